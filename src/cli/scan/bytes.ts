import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { firstBytes, guessCharset, HEAD_BYTES, isGzip, passOver, transcoded, withinReason, type Encoding } from '../../scan/encoding.ts';
import { InputProblem, reason } from '../../scan/reason.ts';

const CHUNK_BYTES = 1 << 18;

/**
 * The bytes of a file as UTF-8, unpacked where it is packed.
 * @param offset in bytes of what comes out. A plain UTF-8 file is read from there; any other must be
 * unpacked from its beginning and what lies before is passed over.
 * @param onRead told how many bytes of the file itself have been read, counted from its beginning.
 * @throws InputProblem where the packing is broken or expands beyond reason.
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
  const utf8 = transcoded(gzip ? withinReason(unpacked(raw), () => position) : raw, charset);
  yield* seekable ? utf8 : passOver(utf8, offset);
}

/** The first bytes of a file as UTF-8, and how it is encoded. */
export async function readHead(path: string, charset: string | undefined): Promise<{ head: Uint8Array; encoding: Encoding }> {
  const gzip = isGzip(await firstTwo(path));
  const raw = await firstBytes(readBytes(path, { gzip, charset: 'utf-8' }, 0, () => undefined), HEAD_BYTES);
  const encoding = { gzip, charset: charset ?? guessCharset(raw) };
  if (encoding.charset === 'utf-8') return { head: raw, encoding };
  return { head: await firstBytes(readBytes(path, encoding, 0, () => undefined), HEAD_BYTES), encoding };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Its errors are thrown by the loop below.
  pipeline(packed, gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_')) throw error;
    throw new InputProblem(reason('broken_gzip', error.message), { cause: error });
  } finally {
    gunzip.destroy();
  }
}

async function firstTwo(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
