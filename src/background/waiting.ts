import type { Scores } from '../core/labels.ts';
import type { CommentModel } from '../core/model/types.ts';
import { URGENCIES, type Urgency } from '../protocol/messages.ts';

export interface Judged {
  readonly scores: Scores;
  readonly model: CommentModel;
}

/** Somebody who waits for a text's scores. */
export interface Waiter {
  resolve(judged: Judged): void;
  reject(error: Error): void;
}

/** A text that is to be scored, once for all who wait for it. */
export interface Entry {
  readonly text: string;
  readonly waiters: Set<Waiter>;
  /** Whether its scores may be remembered: not where it is only being written. */
  isKept: boolean;
}

/**
 * So many visible comments are scored in a moment and in their order. More means that a page shows them faster
 * than they are judged: then the reader looks at the newest.
 */
export const IN_ORDER = 256;

/** The texts that wait to be scored: by urgency, each once, bounded. */
export class Waiting {
  readonly #lines: Record<Urgency, Map<string, Entry>> = { visible: new Map(), near: new Map(), rest: new Map() };

  constructor(private readonly bound: number) {}

  get size(): number {
    return URGENCIES.reduce((sum, urgency) => sum + this.#lines[urgency].size, 0);
  }

  /** Adds a waiter; a text that waits already moves up where this one is more urgent. */
  add(text: string, urgency: Urgency, waiter: Waiter): Entry {
    const before = URGENCIES.find((line) => this.#lines[line].has(text));
    const entry = (before && this.#lines[before].get(text)) ?? { text, waiters: new Set(), isKept: false };
    entry.waiters.add(waiter);
    if (before === undefined || URGENCIES.indexOf(urgency) < URGENCIES.indexOf(before)) {
      if (before) this.#lines[before].delete(text);
      this.#lines[urgency].set(text, entry);
    }
    return entry;
  }

  /** Takes what is to be scored next. */
  take(count: number): Entry[] {
    const taken: Entry[] = [];
    for (const urgency of URGENCIES) {
      const line = this.#lines[urgency];
      const entries = [...line.values()];
      const next = line.size > IN_ORDER ? entries.slice(-(count - taken.length)).reverse() : entries.slice(0, count - taken.length);
      for (const entry of next) line.delete(entry.text);
      taken.push(...next);
      if (taken.length === count) break;
    }
    return taken;
  }

  /** Takes what is beyond the bound: the least urgent, and of those the oldest. */
  takeSurplus(): Entry[] {
    const surplus: Entry[] = [];
    for (const urgency of URGENCIES.toReversed()) {
      for (const entry of this.#lines[urgency].values()) {
        if (this.size <= this.bound) return surplus;
        this.#lines[urgency].delete(entry.text);
        surplus.push(entry);
      }
    }
    return surplus;
  }

  takeAll(): Entry[] {
    return this.take(this.size);
  }

  /** Forgets a text that nobody waits for any more. */
  drop(entry: Entry): void {
    for (const urgency of URGENCIES) {
      if (this.#lines[urgency].get(entry.text) === entry) this.#lines[urgency].delete(entry.text);
    }
  }
}
