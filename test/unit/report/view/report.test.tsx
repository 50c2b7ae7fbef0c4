// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import type { Figures, LabelFigures } from '../../../../src/report/figures.ts';
import { Report } from '../../../../src/report/view/report.tsx';

const label: LabelFigures = { over: 1, histogram: Array.from({ length: 20 }, (_, n) => n) };

const FIGURES: Figures = {
  ...{ version: 1, model: 'm', thresholds: perLabel(() => 0.5), inputs: ['log.csv'] },
  totals: { scored: 40, hidden: 3, bad: 1 },
  labels: Object.fromEntries(Object.keys(perLabel(() => 0)).map((name) => [name, label])) as Figures['labels'],
  dialogs: {
    count: 20,
    top: Array.from({ length: 20 }, (_, n) => ({
      ...{ name: `dialog ${n}`, lines: 20 - n, hidden: 1, abuse: 0.5 - n / 100, rank: 0.4, course: [0.1, 0.9], drivers: [] },
    })),
  },
  people: { count: 1, top: [{ name: '<i>Ann</i>', lines: 3, hidden: 1, over: { spam: 1 }, harm: 0.5, rank: 0.3 }] },
  worst: [{ file: 'log.csv', line: 7, text: '<img src=x onerror=alert(1)>', label: 'insult', score: 0.99 }],
  bad: [{ file: 'log.csv', line: 9, error: 'not UTF-8' }],
};

async function show(): Promise<void> {
  await act(() => { render(<Report figures={FIGURES} />, document.body); });
}

const table = (title: string) => document.querySelector<HTMLTableElement>(`table[aria-label="${title}"]`);
const names = () => [...(table('Dialogs')?.querySelectorAll('tbody tr td:first-child') ?? [])].map((cell) => cell.textContent);
const column = (name: string) =>
  [...(table('Dialogs')?.querySelectorAll<HTMLButtonElement>('th button') ?? [])].find((button) => button.textContent.startsWith(name));

afterEach(() => { render(null, document.body); });

describe('Report', () => {
  it('shows hostile names and text as text', async () => {
    await show();
    expect(document.querySelectorAll('img, i')).toHaveLength(0);
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.body.textContent).toContain('<i>Ann</i>');
  });

  it('sorts by a column, the other way round at the second click, and says so', async () => {
    await show();
    await act(() => column('Lines')?.click());
    expect(names().at(0)).toBe('dialog 0');
    await act(() => column('Lines')?.click());
    expect(names().at(0)).toBe('dialog 19');
    expect(column('Lines')?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('filters by all words, and tells how many are left', async () => {
    await show();
    const filter = document.querySelector<HTMLInputElement>('input[aria-label="Filter: Dialogs"]');
    await act(() => {
      if (filter) filter.value = 'LOG 7';
      filter?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(names()).toEqual(['dialog 7', 'dialog 17']);
    expect(filter?.parentElement?.textContent).toContain('2 of 20');
  });

  it('is walked by keys: the arrows through the rows, the slash to the filter', async () => {
    await show();
    const rows = [...(table('Dialogs')?.tBodies[0]?.rows ?? [])];
    rows.at(0)?.focus();
    rows.at(0)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(rows.at(1));
    rows.at(1)?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  });

  it('shows more rows on request', async () => {
    await show();
    expect(names()).toHaveLength(15);
    await act(() => document.querySelector<HTMLButtonElement>('.more')?.click());
    expect(names()).toHaveLength(20);
  });
});
