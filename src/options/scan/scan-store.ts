import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PerLabel } from '../../core/labels.ts';
import type { Figures } from '../../report/figures.ts';
import type { JudgedComment } from '../../scan/judged.ts';
import type { Step } from '../../scan/labelling.ts';
import type { Layout } from '../../scan/layout.ts';
import type { LinePosition } from '../../scan/lines.ts';

/** What tells a file from another, or from itself once it has changed. */
export interface FileIdentity {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** How far the scan of a file has come. */
export interface ScanState {
  readonly file: FileIdentity;
  readonly layout: Layout;
  /** Where it goes on; undefined when it is through. */
  readonly next?: LinePosition;
  readonly scored: number;
  readonly badCount: number;
  /** The first of them. */
  readonly bad: Figures['bad'];
  /** The model of the last batch; absent before the first. */
  readonly model?: { readonly version: string; readonly defaultThresholds: PerLabel };
}

interface Schema extends DBSchema {
  state: { key: 'scan'; value: ScanState };
  comments: { key: number; value: readonly JudgedComment[] };
  /** What a person has said of the comments in labelling them, in order. */
  steps: { key: number; value: Step };
}

/** Keeps one scan on this device: what is scored stays when the page is closed. */
export class ScanStore {
  static async open(): Promise<ScanStore> {
    const database = await openDB<Schema>('winnow-scan', 1, {
      upgrade(created) {
        created.createObjectStore('state');
        created.createObjectStore('comments', { autoIncrement: true });
        created.createObjectStore('steps', { autoIncrement: true });
      },
    });
    return new ScanStore(database);
  }

  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  state(): Promise<ScanState | undefined> {
    return this.database.get('state', 'scan');
  }

  /** Adds a batch and the state it leads to: both or neither, and on disk once this resolves. */
  async add(batch: readonly JudgedComment[], state: ScanState): Promise<void> {
    const transaction = this.database.transaction(['state', 'comments'], 'readwrite', { durability: 'strict' });
    const writes: Promise<unknown>[] = [transaction.objectStore('state').put(state, 'scan')];
    if (batch.length > 0) writes.push(transaction.objectStore('comments').add(batch));
    await Promise.all([...writes, transaction.done]);
  }

  async *batches(): AsyncGenerator<readonly JudgedComment[]> {
    for (const key of await this.database.getAllKeys('comments')) {
      const batch = await this.database.get('comments', key);
      if (batch) yield batch;
    }
  }

  steps(): Promise<Step[]> {
    return this.database.getAll('steps');
  }

  async addStep(step: Step): Promise<void> {
    await this.database.add('steps', step);
  }

  async clear(): Promise<void> {
    const transaction = this.database.transaction(['state', 'comments', 'steps'], 'readwrite');
    const stores = (['state', 'comments', 'steps'] as const).map((name) => transaction.objectStore(name).clear());
    await Promise.all([...stores, transaction.done]);
  }

  close(): void {
    this.database.close();
  }
}
