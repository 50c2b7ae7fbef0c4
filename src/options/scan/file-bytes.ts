import { firstBytes, guessCharset, HEAD_BYTES, isGzip, passOver, transcoded, withinReason, type Encoding } from '../../scan/encoding.ts';
import { InputProblem, reason } from '../../scan/reason.ts';

/**
 * The bytes of a file as UTF-8, unpacked where it is packed.
 * @param offset in bytes of what comes out.
 * @throws InputProblem where the packing is broken or expands beyond reason.
 */
export async function* readFileBytes(file: File, { gzip, charset }: Encoding, offset: number): AsyncGenerator<Uint8Array> {
  const seekable = !gzip && charset === 'utf-8';
  const utf8 = transcoded(gzip ? unpacked(file) : chunksOf(file.slice(seekable ? offset : 0).stream()), charset);
  yield* seekable ? utf8 : passOver(utf8, offset);
}

/** The first bytes of a file as UTF-8, and how it is encoded. */
export async function readFileHead(file: File, charset: string | undefined): Promise<{ head: Uint8Array; encoding: Encoding }> {
  const gzip = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
  const raw = await firstBytes(readFileBytes(file, { gzip, charset: 'utf-8' }, 0), HEAD_BYTES);
  const encoding = { gzip, charset: charset ?? guessCharset(raw) };
  if (encoding.charset === 'utf-8') return { head: raw, encoding };
  return { head: await firstBytes(readFileBytes(file, encoding, 0), HEAD_BYTES), encoding };
}

async function* unpacked(file: File): AsyncGenerator<Uint8Array> {
  let packedBytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      packedBytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const stream = file.stream().pipeThrough(counter).pipeThrough(new DecompressionStream('gzip'));
  try {
    yield* withinReason(chunksOf(stream), () => packedBytes);
  } catch (error) {
    // A file that cannot be read fails with a DOMException; what else fails is the unpacking.
    if (error instanceof InputProblem || error instanceof DOMException) throw error;
    throw new InputProblem(reason('broken_gzip', error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
