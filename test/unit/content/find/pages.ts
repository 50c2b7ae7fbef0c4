import { JSDOM } from 'jsdom';

/** Self-written remarks and names for pages without any class name. */
export const REMARKS = [
  'I have grown tomatoes on a balcony for years, and the trick really is to water them in the morning.',
  'Mine never ripen before September. Perhaps the wall behind them is too cool at night?',
  'Thank you for this! The part about pruning was new to me, and my neighbour swears by it as well.',
  'Not convinced. A friend of mine left hers alone all summer and got twice as many.',
  'Which sort would you take for a north window, if you had to choose one?',
] as const;
export const AUTHORS = ['Ida', 'Tom Berg', 'mirko77', 'Old Gardener', 'Zoë'] as const;

/** One comment as a nameless list item; `inner` follows it, such as a list of replies. */
export function entry(at: number, inner = '', text: string = REMARKS[at % REMARKS.length] ?? ''): string {
  return `<li><img width="40" height="40" src="${at}.png"><b><a href="https://example.org/${at}" rel="nofollow">${AUTHORS[at % AUTHORS.length] ?? ''}</a></b>
   <a href="#c${100 + at}">${1 + (at % 28)} March 2019 at 10:${10 + (at % 50)}</a><div><p>${text}</p></div><a href="?reply=${at}">Reply</a>${inner}</li>`;
}

/** An article with comments below and a form below them. */
export function page(comments: string, count = 4): Document {
  return new JSDOM(`<body><main><h1>Tomatoes</h1><p>${'An article about tomatoes in pots, and when to water them. '.repeat(20)}</p>
    <section><h3>${count} comments</h3>${comments}
    <h3>Leave a reply</h3><form><textarea></textarea><input type="submit"></form></section></main></body>`).window.document;
}

/** Nodes from markup, for any document. */
export function nodes(html: string): DocumentFragment {
  return JSDOM.fragment(html);
}
