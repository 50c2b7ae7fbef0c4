import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DamagedInput } from './engine.ts';

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

const CHUNK_BYTES = 1 << 18;

/**
 * The bytes of a file as UTF-8, unpacked where it is packed.
 * @param offset in bytes of what comes out. A plain UTF-8 file is read from there; any other must be
 * unpacked from its beginning and what lies before is passed over.
 * @param onRead told how many bytes of the file itself have been read, counted from its beginning.
 * @throws DamagedInput where the packing is broken or expands beyond reason.
 */
export async function* readBytes(
  path: string,
  { gzip, charset }: Encoding,
  offset: number,
  onRead: (position: number) => void,
): AsyncGenerator<Uint8Array> {
  const seekable = !gzip && charset === 'utf-8';
  const file = createReadStream(path, { start: seekable ? offset : 0, highWaterMark: CHUNK_BYTES });
  let position = seekable ? offset : 0;
  const raw = counted(file, (bytes) => {
    position += bytes;
    onRead(position);
  });
  const plain = gzip ? unpacked(raw, () => position) : raw;
  const utf8 = charset === 'utf-8' ? plain : transcoded(plain, charset);
  yield* seekable ? utf8 : after(utf8, offset);
}

/** The first bytes of a file as UTF-8, and how it is encoded. */
export async function readHead(path: string, charset: string | undefined): Promise<{ head: Uint8Array; encoding: Encoding }> {
  const gzip = await isGzip(path);
  const raw = await first(readBytes(path, { gzip, charset: 'utf-8' }, 0, () => undefined), HEAD_BYTES);
  const encoding = { gzip, charset: charset ?? guessCharset(raw) };
  if (encoding.charset === 'utf-8') return { head: raw, encoding };
  return { head: await first(readBytes(path, encoding, 0, () => undefined), HEAD_BYTES), encoding };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* unpacked(packed: AsyncIterable<Uint8Array>, packedBytes: () => number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Its errors are thrown by the loop below.
  pipeline(packed, gunzip, () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > HARMLESS_BYTES && bytes > packedBytes() * MAX_EXPANSION) {
        throw new DamagedInput(`it unpacks to more than ${MAX_EXPANSION} times its size, as only a decompression bomb does`);
      }
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_')) throw error;
    throw new DamagedInput(`the gzip file is broken from here on (${error.message})`);
  } finally {
    gunzip.destroy();
  }
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* after(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const chunk of chunks) {
    const passed = Math.min(left, chunk.length);
    left -= passed;
    if (passed < chunk.length) yield chunk.subarray(passed);
  }
}

async function first(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      bytes += chunk.length;
      if (bytes >= most) break;
    }
  } catch (error) {
    // What is broken is told where it is met in reading; its beginning may still be good.
    if (!(error instanceof DamagedInput)) throw error;
  }
  return Buffer.concat(parts).subarray(0, most);
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** UTF-8 where the bytes are that; else what a byte order mark says; else what old Western software wrote. */
function guessCharset(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
