import { firstBytes, guessCharset, HEAD_BYTES, isGzip, passOver, transcoded, withinReason, type Encoding } from './encoding.ts';
import { InputProblem, reason } from './reason.ts';

/** A file, wherever it lies. */
export interface Source {
  /** Its bytes from an offset on. */
  bytes(offset: number): AsyncIterable<Uint8Array>;
  /** Unpacks gzip of any number of members. @throws InputProblem where the packing is broken. */
  unpack(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Told how many bytes of the file itself have been read, counted from its beginning. */
export type OnRead = (position: number) => void;

/**
 * The bytes of a file as UTF-8, unpacked where it is packed.
 * @param offset in bytes of what comes out. A plain UTF-8 file is read from there; any other must be
 * unpacked from its beginning and what lies before is passed over.
 * @throws InputProblem where the packing is broken or expands beyond reason.
 */
export async function* readBytes(source: Source, { gzip, charset }: Encoding, offset: number, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const seekable = !gzip && charset === 'utf-8';
  let position = seekable ? offset : 0;
  const raw = counted(source.bytes(position), (bytes) => {
    position += bytes;
    onRead(position);
  });
  const utf8 = transcoded(gzip ? withinReason(source.unpack(raw), () => position) : raw, charset);
  yield* seekable ? utf8 : passOver(utf8, offset);
}

/** The first bytes of a file as UTF-8, and how it is encoded. */
export async function readHead(source: Source, charset: string | undefined): Promise<{ head: Uint8Array; encoding: Encoding }> {
  const gzip = await isPacked(source);
  const raw = await firstBytes(readBytes(source, { gzip, charset: 'utf-8' }, 0, () => undefined), HEAD_BYTES);
  const encoding = { gzip, charset: charset ?? guessCharset(raw) };
  if (encoding.charset === 'utf-8') return { head: raw, encoding };
  return { head: await firstBytes(readBytes(source, encoding, 0, () => undefined), HEAD_BYTES), encoding };
}

/** A whole file as it is, unpacked where it is packed. @throws InputProblem where it is larger than `most` bytes. */
export async function readWhole(source: Source, most: number, onRead: OnRead): Promise<Uint8Array> {
  const whole: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readBytes(source, { gzip: await isPacked(source), charset: 'utf-8' }, 0, onRead)) {
    whole.push(chunk);
    length += chunk.length;
    if (length > most) throw new InputProblem(reason('huge_page', most));
  }
  return concat(whole);
}

/** Parts of a stream as one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function isPacked(source: Source): Promise<boolean> {
  return isGzip(await firstBytes(source.bytes(0), 2));
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
