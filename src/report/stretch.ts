import type { Turn } from './figures.ts';
import { HARMLESS, type Mention } from './mention.ts';

/** A stretch that brings less holds no line that is clearly abusive. */
const LEAST_SUM = 0.25;

interface Run {
  readonly first: Turn;
  sum: number;
}

/**
 * The worst stretch of a dialog: the run of lines whose abuse over {@link HARMLESS} has the greatest sum, found
 * in one pass (the maximum-sum segment; J. Bentley, Programming Pearls, CACM 27:9, 1984). It begins where
 * the dialog turned; as one abusive line outweighs about four harmless ones, it runs on over short pauses.
 */
export class WorstStretch {
  private lines = 0;
  private run: Run | undefined;
  private best: { readonly first: Turn; readonly sum: number; readonly length: number } | undefined;

  add(mention: Mention): void {
    this.lines += 1;
    const gain = mention.abuse - HARMLESS;
    if (this.run) this.run.sum += gain;
    else if (gain > 0) this.run = { first: this.place(mention), sum: gain };
    if (!this.run) return;
    if (this.run.sum <= 0) this.run = undefined;
    else if (gain > 0 && this.run.sum > (this.best?.sum ?? LEAST_SUM)) {
      this.best = { first: this.run.first, sum: this.run.sum, length: this.lines - this.run.first.at + 1 };
    }
  }

  turn(): Turn | undefined {
    return this.best && { ...this.best.first, length: this.best.length };
  }

  private place({ file, line, author, text }: Mention): Turn {
    return { file, line, at: this.lines, length: 1, ...(author !== undefined && { author }), text };
  }
}
