import { expect, test } from 'vitest';
import { find } from '../../../../src/content/find/find.ts';
import { AUTHORS, entry, nodes, page, REMARKS } from './pages.ts';

const texts = (document: Document): string[] => find(document).map(({ text }) => text);
const four = REMARKS.slice(0, 4);

test('finds comments without a single class name: the body alone, and who wrote it', () => {
  const found = find(page(`<ol>${four.map((_, at) => entry(at)).join('')}</ol>`));
  expect(found.map(({ text }) => text)).toEqual(four);
  expect(found.map(({ author }) => author)).toEqual(AUTHORS.slice(0, 4));
});

test('a nested reply is a comment of its own, in page order', () => {
  const threads = `<ol>${entry(0, `<ul>${entry(1, `<ul>${entry(2)}</ul>`)}</ul>`)}${entry(3)}</ol>`;
  expect(texts(page(threads))).toEqual(four);
});

test('finds comments whose header is a sibling of their body', () => {
  const list = four
    .map((remark, at) => `<dt><cite>${AUTHORS[at] ?? ''}</cite> wrote on ${at + 2}.3.2019:</dt><dd><p>${remark}</p></dd>`)
    .join('');
  const found = find(page(`<dl>${list}</dl>`));
  expect(found.map(({ text }) => text)).toEqual(four);
  expect(found.map(({ beside }) => beside?.[0]?.localName)).toEqual(['dt', 'dt', 'dt', 'dt']);
});

test('a comment of a single word that is a date or a button elsewhere is a comment', () => {
  const short = ['Today!', 'Reply', 'Share', 'Yesterday…', 'Like', '10:30'];
  const remarks = [...four, ...short];
  expect(texts(page(`<ol>${remarks.map((text, at) => entry(at, '', text)).join('')}</ol>`))).toEqual(remarks);
});

test('what stands under all that an author writes is not their text', () => {
  const signature = (at: number) => `<div class="post-signature"><p>Sent from the balcony on which ${AUTHORS[at] ?? ''} waters ${at + 3} pots.</p></div>`;
  const posts = four.map((text, at) => entry(at, '', text).replace(`<p>${text}</p>`, `<p>${text}</p>${signature(at)}`));
  expect(texts(page(`<ol>${posts.join('')}</ol>`))).toEqual(four);
});

const QUOTES = {
  'an element for quotes': (said: string) => `<blockquote><p>${said}</p></blockquote>`,
  'a box with a name': (said: string) => `<div class="post-quote-7"><b>Ida</b><div>${said}</div></div>`,
  'a box with a title': (said: string) => `<div><b>Quote:</b><div>${said}</div></div>`,
  'a box that tells who said it': (said: string) => `<table><tr><td><i>Originally posted by Ida</i><div>${said}</div></td></tr></table>`,
};

test.each(Object.entries(QUOTES))('what others said, in %s, is not what a comment says, unless it says nothing else', (_, quoteOf) => {
  const quote = quoteOf('I would throw the whole lot of them away, you fool.');
  const quoting = four.map((text, at) => (at === 2 ? entry(at, '', text).replace('<p>', `${quote}<p>`) : entry(at, '', text)));
  expect(texts(page(`<ol>${quoting.join('')}</ol>`))).toEqual(four);
  const only = four.map((text, at) => (at === 2 ? entry(at, '', text).replace(`<p>${text}</p>`, quote) : entry(at, '', text)));
  expect(texts(page(`<ol>${only.join('')}</ol>`))[2]).toContain('throw the whole lot');
});

test('what a comment cites between words of its own is part of what it says', () => {
  const cited = `<p>${REMARKS[2]}</p><blockquote><p>Water them at dawn, says the almanac.</p></blockquote>`;
  const citing = four.map((text, at) => (at === 2 ? entry(at, '', text).replace(`<p>${text}</p>`, cited) : entry(at, '', text)));
  expect(texts(page(`<ol>${citing.join('')}</ol>`))[2]).toBe(`${REMARKS[2]}\nWater them at dawn, says the almanac.`);
});

test.each([
  '<p>Tom Berg wrote:</p><blockquote><p>Throw them away, you fool.</p></blockquote>',
  '<blockquote><b>Tom Berg wrote:</b><p>Throw them away, you fool.</p></blockquote>',
])('what it cites between words of its own is none of it where it says who wrote that: %s', (quote) => {
  const answer = `<p>${REMARKS[2]}</p>${quote}<p>I would not.</p>`;
  const citing = four.map((text, at) => (at === 2 ? entry(at, '', text).replace(`<p>${text}</p>`, answer) : entry(at, '', text)));
  const [, , said] = texts(page(`<ol>${citing.join('')}</ol>`));
  expect(said).toContain('I would not.');
  expect(said).not.toContain('you fool');
});

test('an element without a word at the very end of the page is no quote', () => {
  const document = page('', 0);
  const list = four.map((text, at) => entry(at, '', text).replace('</p></div>', '</p><div></div></div>').replace(/<a href="\?reply.*?<\/a>/, ''));
  document.querySelector('section')?.replaceChildren(nodes(`<h3>4 comments</h3><ol>${list.join('')}</ol>`));
  expect(texts(document)).toEqual(four);
});

test('where a page sets every comment in an element for quotes, that is what they say', () => {
  const set = four.map((text, at) => entry(at, '', text).replace(`<p>${text}</p>`, `<blockquote><p>${text}</p></blockquote><small>No ${at}</small>`));
  expect(texts(page(`<ol>${set.join('')}</ol>`)).map((text, at) => text.includes(four[at] ?? '?'))).toEqual([true, true, true, true]);
});

test('leaves alone what only looks alike', () => {
  const cards = ['Red', 'Yellow', 'Green', 'Striped'].map(
    (name, at) => `<li><a href="/shop/${at}"><img src="${at}.jpg"><h3>${name} tomato seeds</h3></a><p>Ripens early, on any balcony.</p><b>€ ${at + 2}.50</b><a href="/cart?add=${at}">Add to basket</a></li>`,
  );
  const teasers = REMARKS.map((remark, at) => `<div><h2><a href="/post-${at}">Notes on tomatoes, part ${at}</a></h2><p>${at + 2} March 2019 · <a href="/post-${at}#comments">${at} comments</a></p><p>${remark}…</p><a href="/post-${at}">Read more</a></div>`);
  const recent = REMARKS.map((_, at) => `<li><a href="https://example.org/${at}">${AUTHORS[at] ?? ''}</a> on <a href="/post-${at}#c${at}">Notes on tomatoes, part ${at}</a></li>`);
  const html = `<ul>${cards.join('')}</ul><div>${teasers.join('')}</div><aside><h3>Recent comments</h3><ul>${recent.join('')}</ul></aside>`;
  const document = page('', 0);
  const body = document.body;
  body.replaceChildren(...Array.from(page(html, 0).body.querySelectorAll('section > :not(form):not(h3)')));
  expect(texts(document)).toEqual([]);
});
