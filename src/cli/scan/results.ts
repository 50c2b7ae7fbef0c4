import type { BadRecord, JudgedComment } from '../../scan/judged.ts';
import type { LinePosition } from '../../scan/lines.ts';
import { inEnglish } from '../../scan/reason.ts';
import type { AppendFile, ScanFolder } from './folder.ts';
import { Journal, type Commit, type ScanIdentity, type Totals } from './journal.ts';

export const SCORES = 'scores.ndjson';
export const ERRORS = 'errors.ndjson';

/** A line of an input that could not be read: a line of `errors.ndjson`. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly error: string;
}

/** So much is gathered before it is written. */
const BUFFER_LENGTH = 1 << 18;

/** The growing results of a scan: nothing counts until it is committed, and then it stays. */
export class Results {
  static async open(folder: ScanFolder, identity: ScanIdentity): Promise<Results> {
    const { journal, last } = await Journal.open(folder, identity);
    const scores = await folder.append(SCORES, last.sizes.scores);
    const errors = await folder.append(ERRORS, last.sizes.errors);
    return new Results(journal, new Lines(scores, last.sizes.scores), new Lines(errors, last.sizes.errors), last);
  }

  private scored: number;
  private hidden: number;
  private bad: number;

  private constructor(
    private readonly journal: Journal,
    private readonly scores: Lines,
    private readonly errors: Lines,
    /** The last commit of an earlier run. */
    readonly resumed: Commit,
  ) {
    ({ scored: this.scored, hidden: this.hidden, bad: this.bad } = resumed.totals);
  }

  get totals(): Totals {
    return { scored: this.scored, hidden: this.hidden, bad: this.bad };
  }

  async add(comment: JudgedComment): Promise<void> {
    this.scored += 1;
    if (comment.hidden) this.hidden += 1;
    await this.scores.add(comment);
  }

  async addBad({ file, line, reason }: BadRecord): Promise<void> {
    this.bad += 1;
    await this.errors.add({ file, line, error: inEnglish(reason) } satisfies BadLine);
  }

  /** Puts on disk what has been added and, after it, the place to go on from. */
  async commit(input: number, next?: LinePosition): Promise<void> {
    await this.scores.sync();
    await this.errors.sync();
    const sizes = { scores: this.scores.length, errors: this.errors.length };
    await this.journal.commit({ input, ...(next && { next }), totals: this.totals, sizes });
  }

  async close(): Promise<void> {
    await this.scores.close();
    await this.errors.close();
    await this.journal.close();
  }
}

/** Appends JSON lines to a file by the bufferful. */
class Lines {
  private buffer: string[] = [];
  private buffered = 0;
  private dirty = false;

  constructor(
    private readonly file: AppendFile,
    /** In bytes, what is buffered left aside. */
    public length: number,
  ) {}

  async add(value: object): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    this.buffer.push(line);
    this.buffered += line.length;
    if (this.buffered >= BUFFER_LENGTH) await this.flush();
  }

  async sync(): Promise<void> {
    await this.flush();
    if (this.dirty) await this.file.sync();
    this.dirty = false;
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async flush(): Promise<void> {
    if (this.buffered === 0) return;
    const bytes = new TextEncoder().encode(this.buffer.join(''));
    this.buffer = [];
    this.buffered = 0;
    await this.file.append(bytes);
    this.length += bytes.length;
    this.dirty = true;
  }
}
