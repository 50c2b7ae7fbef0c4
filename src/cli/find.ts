import { readFile } from 'node:fs/promises';
import { find as findComments } from '../content/find/find.ts';
import { readArguments } from './arguments.ts';
import { STATUS, UsageError } from './command.ts';
import { savedDocuments } from '../scan/html-page.ts';

const HELP = `Usage: winnow find FILE…

Prints a line per comment found in saved pages (HTML, or MHTML as browsers save a page as a single file), in page order:
  {"file": "…", "text": "…", "author": "…"}
text is the comment's body alone; author is absent where the page names none.
A file that cannot be read is told on stderr and makes the exit status 1; the others are still searched.
`;

/** `winnow find FILE…`: the comments of saved pages, one JSON line each. */
export async function find(argv: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArguments(argv, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    process.stdout.write(HELP);
    return STATUS.ok;
  }
  if (files.length === 0) throw new UsageError('name at least one saved page.');
  let status: number = STATUS.ok;
  for (const file of files) {
    try {
      process.stdout.write(linesOf(file, await readFile(file)));
    } catch (error) {
      process.stderr.write(`winnow find: ${file}: ${reasonOf(error)}\n`);
      status = STATUS.someBad;
    }
  }
  return status;
}

function linesOf(file: string, bytes: Uint8Array): string {
  return [...savedDocuments(bytes)]
    .flatMap((document) => findComments(document))
    .map(({ text, author }) => `${JSON.stringify({ file, text, ...(author === undefined ? {} : { author }) })}\n`)
    .join('');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name the pages in it.';
  if (code === 'EACCES') return 'you may not read this file.';
  return error.message;
}
