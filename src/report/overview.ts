import type { PerLabel } from '../core/labels.ts';
import type { JudgedComment } from '../scan/judged.ts';
import { MOST_ROWS, type Figures, type WorstComment } from './figures.ts';
import { LabelTally } from './labels.ts';
import type { Mention } from './mention.ts';
import { worstOf } from './people.ts';
import { Top } from './top.ts';

/** The figures that need one pass over the comments and constant memory: all but the dialogs and people. */
export class Overview {
  private readonly labels: LabelTally;
  private readonly worst = new Top<WorstComment>(MOST_ROWS);
  private scored = 0;
  private hidden = 0;
  private abuse = 0;
  private harm = 0;

  constructor(thresholds: PerLabel) {
    this.labels = new LabelTally(thresholds);
  }

  add(comment: JudgedComment, mention: Mention): void {
    this.scored += 1;
    this.abuse += mention.abuse;
    this.harm += mention.harm;
    if (mention.hidden) this.hidden += 1;
    this.labels.add(comment);
    if (mention.text !== '') this.worst.add(worstOf(mention), mention.harm);
  }

  /** Mean of every comment's highest score of abuse. */
  get meanAbuse(): number {
    return this.abuse / Math.max(1, this.scored);
  }

  /** Mean of every comment's highest score. */
  get meanHarm(): number {
    return this.harm / Math.max(1, this.scored);
  }

  figures(): Pick<Figures, 'labels' | 'worst'> & { readonly totals: Omit<Figures['totals'], 'bad'> } {
    return {
      totals: { scored: this.scored, hidden: this.hidden },
      labels: this.labels.figures(),
      worst: this.worst.sorted(),
    };
  }
}
