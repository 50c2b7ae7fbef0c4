import { createHash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mention } from '../../report/mention.ts';
import { write } from '../stdout.ts';
import { readRecords } from './records.ts';

/** Lines of one partition, so that its dialogs or people fit into memory even if each line is another's. */
const LINES_PER_PARTITION = 100_000;
const MAX_PARTITIONS = 256;

/**
 * Splits mentions by a key over files, so that all of one key are in one file, in their order: each file is
 * grouped on its own. The files lie in a folder of their own that is removed at the end.
 */
export class Partitions {
  static async open(folder: string, lines: number, keyOf: (mention: Mention) => string): Promise<Partitions> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const size = Math.min(MAX_PARTITIONS, Math.max(1, Math.ceil(lines / LINES_PER_PARTITION)));
    return new Partitions(folder, Array.from({ length: size }, (_, index) => createWriteStream(join(folder, String(index)))), keyOf);
  }

  private constructor(
    private readonly folder: string,
    private readonly files: readonly WriteStream[],
    private readonly keyOf: (mention: Mention) => string,
  ) {}

  async add(mention: Mention): Promise<void> {
    const hash = createHash('md5').update(this.keyOf(mention)).digest().readUInt32LE();
    const file = this.files.at(hash % this.files.length);
    if (file) await write(file, `${JSON.stringify(mention)}\n`);
  }

  /** Each partition's mentions; nothing may be added any more. */
  async *read(): AsyncGenerator<AsyncIterable<Mention>> {
    for (const file of this.files) await new Promise<void>((resolve) => file.end(resolve));
    for (const index of this.files.keys()) yield readRecords<Mention>(join(this.folder, String(index)));
    await rm(this.folder, { recursive: true, force: true });
  }
}
