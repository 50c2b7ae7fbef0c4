import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Source } from '../../scan/bytes.ts';
import { InputProblem, reason } from '../../scan/reason.ts';

const CHUNK_BYTES = 1 << 18;

/** A file on this machine. */
export function fileSource(path: string): Source {
  return { bytes: (offset) => createReadStream(path, { start: offset, highWaterMark: CHUNK_BYTES }), unpack };
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
