import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseHtmlPage } from '../../../src/scan/html-page.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

test('answers selectors as browsers do, also where nothing matches', () => {
  const html = '<form><ul><li class="comment" id="a">One</li></ul></form><ol><li class="comment depth-1" id="comment-1"><p>Two</p></li></ol>';
  const ours = parseHtmlPage(bytes(html));
  const reference = new JSDOM(html).window.document;
  for (const selector of ['.comment', 'li:is(.comment[id], .x):not(.y, form *)', '[class*="DEPTH" i]', '.nothing', 'nothing', '#nothing', '#comment-1 > p, ul']) {
    const ids = (document: Document): string[] => [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML);
    expect(ids(ours)).toEqual(ids(reference));
    expect(ours.querySelector(selector)?.outerHTML).toBe(reference.querySelector(selector)?.outerHTML);
    expect(ours.querySelector(selector) === null).toBe(reference.querySelector(selector) === null);
  }
  expect(ours.querySelector('li')?.getRootNode()).toBe(ours);
});

test('reads the encoding a page declares, and UTF-8 where it is UTF-8 all the same', () => {
  const latin = Uint8Array.from('<meta charset="iso-8859-1"><p>Gr\xfc\xdfe</p>', (letter) => letter.charCodeAt(0));
  expect(parseHtmlPage(latin).body.textContent).toBe('Grüße');
  expect(parseHtmlPage(bytes('<meta charset="iso-8859-1"><p>Grüße</p>')).body.textContent).toBe('Grüße');
  expect(parseHtmlPage(Uint8Array.of(0xff, 0xfe, 0x41, 0)).body.textContent).toBe('A');
});
