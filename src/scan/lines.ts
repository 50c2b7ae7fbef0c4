import { concat } from './bytes.ts';

/** A line longer than this is not kept in memory but told as too long. */
export const MAX_LINE_BYTES = 1 << 20;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface Line {
  /** Counted from 1, as an editor does. */
  readonly number: number;
  /** Where the line begins, in bytes of the stream. */
  readonly start: number;
  /** Where the next line begins. */
  readonly end: number;
  /** The line without its line break, or undefined where it is longer than {@link MAX_LINE_BYTES}. */
  readonly bytes: Uint8Array | undefined;
}

/** Where to take up a stream whose earlier lines have been read already. */
export interface LinePosition {
  readonly number: number;
  readonly offset: number;
}

/**
 * Splits a stream of bytes at `\n` or `\r\n`. Memory is bounded by {@link MAX_LINE_BYTES} and one chunk of the
 * stream, however long a line is. A last line without a line break counts; an empty one after the last break
 * does not.
 * @param from the number and offset of the first line that `chunks` holds.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  from: LinePosition = { number: 1, offset: 0 },
): AsyncGenerator<Line> {
  let number = from.number;
  let start = from.offset;
  let kept: Uint8Array[] = [];
  /** Bytes of the current line in earlier chunks, kept or not. */
  let length = 0;

  const finish = (last: Uint8Array, breakLength: number): Line => {
    const total = length + last.length;
    const bytes = total > MAX_LINE_BYTES ? undefined : withoutReturn(kept.length > 0 ? concat([...kept, last]) : last);
    const line = { number, start, end: start + total + breakLength, bytes };
    number += 1;
    start = line.end;
    kept = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let position = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, position)) {
      yield finish(chunk.subarray(position, at), 1);
      position = at + 1;
    }
    const rest = chunk.subarray(position);
    length += rest.length;
    if (length > MAX_LINE_BYTES) kept = [];
    else if (rest.length > 0) kept.push(rest);
  }
  if (length > 0) yield finish(new Uint8Array(), 0);
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
