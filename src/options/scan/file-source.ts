import { Gunzip } from 'fflate';
import type { Source } from '../../scan/bytes.ts';
import { InputProblem, reason } from '../../scan/reason.ts';

/** A file that the reader has chosen. */
export function fileSource(file: File): Source {
  return { bytes: (offset) => chunksOf(file.slice(offset).stream()), unpack };
}

/** Not the browser's DecompressionStream: that gives up after the first member of a file put together from several. */
async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gunzip = new Gunzip((chunk) => { ready.push(chunk); });
  const push = (chunk: Uint8Array, last: boolean) => {
    try {
      gunzip.push(chunk, last);
    } catch (error) {
      throw new InputProblem(reason('broken_gzip', error instanceof Error ? error.message : String(error)), { cause: error });
    }
  };
  for await (const chunk of packed) {
    push(chunk, false);
    yield* ready.splice(0);
  }
  push(new Uint8Array(), true);
  yield* ready;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
