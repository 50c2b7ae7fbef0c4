import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseHtmlPage, savedDocuments } from '../../../src/scan/html-page.ts';

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

test('reads a page saved as a single file with its frames, in the encoding that the header names', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const part = (body: string) => `--b\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<meta charset=koi8-r><p>${body}</p>\r\n`;
  const file = latin(`Content-Type: multipart/related; boundary=b\r\n\r\n${part('Gr\xfc\xdfe')}${part('ein Gru\xdf')}--b--\r\n`);
  expect([...savedDocuments(file)].map(({ body }) => body.textContent.trim())).toEqual(['Grüße', 'ein Gruß']);
  expect([...savedDocuments(bytes('<p>plain</p>'))].map(({ body }) => body.textContent)).toEqual(['plain']);
  expect(() => [...savedDocuments(latin('Content-Type: multipart/related; boundary=b\r\n\r\n--b--'))]).toThrow('no web page is in it');
});

test('is not kept busy by a file of frames without end', () => {
  const part = '--b\nContent-Type:text/html\n\n<p>x</p>\n';
  const file = bytes(`Content-Type: multipart/related; boundary=b\n\n${part.repeat(100_000)}`);
  expect([...savedDocuments(file)].length).toBe(200);
});
