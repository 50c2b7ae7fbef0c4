import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';
import { Signs, walkerOf } from '../../../../src/content/boot/signs.ts';
import { parseHtmlPage } from '../../../../src/scan/html-page.ts';
import { lookSteps, structureSteps } from '../../../../src/content/find/find.ts';
import { shapeOf } from '../../../../src/content/find/shape.ts';
import { entry } from './pages.ts';
import { Reads } from './reads.ts';

/**
 * So much may be read between two pauses: some 20 to 50 nanoseconds each, so less than a millisecond, on a page of any
 * size. Were a step as long as the page, or as its longest group, the pages here would have it read more.
 */
const MOST = 8000;
/** So much of a page itself. */
const FEW = 1000;
/** More than a group is read of, however many it has. */
const MANY = 6000;

const repeat = (piece: (at: number) => string): string => Array.from({ length: MANY }, (_, at) => piece(at)).join('');
const PAGES: Readonly<Record<string, string>> = {
  'of siblings': `<ul>${repeat((at) => `<li><b>Ann</b> 2 May 2020 <p>Something to be read, number ${at}.</p></li>`)}</ul>`,
  'of comments of known software': `<ol class="commentlist">${repeat((at) => `<li class="comment" id="comment-${at}"><cite class="fn">Ann</cite><div class="comment-content">Something to be read, number ${at}.</div></li>`)}</ol>`,
  'of one comment': `<ul>${entry(0)}${entry(1)}<li>2 May 2020, Ann says: ${repeat((at) => `<p>Something, number ${at}</p><i>2 May 2020</i>`)}</li></ul>`,
  'of headings': `<ul>${repeat((at) => `<li><h3>${at} comments</h3>2 May 2020, Ann says: Something to be read.</li>`)}</ul>`,
  'of names': `<main>${repeat((at) => `<div class="a${at}b c${at}d"><p>2 May 2020, Ann says: Something to be read.</p></div>`)}</main>`,
  'of one name': `<ul>${entry(0)}<li class="${repeat((at) => `n${at}x `)}">2 May 2020, Ann says: Something to be read.</li></ul>`,
};

let reads: Reads | undefined;
afterEach(() => {
  reads?.stop();
});

function mostRead(html: string, look: (document: Document) => Iterator<undefined, unknown>): number {
  const document = parseHtmlPage(new TextEncoder().encode(html));
  const steps = look(document);
  reads = new Reads(document);
  return reads.mostIn(steps);
}

test.each(Object.keys(PAGES))('a page %s is read in small steps, by rules and by structure', (name) => {
  const html = PAGES[name] ?? '';
  expect(mostRead(html, (document) => lookSteps(document))).toBeLessThan(MOST);
  reads?.stop();
  expect(mostRead(html, (document) => structureSteps(document))).toBeLessThan(MOST);
});

test.each(['of siblings', 'of comments of known software', 'of names'])('of the nodes of a page %s few are read at a time', (name) => {
  // What the DOM of saved pages does cannot be counted, so this is that of another library, with a shorter page.
  const { document } = new JSDOM((PAGES[name] ?? '').slice(0, 20_000)).window;
  for (const look of [lookSteps, structureSteps]) {
    reads = new Reads(document);
    expect(reads.mostIn(look(document))).toBeLessThan(FEW);
    reads.stop();
  }
});

test('what the browser looks up on the whole page it looks up one at a time', () => {
  const { document } = new JSDOM('<p>One comment</p><ol class="commentlist"><li class="comment" id="comment-1"><div class="comment-content">Text</div></li></ol>').window;
  const lookUps = /^querySelector/;
  reads = new Reads(document, lookUps);
  expect(reads.mostIn(lookSteps(document))).toBe(1);
  document.querySelector('ol')?.remove();
  const signs = new Signs({ shadowRootOf: () => null, onShadowRoot: () => undefined });
  expect(reads.mostIn(signs.read(walkerOf(document)))).toBe(1);
});

test('so is one on which the reader has shown what comments are', () => {
  const look = (document: Document): Iterator<undefined, unknown> => lookSteps(document, { picked: [shapeOf([...document.querySelectorAll('li')].slice(0, 3))] });
  expect(mostRead(PAGES['of siblings'] ?? '', look)).toBeLessThan(MOST);
});

test('so is one comment with thousands of replies, all in it', () => {
  const html = `<ul><li>2 May 2020, Ann says: Something to be read.${'<ul><li>3 May 2020, Tom says: Something else to be read.</li></ul>'.repeat(MANY)}</li></ul>`;
  // Every measure of the one leaves out what belongs to any other.
  expect(mostRead(html, (document) => lookSteps(document))).toBeLessThan(10 * MOST);
});

test('a step on a page of thousands of levels costs no more than a few ways up', () => {
  const html = '<div class="comment"><div class="comment-content">3 May 2020 by Ann: a remark that goes on for a while.</div>'.repeat(1500);
  expect(mostRead(html, (document) => lookSteps(document))).toBeLessThan(40 * 1500);
});
