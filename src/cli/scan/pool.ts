import { Worker } from 'node:worker_threads';
import { LABELS, perLabel, type PerLabel, type Scores } from '../../core/labels.ts';
import type { Scorer } from './engine.ts';

/** main → worker */
export interface ScoreTask {
  readonly id: number;
  readonly texts: readonly string[];
}

/** worker → main */
export type WorkerMessage =
  | { readonly type: 'ready'; readonly version: string; readonly thresholds: PerLabel }
  /** `scores` holds eight numbers a text, in the order of the labels. */
  | { readonly type: 'scored'; readonly id: number; readonly scores: Float64Array };

interface Waiting {
  readonly resolve: (scores: Scores[]) => void;
  readonly reject: (error: Error) => void;
}

/** Batches that wait at a worker, so that it never waits for one. */
const QUEUED_PER_WORKER = 2;

/**
 * Scoring leaves much garbage that is soon dead: a larger nursery is no faster and costs 10 MB a thread. The old
 * generation holds 20 MB; a limit keeps it from growing at leisure.
 */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

/** Worker threads that each hold the model; a batch goes to whichever has the fewest waiting. */
export class WorkerPool implements Scorer {
  /** Starts `size` workers from a module that speaks as `worker.ts` does. */
  static async start(module: URL, size: number): Promise<WorkerPool> {
    const members = Array.from({ length: size }, () => new Member(new Worker(module, { resourceLimits: LIMITS })));
    const first = (await Promise.all(members.map(({ ready }) => ready))).at(0);
    if (!first) throw new Error('A pool needs a worker.');
    return new WorkerPool(members, first.version, first.thresholds);
  }

  readonly concurrency: number;
  private nextId = 0;

  private constructor(
    private readonly members: readonly Member[],
    readonly version: string,
    readonly thresholds: PerLabel,
  ) {
    this.concurrency = members.length * QUEUED_PER_WORKER;
  }

  score(texts: readonly string[]): Promise<Scores[]> {
    this.nextId += 1;
    const task = { id: this.nextId, texts };
    return this.members.reduce((least, member) => (member.load < least.load ? member : least)).score(task);
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.close()));
  }
}

/** One worker and what it has been asked. */
class Member {
  readonly ready: Promise<{ version: string; thresholds: PerLabel }>;
  private readonly waiting = new Map<number, Waiting>();
  private closing = false;

  constructor(private readonly worker: Worker) {
    this.ready = new Promise((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'ready') resolve(message);
        else this.settle(message.id, message.scores);
      });
      const fail = (error: Error) => {
        reject(error);
        for (const { reject: giveUp } of this.waiting.values()) giveUp(error);
        this.waiting.clear();
      };
      worker.on('error', fail);
      worker.on('exit', (code) => {
        if (!this.closing) fail(new Error(`A scoring thread ended with status ${code}.`));
      });
    });
  }

  get load(): number {
    return this.waiting.size;
  }

  score(task: ScoreTask): Promise<Scores[]> {
    return new Promise((resolve, reject) => {
      this.waiting.set(task.id, { resolve, reject });
      this.worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.worker.terminate();
  }

  private settle(id: number, flat: Float64Array): void {
    const width = LABELS.length;
    const scores = Array.from({ length: flat.length / width }, (_, row) =>
      perLabel((_label, index) => flat[row * width + index] ?? 0),
    );
    this.waiting.get(id)?.resolve(scores);
    this.waiting.delete(id);
  }
}
