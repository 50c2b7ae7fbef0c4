import { FULL_SLICE_MS } from '../slices.ts';
import type { Clock } from './types.ts';

/** After the last of a burst of changes, so long is waited before looking. */
export const QUIET_MS = 25;
/** However long the burst: no change waits longer than this. */
export const MAX_WAIT_MS = 1000;
/** After a look, so many times its own duration is rested: a page that never keeps still costs a tenth of a core. */
const REST_FACTOR = 9;
/** Looks in a row that found nothing new, after which the rests begin to double. */
const PATIENCE = 20;
export const MAX_REST_MS = 60_000;

/** How a pace treats changes. */
export interface Manner {
  /** After the last of a burst of changes, so long is waited before looking; 0 looks at once where no rest is due. */
  readonly quietMs: number;
  /** Looks in a row that found nothing new, after which the rests begin to double. */
  readonly patience: number;
  /** No rest is longer than this, in milliseconds. */
  readonly longestRestMs: number;
}

/** For looks that weigh. */
export const PATIENT: Manner = { quietMs: QUIET_MS, patience: PATIENCE, longestRestMs: MAX_REST_MS };
/**
 * For looks that only recognise: a stream is read as it comes. On a machine that has no time for us a look seems
 * long that was only interrupted; nine times that would be seconds.
 */
export const EAGER: Manner = { quietMs: 0, patience: Number.POSITIVE_INFINITY, longestRestMs: 40 };

/**
 * When the watcher looks, and for how long. The stop rule, for {@link PATIENT}:
 *
 *   idle ──change──▶ waiting ──quiet 25 ms, at most 1 s──▶ looking ──▶ resting ──▶ idle
 *                       ▲                                (slices of     │  9 × the time spent; after 20 looks
 *                       └── a change while looking ───────  4 ms)       │  in vain twice that, four times, …
 *                           or resting waits ◀──────────────────────────┘  up to a minute; any find resets it
 *
 * So a page that rewrites itself on every change is looked at ever more rarely, and never in a loop.
 */
export class Pace {
  #cancel: (() => void) | undefined;
  #firstChange: number | undefined;
  #restUntil = Number.NEGATIVE_INFINITY;
  #vain = 0;
  #isLooking = false;
  #stopped = false;

  /**
   * @param begin what a look is, in small steps; answers whether it found anything new.
   * @param isDone whether nothing more is to be looked at.
   */
  constructor(
    private readonly clock: Clock,
    private readonly begin: () => Iterator<undefined, boolean>,
    private readonly isDone: () => boolean,
    private readonly manner: Manner = PATIENT,
  ) {}

  /** Something has changed: a look is due. */
  change(): void {
    if (this.#isLooking || this.#stopped) return;
    const now = this.clock.now();
    this.#firstChange ??= now;
    const quiet = Math.min(now + this.manner.quietMs, this.#firstChange + MAX_WAIT_MS);
    const wait = Math.max(0, quiet - now, this.#restUntil - now);
    this.#cancel?.();
    if (wait === 0 && this.manner.quietMs === 0) this.look();
    else {
      this.#cancel = this.clock.after(wait, () => {
        this.look();
      });
    }
  }

  /** Something new was found without this pace's looks: their rests are short again. */
  found(): void {
    this.#vain = 0;
  }

  /** Looks at once. */
  look(): void {
    if (this.#isLooking || this.#stopped) return;
    this.#cancel?.();
    this.#firstChange = undefined;
    this.#isLooking = true;
    this.#slice(this.begin(), 0);
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  #slice(steps: Iterator<undefined, boolean>, spentBefore: number): void {
    if (this.#stopped) return;
    const started = this.clock.now();
    let spent = 0;
    let step = steps.next();
    while (!step.done) {
      spent = this.clock.now() - started;
      if (spent >= FULL_SLICE_MS) {
        this.#cancel = this.clock.after(0, () => {
          this.#slice(steps, spentBefore + spent);
        });
        return;
      }
      step = steps.next();
    }
    this.#rest(step.value, spentBefore + this.clock.now() - started);
  }

  #rest(hasFound: boolean, spent: number): void {
    this.#isLooking = false;
    this.#vain = hasFound ? 0 : this.#vain + 1;
    const doublings = Math.max(0, Math.min(16, this.#vain - this.manner.patience));
    const rest = Math.min(this.manner.longestRestMs, Math.max(spent, doublings > 0 ? QUIET_MS : 0) * REST_FACTOR * 2 ** doublings);
    this.#restUntil = this.clock.now() + rest;
    if (!this.isDone()) this.change();
  }
}
