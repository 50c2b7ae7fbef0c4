import type { FoundComment } from '../find/types.ts';
import { abusiveThreads, type AbuseOptions, type AbusiveThread } from './abusive-threads.ts';
import { readThreads } from './thread-tree.ts';

/** Threads are read so long after something has changed: replies arrive and are judged in bursts. */
const PAUSE_MS = 250;

/** From this share on no thread is abusive, and none is looked for. */
const NEVER = 1;

export interface ThreadsOptions extends Omit<AbuseOptions, 'share'> {
  /** In any order. */
  readonly comments: () => Iterable<FoundComment>;
  /** See `foldThreadsAbove` in the settings. */
  readonly share: () => number;
  readonly after: (milliseconds: number, task: () => void) => void;
  readonly signal: AbortSignal;
  /** All abusive threads of the page, after every change. */
  readonly onRead: (threads: readonly AbusiveThread[]) => void;
}

/**
 * Keeps track of the threads of a page that turned abusive.
 *
 *   idle ── change, threads are wanted ──▶ waiting ── PAUSE_MS ──▶ reading ──▶ idle
 *                                                                    │ change meanwhile: waiting
 */
export class Threads {
  #state: 'idle' | 'waiting' | 'reading' = 'idle';
  #changes = 0;
  /** Whether some were there when last read: these are to be taken back when none is wanted any more. */
  #hadAny = false;

  constructor(private readonly options: ThreadsOptions) {}

  change(): void {
    if (this.options.share() >= NEVER && !this.#hadAny) return;
    this.#changes++;
    if (this.#state !== 'idle') return;
    this.#state = 'waiting';
    this.options.after(PAUSE_MS, () => void this.#read());
  }

  async #read(): Promise<void> {
    const { signal, onRead, comments } = this.options;
    const isOver = (): boolean => signal.aborted;
    if (isOver()) return;
    this.#state = 'reading';
    const seen = this.#changes;
    const share = this.options.share();
    const roots = share < NEVER ? await readThreads([...comments()], signal) : [];
    if (isOver()) return;
    const threads = abusiveThreads(roots, { ...this.options, share });
    this.#hadAny = threads.length > 0;
    onRead(threads);
    this.#state = 'idle';
    if (this.#changes > seen) this.change();
  }
}
