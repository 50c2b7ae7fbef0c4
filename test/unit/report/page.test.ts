import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { perLabel } from '../../../src/core/labels.ts';
import type { Figures } from '../../../src/report/figures.ts';
import { reportPage } from '../../../src/report/page.ts';

const figures = (text: string): Figures => ({
  ...{ version: 1, model: 'm', thresholds: perLabel(() => 0.5), inputs: [text], bad: [] },
  totals: { scored: 1, hidden: 0, bad: 0 },
  labels: perLabel(() => 0) as never,
  dialogs: { count: 0, top: [] },
  people: { count: 0, top: [] },
  worst: [{ file: text, line: 1, text, label: 'spam', score: 1 }],
});

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '<img src=x onerror=alert(1)>', '$&', '&lt;'];

describe('reportPage', () => {
  it('carries hostile text as data alone', async () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const { window } = new JSDOM(await reportPage(figures(hostile), { script: 'let x = "</script>";', style: 'p{}' }));
        const { document } = window;
        expect(document.querySelectorAll('script')).toHaveLength(2);
        expect(document.querySelectorAll('img, iframe, link')).toHaveLength(0);
        const data = document.querySelector('script[type="application/json"]')?.textContent ?? '';
        expect(JSON.parse(data)).toEqual(figures(hostile));
        window.close();
      }),
      { numRuns: 40 },
    );
  });

  it('allows its own script and style by their hashes and nothing else', async () => {
    const page = await reportPage(figures('x'), { script: 'run("</script>")', style: 'p{}' });
    const { document } = new JSDOM(page).window;
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(document.querySelector('script:not([type])')?.textContent ?? '')};`);
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')?.textContent ?? '')};`);
  });
});
