import { expect, it } from 'vitest';
import { combine, MAX_LATEST } from '../../../src/popup/page-state.ts';
import type { FrameReport } from '../../../src/protocol/messages.ts';

const report = (frame: string, more: Partial<FrameReport>): FrameReport => ({
  type: 'report',
  frame,
  site: 'blog.example',
  enabled: true,
  found: 0,
  hidden: 0,
  reasons: {},
  latest: [],
  ...more,
});

it('adds up the frames of a page, the most frequent reason first', () => {
  const latest = Array.from({ length: 4 }, (_, id) => ({ id, reasons: ['spam' as const], excerpt: `text ${id}` }));
  const page = combine([
    report('top', { found: 10, hidden: 3, reasons: { spam: 1, insult: 2 }, latest }),
    report('disqus', { found: 5, hidden: 4, reasons: { spam: 4, threat: 0 }, latest }),
  ]);
  expect(page).toMatchObject({ found: 15, hidden: 7, reasons: [['spam', 5], ['insult', 2]] });
  expect(page.latest).toHaveLength(MAX_LATEST);
  expect(page.latest.map(({ frame, id }) => `${frame}${id}`)).toContain('disqus0');
});

it('knows nothing before a frame has reported', () => {
  expect(combine([])).toEqual({ enabled: false, found: 0, hidden: 0, reasons: [], latest: [] });
});
