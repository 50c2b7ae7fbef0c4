import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtmlPage } from '../../../../src/scan/html-page.ts';
import { find, structureSteps } from '../../../../src/content/find/find.ts';
import { drain } from '../../../../src/content/find/steps.ts';
import { surveySteps } from '../../../../src/content/find/survey.ts';
import { entry, REMARKS } from './pages.ts';

const parse = (html: string): Document => parseHtmlPage(new TextEncoder().encode(html));
const texts = (html: string): string[] => find(parse(html)).map(({ text }) => text);

test('100,000 siblings are looked at without an exception, and no more of them than may be', () => {
  const document = parse(`<ul>${'<li>2 May 2020, Ann says: something to be read.</li>'.repeat(100_000)}</ul>`);
  expect(drain(surveySteps(document, { maxNodes: 10_000 })).nodes.length).toBe(10_000);
  expect(() => drain(structureSteps(document, { maxNodes: 10_000 }))).not.toThrow();
}, 120_000);

test('however deep a page is, it is not read by recursion', () => {
  // More than 5,000 levels, which a stack may just hold.
  const levels = 20_000;
  expect(drain(surveySteps(parse('<span>'.repeat(levels)))).nodes.length).toBeGreaterThan(levels);
  const deep = parse('<div><p>3 May 2020 by Ann: a remark that goes on for a while.</p>'.repeat(5000));
  expect(() => drain(structureSteps(deep, { maxNodes: 50_000 }))).not.toThrow();
}, 120_000);

test('malformed, cut and empty pages yield nothing or what is there', () => {
  const cut = `<h3>4 comments</h3><ol>${entry(0)}${entry(1)}${entry(2)}${entry(3).slice(0, 150)}`;
  for (const html of ['', '<', '<table><li><tr></ol></table></p>', '<!doctype html><frameset><frame></frameset>', '\0\0\0', cut]) {
    expect(() => texts(html)).not.toThrow();
  }
});

test('a document without a body, and a detached one, yield nothing', () => {
  const document = parse('<p>Text</p>');
  document.documentElement.remove();
  expect(find(document)).toEqual([]);
});

/** Random threads: who answers whom. */
const thread = fc.letrec<{ node: { at: number; replies: readonly unknown[] } }>((tie) => ({
  node: fc.record({ at: fc.nat({ max: REMARKS.length - 1 }), replies: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { minLength: 1, maxLength: 2 })) }),
})).node;

function render(node: { at: number; replies: readonly unknown[] }, next: () => number): string {
  const text = `Remark number ${next()} of this thread, which says: ${REMARKS[node.at] ?? ''}`;
  const replies = node.replies.map((reply) => render(reply as typeof node, next)).join('');
  return entry(node.at, replies === '' ? '' : `<ul>${replies}</ul>`, text);
}

test('the text of a comment never holds that of a reply to it', () => {
  fc.assert(
    fc.property(fc.array(thread, { minLength: 3, maxLength: 5 }), (threads) => {
      let count = 0;
      const html = threads.map((node) => render(node, () => ++count)).join('');
      for (const text of texts(`<h3>Comments</h3><ol>${html}</ol><form><textarea></textarea></form>`)) {
        expect(text.match(/Remark number/g)?.length).toBe(1);
      }
    }),
    { numRuns: 25 },
  );
});

test('no tree, however odd, makes it throw', () => {
  const tag = fc.constantFrom('div', 'li', 'ul', 'p', 'table', 'tr', 'td', 'dl', 'dt', 'dd', 'a', 'h3', 'article', 'textarea', 'time', 'img', 'br', 'svg', 'template');
  const text = fc.constantFrom('', ' ', '2 May 2020', 'Reply', 'Ann says:', '7 comments', '\u202e\u200b', '😀', 'a'.repeat(300), '10 minutes ago');
  const piece = fc.oneof(fc.record({ open: tag }), fc.record({ close: tag }), fc.record({ text }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces
        .map((part) => ('open' in part ? `<${part.open} class="c1 c2">` : 'close' in part ? `</${part.close}>` : part.text))
        .join('');
      find(parse(html));
    }),
    { numRuns: 100 },
  );
});
