import { InputProblem, reason } from './reason.ts';

/** How a file's bytes become UTF-8. */
export interface Encoding {
  readonly gzip: boolean;
  /** A name that TextDecoder knows. */
  readonly charset: string;
}

/** So much of a file is looked at to tell its encoding and its columns. */
export const HEAD_BYTES = 1 << 16;

/** Text shrinks 3 to 20 times by gzip, the most repetitive logs some 200; gzip's own limit is 1,032. */
const MAX_EXPANSION = 500;
/** Below this an expansion does no harm. */
const HARMLESS_BYTES = 1 << 26;

/** Whether a file's first bytes say that it is packed. */
export function isGzip(first: Uint8Array): boolean {
  return first[0] === 0x1f && first[1] === 0x8b;
}

/**
 * What a byte order mark says, or the zeros that UTF-16 puts into Western text; UTF-8 where the bytes are that;
 * else what old Western software wrote.
 */
export function guessCharset(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < head.length / 64) return 'utf-16le';
  if (even > head.length / 4 && odd < head.length / 64) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** A stream of bytes of any charset as UTF-8. */
export async function* transcoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  if (charset === 'utf-8') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** What is left of a stream after its first `offset` bytes. */
export async function* passOver(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const chunk of chunks) {
    const passed = Math.min(left, chunk.length);
    left -= passed;
    if (passed < chunk.length) yield chunk.subarray(passed);
  }
}

/**
 * What comes out of a packed stream, as long as it is no more than packing can explain.
 * @param packedBytes how many bytes have gone in so far.
 * @throws InputProblem where it is a decompression bomb.
 */
export async function* withinReason(unpacked: AsyncIterable<Uint8Array>, packedBytes: () => number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of unpacked) {
    bytes += chunk.length;
    if (bytes > HARMLESS_BYTES && bytes > packedBytes() * MAX_EXPANSION) throw new InputProblem(reason('bomb', MAX_EXPANSION));
    yield chunk;
  }
}

/** The first bytes of a stream; where it is broken, those before. */
export async function firstBytes(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(most);
  let length = 0;
  try {
    for await (const chunk of chunks) {
      const part = chunk.subarray(0, most - length);
      head.set(part, length);
      length += part.length;
      if (length >= most) break;
    }
  } catch (error) {
    // What is broken is told where it is met in reading; its beginning may still be good.
    if (!(error instanceof InputProblem)) throw error;
  }
  return head.subarray(0, length);
}
