import { parse } from 'csv-parse/browser/esm/sync';
import { commentOf } from './comment.ts';
import type { Fields } from './fields.ts';
import { MAX_LINE_BYTES, type Line, type LinePosition } from './lines.ts';
import { reason, type Reason } from './reason.ts';
import type { Row } from './record.ts';
import { decodeLine } from './utf8.ts';

export type Delimiter = ',' | ';' | '\t';

/** A record of more lines than this is taken for a quote that was never closed; it bounds what one costs. */
const MAX_RECORD_LINES = 1000;

/** A record of a table before its columns are known. */
export type Cells = { readonly line: number; readonly next: LinePosition } & (
  | { readonly cells: readonly string[] }
  | { readonly reason: Reason }
);

/** Reads the comments of a CSV or TSV; `lines` begins after the header. */
export async function* readTable(
  lines: AsyncIterable<Line>,
  delimiter: Delimiter,
  columns: readonly string[],
  fields: Fields,
): AsyncGenerator<Row> {
  const place = new Map(columns.map((column, index) => [column, index]));
  for await (const row of readCells(lines, delimiter, columns.length)) {
    if ('reason' in row) {
      yield row;
      continue;
    }
    const { line, next, cells } = row;
    yield { line, next, ...commentOf(fields, (field) => cells[place.get(field) ?? -1]) };
  }
}

/**
 * Splits lines into records of cells as RFC 4180 has it. A quoted cell may run over lines. Where its quote is
 * not closed within {@link MAX_RECORD_LINES} and {@link MAX_LINE_BYTES}, or the record has not `width` cells,
 * the line it began on is bad and reading goes on at the very next line: one stray quote costs one line.
 * @param width how many cells every record has; undefined accepts any number.
 */
export async function* readCells(
  lines: AsyncIterable<Line>,
  delimiter: Delimiter,
  width: number | undefined,
): AsyncGenerator<Cells> {
  const source = lines[Symbol.asyncIterator]();
  /** Lines read ahead that must be read again, the next one last. */
  const again: Line[] = [];
  const take = async (): Promise<Line | undefined> => {
    const line = again.pop();
    if (line) return line;
    const read = await source.next();
    return read.done ? undefined : read.value;
  };

  for (let first = await take(); first; first = await take()) {
    const start = decodeLine(first);
    if ('reason' in start) {
      yield { line: first.number, next: after(first), reason: start.reason };
      continue;
    }
    if (start.text === '') continue;
    let text = start.text;
    let last = first;
    const more: Line[] = [];
    let quoting = quotingAfter(text, delimiter, 'closed');
    /** A quote amid a cell is taken as it is where the record is one line, where it can swallow no other. */
    const relaxed = quoting !== 'open';
    while (quoting === 'open' && more.length < MAX_RECORD_LINES && last.end - first.start <= MAX_LINE_BYTES) {
      const line = await take();
      if (!line) break;
      more.push(line);
      const decoded = decodeLine(line);
      if ('reason' in decoded) break;
      text += lineBreak(last) + decoded.text;
      last = line;
      quoting = quotingAfter(decoded.text, delimiter, 'open');
    }
    const cells = relaxed || quoting === 'closed' ? split(text, delimiter, relaxed) : undefined;
    if (cells && (width === undefined || cells.length === width)) {
      yield { line: first.number, next: after(last), cells };
      continue;
    }
    again.push(...more.reverse());
    const why = cells ? reason('cell_count', cells.length, width ?? 0) : reason('open_quote');
    yield { line: first.number, next: after(first), reason: why };
  }
}

/** How a line leaves its quoted cells: all closed, one open, or with a quote where none may be. */
type Quoting = 'closed' | 'open' | 'malformed';

function quotingAfter(line: string, delimiter: Delimiter, before: 'closed' | 'open'): Quoting {
  const opening = (from: number) => {
    const found = line.indexOf(`${delimiter}"`, from);
    return found === -1 ? -1 : found + 2;
  };
  /** A place inside a quoted cell, or -1. */
  let at = before === 'open' ? 0 : line.startsWith('"') ? 1 : opening(0);
  while (at !== -1) {
    const quote = line.indexOf('"', at);
    if (quote === -1) return 'open';
    const following = line.charAt(quote + 1);
    if (following === '"') at = quote + 2;
    else if (following === '' || following === delimiter) at = opening(quote + 1);
    else return 'malformed';
  }
  return 'closed';
}

/** The cells of one record; undefined where it cannot be read. */
function split(text: string, delimiter: Delimiter, relaxed: boolean): readonly string[] | undefined {
  // No cell is quoted: quotes amid a cell stand for themselves. The parser would read them character by character.
  if (!text.startsWith('"') && !text.includes(`${delimiter}"`)) return text.split(delimiter);
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_quotes: relaxed,
      relax_column_count: true,
    });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

function after(line: Line): LinePosition {
  return { number: line.number + 1, offset: line.end };
}

function lineBreak(line: Line): string {
  return line.end - line.start - (line.bytes?.length ?? 0) === 2 ? '\r\n' : '\n';
}
