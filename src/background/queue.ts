import type { Scores } from '../core/labels.ts';
import { LruMap } from '../core/lru-map.ts';
import type { CommentModel } from '../core/model/types.ts';
import type { Urgency } from '../protocol/messages.ts';
import { Waiting, type Entry, type Judged, type Waiter } from './waiting.ts';

/** Memory of the wasm heap grows with the batch, and a visible comment waits for at most one batch of others. */
export const BATCH_SIZE = 32;

/** At most so many comments wait; beyond, the least urgent are refused and may be asked for again. */
export const MAX_WAITING = 4096;

/** A model that could not be loaded is tried again at the first question after so long. */
export const RETRY_MS = 10_000;

/** Scores are kept for so many UTF-16 code units of text: some 20,000 comments, 10 MB. */
export const CACHED_UNITS = 4_000_000;

/** The model could not be loaded: no comment can be judged for now. */
export class ModelUnavailableError extends Error {
  override readonly name = 'ModelUnavailableError';
}

/** More is asked than can be answered: ask again later. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
}

export type QueueState = 'empty' | 'loading' | 'scoring' | 'ready' | 'failed';

export interface QueueOptions {
  readonly loadModel: () => Promise<CommentModel>;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Lets messages arrive between two batches. */
  readonly pause: () => Promise<void>;
  /** Called with undefined once the model is there, with the error when it cannot be loaded. */
  readonly onModel: (failure: Error | undefined) => void;
}

/**
 * One queue for all tabs, in front of one model that is loaded when the first comment is asked for.
 *
 *               ask                  loaded                    none waiting
 *   ┌───────┐ ───────▶ ┌─────────┐ ─────────▶ ┌─────────┐ ──────────────────────▶ ┌───────┐
 *   │ empty │          │ loading │            │ scoring │ ◀─┐                      │ ready │
 *   └───────┘          └─────────┘            └─────────┘ ──┘ batch done or failed └───────┘
 *     ▲  ▲               │     ▲                   ▲                                   │
 *     │  │   cannot load │     │ ask,              └──────────────── ask ──────────────┘
 *     │  │               ▼     │ RETRY_MS later
 *     │  │             ┌────────┐
 *     │  │             │ failed │ ── ask before that: refused
 *     │  │             └────────┘
 *     │  └─ forgetModel ───┘
 *     └──── forgetModel, from ready, and from scoring and loading once that is done
 *
 * In every state a waiter may give up; a text that nobody waits for is not scored.
 */
export class ScoreQueue {
  #state: QueueState = 'empty';
  #model: CommentModel | undefined;
  #outdated = false;
  #failure = new ModelUnavailableError('not loaded yet');
  #retryAt = 0;
  readonly #waiting = new Waiting(MAX_WAITING);
  readonly #scoring = new Map<string, Entry>();
  readonly #cache = new LruMap<string, Scores>(CACHED_UNITS, (text) => text.length + 1);

  constructor(private readonly options: QueueOptions) {}

  get state(): QueueState {
    return this.#state;
  }

  /**
   * Scores one text. Rejects with {@link ModelUnavailableError}, with {@link OverloadedError}, with what the
   * model threw on this text, or with the signal's reason.
   * @param isDraft whether the text is only being written: then it is forgotten once it is scored.
   */
  ask(text: string, urgency: Urgency, signal: AbortSignal, isDraft = false): Promise<Judged> {
    const known = this.#model && !this.#outdated ? this.#cache.get(text) : undefined;
    if (this.#model && known) return Promise.resolve({ scores: known, model: this.#model });
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    if (this.#state === 'failed' && this.options.now() < this.#retryAt) return Promise.reject(this.#failure);

    return new Promise<Judged>((resolve, reject) => {
      const waiter: Waiter = {
        resolve: (judged) => {
          signal.removeEventListener('abort', giveUp);
          resolve(judged);
        },
        reject: (error) => {
          signal.removeEventListener('abort', giveUp);
          reject(error);
        },
      };
      const entry = this.#enter(text, urgency, waiter);
      if (!isDraft) entry.isKept = true;
      const giveUp = (): void => {
        entry.waiters.delete(waiter);
        if (entry.waiters.size === 0) this.#waiting.drop(entry);
        waiter.reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#refuseSurplus();
      this.#proceed();
    });
  }

  /** The loaded model, loaded now where need be. Rejects with {@link ModelUnavailableError}. */
  async model(): Promise<CommentModel> {
    const { model } = await this.ask('', 'visible', new AbortController().signal);
    return model;
  }

  /** Has the next question load the model anew, as after a retraining. What is under way is still answered. */
  forgetModel(): void {
    if (this.#state === 'empty') return;
    this.#outdated = true;
    if (this.#state === 'ready' || this.#state === 'failed') this.#reset();
  }

  #enter(text: string, urgency: Urgency, waiter: Waiter): Entry {
    const underWay = this.#outdated ? undefined : this.#scoring.get(text);
    if (!underWay) return this.#waiting.add(text, urgency, waiter);
    underWay.waiters.add(waiter);
    return underWay;
  }

  #refuseSurplus(): void {
    for (const entry of this.#waiting.takeSurplus()) {
      refuse(entry, new OverloadedError(`more than ${MAX_WAITING} comments are waiting`));
    }
  }

  #proceed(): void {
    if (this.#state === 'empty' || this.#state === 'failed') void this.#load();
    else if (this.#state === 'ready') void this.#score();
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#model = await this.options.loadModel();
    } catch (cause) {
      this.#failure = new ModelUnavailableError(asError(cause).message, { cause });
      this.#retryAt = this.options.now() + RETRY_MS;
      this.#state = 'failed';
      for (const entry of this.#waiting.takeAll()) refuse(entry, this.#failure);
      this.options.onModel(this.#failure);
      if (this.#outdated) this.#reset();
      return;
    }
    this.options.onModel(undefined);
    await this.#score();
  }

  async #score(): Promise<void> {
    this.#state = 'scoring';
    while (!this.#outdated && this.#model && this.#waiting.size > 0) {
      await this.#scoreBatch(this.#model, this.#waiting.take(BATCH_SIZE));
      await this.options.pause();
    }
    this.#state = 'ready';
    if (this.#outdated) this.#reset();
  }

  async #scoreBatch(model: CommentModel, batch: readonly Entry[]): Promise<void> {
    for (const entry of batch) this.#scoring.set(entry.text, entry);
    try {
      const scores = await model.score(batch.map((entry) => entry.text));
      batch.forEach((entry, index) => {
        this.#answer(entry, scores.at(index), model);
      });
    } catch (error) {
      // One text must not cost the others their answer.
      if (batch.length > 1) for (const entry of batch) await this.#scoreBatch(model, [entry]);
      else for (const entry of batch) refuse(entry, asError(error));
    } finally {
      for (const entry of batch) this.#scoring.delete(entry.text);
    }
  }

  #answer(entry: Entry, scores: Scores | undefined, model: CommentModel): void {
    if (!scores) {
      refuse(entry, new Error('the model gave no scores'));
      return;
    }
    if (!this.#outdated && entry.isKept) this.#cache.set(entry.text, scores);
    for (const waiter of entry.waiters) waiter.resolve({ scores, model });
  }

  #reset(): void {
    this.#state = 'empty';
    this.#model = undefined;
    this.#outdated = false;
    this.#cache.clear();
    if (this.#waiting.size > 0) this.#proceed();
  }
}

function refuse(entry: Entry, error: Error): void {
  for (const waiter of entry.waiters) waiter.reject(error);
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
