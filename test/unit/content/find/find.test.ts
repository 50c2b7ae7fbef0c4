import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { find } from '../../../../src/content/find/find.ts';

const REMARKS = [
  'I have grown tomatoes on a balcony for years, and the trick really is to water them in the morning.',
  'Mine never ripen before September. Perhaps the wall behind them is too cool at night?',
  'Thank you for this! The part about pruning was new to me, and my neighbour swears by it as well.',
  'Not convinced. A friend of mine left hers alone all summer and got twice as many.',
];
const AUTHORS = ['Ida', 'Tom Berg', 'mirko77', 'Old Gardener'];

function page(comments: string): Document {
  return new JSDOM(`<h1>Tomatoes</h1><p>${'An article about tomatoes in pots, and when to water them. '.repeat(20)}</p>
    <h3>4 comments</h3>${comments}
    <h3>Leave a reply</h3><form><textarea></textarea><input type="submit"></form>`).window.document;
}

const entry = (at: number, inner = ''): string =>
  `<li><img width="40" height="40" src="${at}.png"><b><a href="https://example.org/${at}" rel="nofollow">${AUTHORS[at] ?? ''}</a></b>
   <a href="#c${100 + at}">${3 + at} March 2019 at 10:1${at}</a><div><p>${REMARKS[at] ?? ''}</p></div><a href="?reply=${at}">Reply</a>${inner}</li>`;

test('finds comments without a single class name: the body alone, and who wrote it', () => {
  const found = find(page(`<ol>${AUTHORS.map((_, at) => entry(at)).join('')}</ol>`));
  expect(found.map(({ text }) => text)).toEqual(REMARKS);
  expect(found.map(({ author }) => author)).toEqual(AUTHORS);
});

test('a nested reply is a comment of its own', () => {
  const found = find(page(`<ol>${entry(0, `<ul>${entry(1, `<ul>${entry(2)}</ul>`)}</ul>`)}${entry(3)}</ol>`));
  expect(found.map(({ text }) => text)).toEqual(REMARKS);
});
