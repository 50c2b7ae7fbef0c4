import { find as findComments } from '../content/find/find.ts';
import { commentOf } from './comment.ts';
import { parseHtmlPage } from './html-page.ts';
import type { Row } from './record.ts';

const FIELDS = { text: 'text', author: 'author', truth: {} };

/** The comments found in a saved page, numbered in page order, from the `first` on. */
export function* pageRows(bytes: Uint8Array, first: number): Generator<Row, void> {
  for (const [index, { text, author }] of findComments(parseHtmlPage(bytes)).entries()) {
    const line = index + 1;
    if (line < first) continue;
    const values = new Map([['text', text], ['author', author]]);
    yield { line, next: { number: line + 1, offset: 0 }, ...commentOf(FIELDS, (field) => values.get(field)) };
  }
}
