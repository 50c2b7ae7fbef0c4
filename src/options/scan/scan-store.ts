import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Label, PerLabel } from '../../core/labels.ts';
import type { Encoding } from '../../scan/encoding.ts';
import type { NamedFields } from '../../scan/fields.ts';
import type { JudgedComment } from '../../scan/judged.ts';
import type { Step, SureEnds } from '../../scan/labelling.ts';
import type { Layout } from '../../scan/layout.ts';
import type { LinePosition } from '../../scan/lines.ts';
import type { Reason } from '../../scan/reason.ts';

/** What tells a file from another, or from itself once it has changed. */
export interface FileIdentity {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** What the reader has said of a file; the rest is guessed. */
export interface Choices {
  readonly named: NamedFields;
  /** A name that TextDecoder knows. */
  readonly charset?: string;
}

/** How far the scan of a file has come. */
export interface ScanState {
  readonly file: FileIdentity;
  readonly choices: Choices;
  readonly encoding: Encoding;
  readonly layout: Layout;
  /** Where it goes on; undefined when it is through. */
  readonly next?: LinePosition;
  readonly scored: number;
  readonly badCount: number;
  /** The first of them. */
  readonly bad: readonly { readonly line: number; readonly reason: Reason }[];
  /** The model that judges. */
  readonly model: { readonly version: string; readonly thresholds: PerLabel };
}

/** Which label is given, and where the model is sure of it. */
export interface Sitting {
  readonly label: Label;
  readonly ends: SureEnds;
}

interface Schema extends DBSchema {
  state: { key: 'scan'; value: ScanState };
  comments: { key: number; value: readonly JudgedComment[] };
  sitting: { key: 'sitting'; value: Sitting };
  /** What a person has said of the comments in labelling them, in order. */
  steps: { key: number; value: { readonly label: Label; readonly step: Step } };
}

const STORES = ['state', 'comments', 'sitting', 'steps'] as const;

/** Keeps one scan on this device: what is scored stays when the page is closed. */
export class ScanStore {
  static async open(): Promise<ScanStore> {
    const database = await openDB<Schema>('winnow-scan', 2, {
      upgrade(changed) {
        // Version 1 was never published; its results were judged by other rules.
        for (const name of [...changed.objectStoreNames]) changed.deleteObjectStore(name);
        changed.createObjectStore('state');
        changed.createObjectStore('comments', { autoIncrement: true });
        changed.createObjectStore('sitting');
        changed.createObjectStore('steps', { autoIncrement: true });
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

  sitting(): Promise<Sitting | undefined> {
    return this.database.get('sitting', 'sitting');
  }

  async setSitting(sitting: Sitting): Promise<void> {
    await this.database.put('sitting', sitting, 'sitting');
  }

  async steps(label: Label): Promise<Step[]> {
    const steps = await this.database.getAll('steps');
    return steps.filter((kept) => kept.label === label).map(({ step }) => step);
  }

  /** Keeps a step: on disk once this resolves. */
  async addStep(label: Label, step: Step): Promise<void> {
    const transaction = this.database.transaction('steps', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.add({ label, step }), transaction.done]);
  }

  /** Forgets the scores, to score the same comments again; what a person has said of them stays. */
  clearScores(): Promise<void> {
    return this.empty(['state', 'comments']);
  }

  clear(): Promise<void> {
    return this.empty(STORES);
  }

  close(): void {
    this.database.close();
  }

  private async empty(names: readonly (typeof STORES)[number][]): Promise<void> {
    const transaction = this.database.transaction(STORES, 'readwrite', { durability: 'strict' });
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  }
}
