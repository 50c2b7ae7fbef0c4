import type { HiddenNotice } from '../protocol/pages.ts';
import type { Fold } from './hide/fold.ts';
import { countReasons } from './popup-line.ts';

/** A page that loads is reported once, not comment by comment, in milliseconds. */
const PAUSE = 2_000;

export interface TallyOptions {
  readonly site: string;
  readonly send: (notice: HiddenNotice) => void;
  readonly after: (milliseconds: number, task: () => void) => void;
}

/** Counts what is hidden on this page for its own sake, every comment once, for the history in the settings. */
export class Tally {
  readonly #counted = new WeakSet();
  #waiting: Fold[] = [];

  constructor(private readonly options: TallyOptions) {}

  count(folds: readonly Fold[]): void {
    const fresh = folds.filter(({ folded, subject }) => folded && !subject.thread && !this.#counted.has(subject.comment));
    if (fresh.length === 0) return;
    for (const { subject } of fresh) this.#counted.add(subject.comment);
    if (this.#waiting.length === 0) {
      this.options.after(PAUSE, () => {
        this.options.send({ type: 'hidden', site: this.options.site, reasons: countReasons(this.#waiting) });
        this.#waiting = [];
      });
    }
    this.#waiting.push(...fresh);
  }
}
