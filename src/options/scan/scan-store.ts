import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Label, PerLabel } from '../../core/labels.ts';
import type { NamedFields } from '../../scan/fields.ts';
import type { Reading } from '../../scan/input.ts';
import type { BadRecord, JudgedComment } from '../../scan/judged.ts';
import type { Step, SureEnds } from '../../scan/labelling.ts';
import type { LinePosition } from '../../scan/lines.ts';

/** What tells a file from another, or from itself once it has changed. */
export interface FileIdentity {
  /** Its name; in a folder the way there from the folder chosen. */
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** What the reader has said of how a log is read; the rest is guessed. */
export interface Choice {
  readonly named: NamedFields;
  /** A name that TextDecoder knows. */
  readonly charset?: string;
}

/** By the path of the log. */
export type Choices = Readonly<Partial<Record<string, Choice>>>;

export interface ScanInput extends FileIdentity {
  readonly reading: Reading;
}

/** What is scanned, and by what. */
export interface ScanPlan {
  readonly inputs: readonly ScanInput[];
  readonly choices: Choices;
  /** The model that judges. */
  readonly model: { readonly version: string; readonly thresholds: PerLabel };
}

/** How far a scan has come. */
export interface ScanProgress {
  /** Which input it is at, counted from 0; as many as there are when it is through. */
  readonly input: number;
  /** Where in it; undefined at its beginning. */
  readonly next?: LinePosition | undefined;
  readonly scored: number;
  readonly badCount: number;
  /** The first of them. */
  readonly bad: readonly BadRecord[];
}

/** Which label is given, and where the model is sure of it. */
export interface Sitting {
  readonly label: Label;
  readonly ends: SureEnds;
}

interface Schema extends DBSchema {
  plan: { key: 'scan'; value: ScanPlan };
  progress: { key: 'scan'; value: ScanProgress };
  comments: { key: number; value: readonly JudgedComment[] };
  sitting: { key: 'sitting'; value: Sitting };
  /** What a person has said of the comments in labelling them, in order. */
  steps: { key: number; value: { readonly label: Label; readonly step: Step } };
}

const STORES = ['plan', 'progress', 'comments', 'sitting', 'steps'] as const;

/** Keeps one scan on this device: what is scored stays when the page is closed. */
export class ScanStore {
  static async open(): Promise<ScanStore> {
    const database = await openDB<Schema>('winnow-scan', 3, {
      upgrade(changed) {
        // Earlier versions were never published.
        for (const name of [...changed.objectStoreNames]) changed.deleteObjectStore(name);
        changed.createObjectStore('plan');
        changed.createObjectStore('progress');
        changed.createObjectStore('comments', { autoIncrement: true });
        changed.createObjectStore('sitting');
        changed.createObjectStore('steps', { autoIncrement: true });
      },
    });
    return new ScanStore(database);
  }

  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  async scan(): Promise<{ readonly plan: ScanPlan; readonly progress: ScanProgress } | undefined> {
    const transaction = this.database.transaction(['plan', 'progress']);
    const plan = await transaction.objectStore('plan').get('scan');
    const progress = await transaction.objectStore('progress').get('scan');
    return plan && progress && { plan, progress };
  }

  /** Begins a scan in the place of what is kept; what a person has said of the comments is forgotten only where that is said. */
  async begin(plan: ScanPlan, progress: ScanProgress, labels: 'keep labels' | 'forget labels'): Promise<void> {
    const transaction = this.database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const emptied = labels === 'keep labels' ? (['comments'] as const) : (['comments', 'sitting', 'steps'] as const);
    await Promise.all([
      ...emptied.map((name) => transaction.objectStore(name).clear()),
      transaction.objectStore('plan').put(plan, 'scan'),
      transaction.objectStore('progress').put(progress, 'scan'),
      transaction.done,
    ]);
  }

  /** Adds a batch and the progress it means: both or neither, and on disk once this resolves. */
  async add(batch: readonly JudgedComment[], progress: ScanProgress): Promise<void> {
    const transaction = this.database.transaction(['progress', 'comments'], 'readwrite', { durability: 'strict' });
    const writes: Promise<unknown>[] = [transaction.objectStore('progress').put(progress, 'scan')];
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

  async clear(): Promise<void> {
    const transaction = this.database.transaction(STORES, 'readwrite', { durability: 'strict' });
    await Promise.all([...STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  }

  close(): void {
    this.database.close();
  }
}
