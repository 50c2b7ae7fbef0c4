import type { Correction } from '../../core/corrections/correction.ts';
import { LABELS } from '../../core/labels.ts';
import type { CommentModel } from '../../core/model/types.ts';
import { bucketsOf } from '../../core/personal/features.ts';
import { decodePersonalPart, logit } from '../../core/personal/personal-part.ts';
import type { Replay } from '../../core/personal/replay.ts';
import type { LearnedCorrection, retrain } from '../../core/personal/retrain.ts';
import type { RetrainingState } from '../../protocol/learning.ts';
import type { CorrectionsStore } from '../../storage/learning/corrections-store.ts';
import type { VersionsStore } from '../../storage/learning/versions-store.ts';

export interface RetrainingOptions {
  readonly corrections: CorrectionsStore;
  readonly versions: VersionsStore;
  /** The model as it ships. */
  readonly shipped: () => Promise<CommentModel>;
  /** The shipped sample; rejects where it is missing. */
  readonly replay: () => Promise<Replay>;
  /** Loads what trains, and makes TensorFlow.js ready to compute. */
  readonly loadTraining: () => Promise<typeof retrain>;
  /** Tells whoever looks how it goes. */
  readonly tell: (state: RetrainingState) => void;
  /** Another version is in use. */
  readonly onUsed: () => Promise<void>;
  readonly now: () => number;
  /** Lets comments be scored between two steps. */
  readonly pause: () => Promise<void>;
}

/** Corrections are scored in batches, so that comments on pages never wait long behind them. */
const BATCH = 32;

/** The latest are learned from, so that time (3 s) and memory (50 MB) are bounded; older ones count where they stand. */
const MOST_LEARNED = 2_000;

class Cancelled extends Error {}

/**
 * One retraining at a time.
 *
 *   idle ── start ──▶ training ── trained, too few, failed, cancelled ──▶ idle
 *
 * That one has begun is on disk before it begins and a version is written in one transaction at its end: a worker
 * that is stopped in between finds, when it wakes, that it has to start over.
 */
export class Retraining {
  #running: Promise<void> | undefined;
  #cancelled = false;

  constructor(private readonly options: RetrainingOptions) {}

  /** Starts, unless it is under way; resolves when it has ended, however it did. */
  start(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Starts over what a stop of the worker cut off. */
  async resume(): Promise<void> {
    if ((await this.options.versions.state()).training) await this.start();
  }

  /** Ends what is under way without a version; resolves once it has ended. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    const { versions, tell } = this.options;
    this.#cancelled = false;
    tell({ state: 'training', done: 0 });
    try {
      await versions.begin();
      tell(await this.#train());
    } catch (error) {
      await versions.abandon();
      if (error instanceof Cancelled) tell({ state: 'cancelled' });
      else tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  async #train(): Promise<RetrainingState> {
    const { corrections, versions, tell, now, onUsed } = this.options;
    const { pending } = await versions.state();
    const all = (await corrections.all()).slice(0, MOST_LEARNED);
    const { shipped, loadTraining } = this.options;
    const [model, replay, train] = await Promise.all([shipped(), this.options.replay(), loadTraining()]);
    const active = await versions.active();
    const version = await train({
      corrections: await this.#judge(all, model),
      replay: replay.samples,
      thresholds: model.defaultThresholds,
      modelVersion: model.version,
      current:
        active?.modelVersion === model.version
          ? { part: decodePersonalPart(active.part), outOfFold: active.outOfFold }
          : undefined,
      now: now(),
      pause: () => this.#breathe(),
      onProgress: (done) => {
        tell({ state: 'training', done });
      },
    });
    if (!version) {
      await versions.abandon();
      return { state: 'too-few' };
    }
    const kept = await versions.finish(version, pending);
    if (!kept) throw new Cancelled();
    if (version.report.used) await onUsed();
    return { state: 'done', id: kept.id, used: version.report.used };
  }

  async #judge(corrections: readonly Correction[], model: CommentModel): Promise<LearnedCorrection[]> {
    const learned: LearnedCorrection[] = [];
    for (let start = 0; start < corrections.length; start += BATCH) {
      const batch = corrections.slice(start, start + BATCH);
      const scores = await model.score(batch.map(({ text }) => text));
      batch.forEach(({ key, text, verdict }, index) => {
        const logits = Float32Array.from(LABELS, (label) => logit(scores[index][label]));
        learned.push({ key, text, verdict, logits, buckets: bucketsOf(text) });
      });
      await this.#breathe();
    }
    return learned;
  }

  async #breathe(): Promise<void> {
    if (this.#cancelled) throw new Cancelled();
    await this.options.pause();
  }
}
