import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FoundComment } from '../../../../src/content/find/types.ts';
import { watchComments } from '../../../../src/content/find/watch.ts';

const comment = (text: string): string => `<li class="comment" id="comment-${text.length}"><cite>Ann</cite><div class="comment-content"><p>${text}</p></div></li>`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('reports what is there, what comes and what goes', async () => {
  const { window } = new JSDOM(`<ol>${comment('First, a rather ordinary remark.')}${comment('Second, in the same vein.')}</ol>`);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const list = window.document.querySelector('ol');
  const found: FoundComment[] = [];
  const gone: Element[] = [];
  const stop = new AbortController();
  watchComments(window.document, {
    signal: stop.signal,
    onFound: (comments) => found.push(...comments),
    onGone: (items) => gone.push(...items),
    onChanged: () => undefined,
    isOurs: () => false,
  });
  expect(found.map(({ text }) => text)).toEqual(['First, a rather ordinary remark.', 'Second, in the same vein.']);

  list?.append(JSDOM.fragment(comment('Third, added later on.')));
  list?.firstElementChild?.remove();
  await Promise.resolve();
  vi.advanceTimersByTime(2000);
  expect(found.map(({ text }) => text)).toContain('Third, added later on.');
  expect(gone).toEqual([found[0]?.item]);

  stop.abort();
});
