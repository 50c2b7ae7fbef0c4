import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { find, structureSteps } from '../../../../src/content/find/find.ts';
import { findByRules } from '../../../../src/content/find/rules/find-by-rules.ts';
import { drain } from '../../../../src/content/find/steps.ts';
import { AUTHORS, entry, page, REMARKS } from './pages.ts';

const four = REMARKS.slice(0, 4);

test('a rule that finds nothing on its own site leaves the page to structure', () => {
  const document = page(`<ol>${four.map((_, at) => entry(at)).join('')}</ol>`);
  expect(findByRules(document, 'www.reddit.com')).toEqual([]);
  const found = find(document, { host: 'www.reddit.com' });
  expect(found.map(({ text, source }) => ({ text, source }))).toEqual(four.map((text) => ({ text, source: 'structure' })));
});

test('the header of a dd is part of the comment, found by a rule or by structure', () => {
  const list = four.map((text, at) => `<dt class="comment-author"><a href="#a${at}">${AUTHORS[at] ?? ''}</a> said on ${at + 2}.3.2019</dt><dd class="comment-body"><p>${text}</p></dd>`);
  const { document } = new JSDOM(`<h3>4 comments</h3><dl id="comments-block">${list.join('')}</dl><textarea></textarea>`).window;
  const headers = [...document.querySelectorAll('dt')];
  const byRule = findByRules(document, '');
  expect(byRule.map(({ source, beside }) => [source, ...(beside ?? [])])).toEqual(headers.map((header) => ['blogger-classic', header]));
  const byStructure = drain(structureSteps(document)).comments;
  expect(byStructure.map(({ beside }) => beside?.[0])).toEqual(headers);
});

test('a short remark that begins like a date or ends with “for” and a word is a remark', () => {
  const short = ['Thanks for sharing', 'Came for the pictures', 'Five of us met there yesterday', 'Here since nine o’clock'];
  const found = find(page(`<ol>${short.map((text, at) => entry(at, '', text)).join('')}</ol>`));
  expect(found.map(({ text }) => text)).toEqual(short);
});
