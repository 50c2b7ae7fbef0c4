import { UsageError } from '../command.ts';
import type { LinePosition } from '../../scan/lines.ts';
import type { AppendFile, ScanFolder } from './folder.ts';

/** What a scan has done so far; a line of the journal. */
export interface Commit {
  /** Which input comes next, counted from 0. */
  readonly input: number;
  /** Where in it; undefined at its first record. */
  readonly next?: LinePosition;
  readonly totals: Totals;
  /** How long the result files are, in bytes; what lies beyond was never committed. */
  readonly sizes: Sizes;
}

export interface Totals {
  readonly scored: number;
  readonly hidden: number;
  readonly bad: number;
}

export interface Sizes {
  readonly scores: number;
  readonly errors: number;
}

export const NOTHING_DONE: Commit = {
  input: 0,
  totals: { scored: 0, hidden: 0, bad: 0 },
  sizes: { scores: 0, errors: 0 },
};

/** What must be the same for a scan to go on: inputs, layouts, model. Compared as JSON. */
export type ScanIdentity = Readonly<Record<string, unknown>>;

export const JOURNAL = 'journal.ndjson';

/**
 * The journal of a scan: one line saying what is scanned and with which model, then a line for every commit,
 * each written only after what it counts is on disk. A line torn by a crash does not count.
 */
export class Journal {
  static async open(folder: ScanFolder, identity: ScanIdentity): Promise<{ journal: Journal; last: Commit }> {
    const bytes = (await folder.read(JOURNAL)) ?? new Uint8Array();
    const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    const lines = new TextDecoder().decode(whole).split('\n').slice(0, -1);
    const head = lines.at(0);
    const expected = JSON.stringify(identity);
    if (head !== undefined && head !== expected) {
      throw new UsageError(
        'the folder holds another scan (other inputs, changed inputs, other options or another model). Name an empty folder with --out.',
      );
    }
    const journal = new Journal(await folder.append(JOURNAL, whole.length));
    if (head === undefined) await journal.write(expected);
    const last = lines.slice(1).at(-1);
    return { journal, last: last === undefined ? NOTHING_DONE : (JSON.parse(last) as Commit) };
  }

  private constructor(private readonly file: AppendFile) {}

  commit(commit: Commit): Promise<void> {
    return this.write(JSON.stringify(commit));
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async write(line: string): Promise<void> {
    await this.file.append(new TextEncoder().encode(`${line}\n`));
    await this.file.sync();
  }
}
