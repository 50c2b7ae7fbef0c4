import { readBytes, readHead, readWhole, type OnRead, type Source } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import { formatOf, readLayout, readRows, type Layout, type LayoutOptions } from './layout.ts';
import { readLines, type LinePosition } from './lines.ts';
import { pageRows } from './page.ts';
import { InputProblem, type Reason } from './reason.ts';
import type { Row } from './record.ts';

/** How an input is read: all that must be kept to read it so again from any place on. */
export type Reading =
  | { readonly kind: 'log'; readonly encoding: Encoding; readonly layout: Layout }
  | { readonly kind: 'page' }
  /** It holds no records that could be told. */
  | { readonly kind: 'unreadable'; readonly reason: Reason };

/** A page is read whole; larger ones are no pages. */
const MAX_PAGE_BYTES = 1 << 26;

/** What a file's name promises, `.gz` aside. */
export function kindOf(name: string): 'log' | 'page' | undefined {
  if (/\.(x?html?|mhtml?|mht)(\.gz)?$/i.test(name)) return 'page';
  return formatOf(name) === undefined ? undefined : 'log';
}

/** Finds out how a file is to be read. Whatever its name does not promise to be a page is taken for a log. */
export async function readingOf(name: string, source: Source, options: LayoutOptions, charset: string | undefined): Promise<Reading> {
  if (kindOf(name) === 'page') return { kind: 'page' };
  const promised = formatOf(name);
  // What is called CSV may be divided by anything: its first line tells.
  const format = options.format ?? (promised === 'csv' ? undefined : promised);
  const { head, encoding } = await readHead(source, charset);
  try {
    return { kind: 'log', encoding, layout: await readLayout(head, { ...options, ...(format && { format }) }) };
  } catch (error) {
    if (error instanceof InputProblem) return { kind: 'unreadable', reason: error.reason };
    throw error;
  }
}

/**
 * The records of an input from a place on, from the first where none is given.
 * @throws InputProblem where it cannot be read, or not to its end.
 */
export async function* rowsOf(source: Source, reading: Reading, from: LinePosition | undefined, onRead: OnRead): AsyncGenerator<Row> {
  if (reading.kind === 'unreadable') throw new InputProblem(reading.reason);
  if (reading.kind === 'page') {
    yield* pageRows(await readWhole(source, MAX_PAGE_BYTES, onRead), from?.number ?? 1);
    return;
  }
  const { encoding, layout } = reading;
  const { number, offset } = from ?? layout.start;
  yield* readRows(readLines(readBytes(source, encoding, offset, onRead), { number, offset }), layout);
}
