import { readLayout, readRows, type Layout, type LayoutOptions } from '../../scan/layout.ts';
import { readLines } from '../../scan/lines.ts';
import type { Encoding } from '../../scan/encoding.ts';
import { UsageError } from '../command.ts';
import { readBytes, readHead } from './bytes.ts';
import type { Input } from './engine.ts';
import type { InputFile } from './inputs.ts';

export interface Log extends Input {
  readonly layout: Layout;
  readonly encoding: Encoding;
}

/** Opens a log: tells how it is encoded and laid out, and reads its records from any place on. */
export async function openLog(
  { path }: InputFile,
  options: LayoutOptions,
  charset: string | undefined,
  onRead: (position: number) => void,
): Promise<Log> {
  const { head, encoding } = await readHead(path, charset);
  const layout = await readLayout(head, options).catch((error: unknown) => {
    throw new UsageError(`${path} ${error instanceof Error ? error.message : String(error)}`);
  });
  return {
    name: path,
    layout,
    encoding,
    rows: (from = layout.start) => readRows(readLines(readBytes(path, encoding, from.offset, onRead), from), layout),
  };
}
