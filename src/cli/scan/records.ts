import { createReadStream } from 'node:fs';
import { readLines } from '../../scan/lines.ts';

/** The JSON lines of a file that the scan itself has written. */
export async function* readRecords<T>(path: string): AsyncGenerator<T> {
  const decoder = new TextDecoder();
  for await (const { bytes } of readLines(createReadStream(path, { highWaterMark: 1 << 18 }))) {
    yield JSON.parse(decoder.decode(bytes)) as T;
  }
}
