import { find as findComments } from '../content/find/find.ts';
import { commentOf } from './comment.ts';
import { savedDocuments } from './html-page.ts';
import type { Row } from './record.ts';

const FIELDS = { text: 'text', author: 'author', truth: {} };

/**
 * The comments found in a saved page and its frames, numbered in page order, from the `first` on.
 * @throws InputProblem where the file holds no page.
 */
export function* pageRows(bytes: Uint8Array, first: number): Generator<Row, void> {
  let line = 0;
  for (const document of savedDocuments(bytes)) {
    for (const { text, author } of findComments(document)) {
      line += 1;
      if (line < first) continue;
      const values = new Map([['text', text], ['author', author]]);
      yield { line, next: { number: line + 1, offset: 0 }, ...commentOf(FIELDS, (field) => values.get(field)) };
    }
  }
}
