import { readFile } from 'node:fs/promises';
import { find as findComments } from '../../content/find/find.ts';
import { commentOf } from '../../scan/comment.ts';
import { InputProblem, reason } from '../../scan/reason.ts';
import type { Row } from '../../scan/record.ts';
import { parseHtmlPage } from '../html-page.ts';
import type { Input } from './engine.ts';
import type { InputFile } from './inputs.ts';

/** A page is read whole; larger ones are no pages. */
const MAX_PAGE_BYTES = 1 << 26;

/** Opens a saved page: its records are the comments found in it, numbered in page order, and it is one dialog. */
export function openPage({ path, size }: InputFile, onRead: (position: number) => void): Input {
  return {
    name: path,
    async *rows(from): AsyncGenerator<Row> {
      if (size > MAX_PAGE_BYTES) throw new InputProblem(reason('huge_page', MAX_PAGE_BYTES));
      const found = findComments(parseHtmlPage(await readFile(path)));
      for (const [index, { text, author }] of found.entries()) {
        const line = index + 1;
        if (line < (from?.number ?? 1)) continue;
        const fields = { text: 'text', author: 'author', truth: {} };
        const values = new Map([['text', text], ['author', author]]);
        yield { line, next: { number: line + 1, offset: 0 }, ...commentOf(fields, (field) => values.get(field)) };
      }
      onRead(size);
    },
  };
}
