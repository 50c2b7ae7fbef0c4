import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/content/find/rules/registry.ts';
import { parseHtmlPage } from '../../../src/scan/html-page.ts';
import { indexSelectors } from '../../../src/scan/selector-index.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const fixtures = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
/** All fixtures after one another: what each rule looks for stands somewhere on it. */
const html = fixtures.map(({ name }) => readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8').replace(/[^]*<body[^>]*>/i, '')).join('');
const parse = (): Document => parseHtmlPage(new TextEncoder().encode(html));

test('answers every selector of every rule as the library does without it', () => {
  const selectors = new Set(RULES.flatMap(({ marks = [], detect = [], item, body, header = [], without = [], quotes = [], author = [] }) => [marks, detect, item, body, header, without, quotes, author].flat()));
  selectors.delete(':scope');
  const odd = ['li, .comment p , li', '*', ' ul  li ', '[class]', 'p:not([class], .a)', 'li:is(.comment, [id^="a,b"]) > *', '.a\\:b', 'LI', ':is(p, li)', '[title="]"]', '#comments a[href]', 'ol>li+li'];
  const [plain, indexed] = [parse(), indexSelectors(parse())];
  const places = (document: Document): Map<Element, number> => new Map(Array.from(document.getElementsByTagName('*'), (element, at) => [element, at]));
  const [plainPlaces, indexedPlaces] = [places(plain), places(indexed)];
  let matched = 0;
  for (const selector of [...selectors, ...odd]) {
    const wanted = Array.from(plain.querySelectorAll(selector), (element) => plainPlaces.get(element));
    expect([selector, Array.from(indexed.querySelectorAll(selector), (element) => indexedPlaces.get(element))]).toEqual([selector, wanted]);
    const first = indexed.querySelector(selector);
    expect(first && indexedPlaces.get(first)).toBe(wanted.at(0) ?? null);
    if (wanted.length > 0) matched++;
  }
  expect(matched).toBeGreaterThan(selectors.size / 2);
});
