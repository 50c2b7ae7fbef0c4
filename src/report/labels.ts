import { LABELS, type Label, type PerLabel } from '../core/labels.ts';
import type { JudgedComment } from '../scan/judged.ts';
import { CurveTally } from './curve.ts';
import type { LabelFigures } from './figures.ts';

const HISTOGRAM_BINS = 20;

/** How the scores of each label are spread, and how they agree with the input's own labels. */
export class LabelTally {
  private readonly over = new Float64Array(LABELS.length);
  private readonly histograms = LABELS.map(() => new Histogram());
  private readonly curves = LABELS.map(() => new CurveTally());

  constructor(private readonly thresholds: PerLabel) {}

  add({ scores, truth }: JudgedComment): void {
    for (const [index, label] of LABELS.entries()) {
      const score = scores[label];
      if (score > this.thresholds[label]) this.over[index] = (this.over[index] ?? 0) + 1;
      this.histograms[index]?.add(score);
      const judged = truth?.[label];
      if (judged !== undefined) this.curves[index]?.add(score, judged);
    }
  }

  figures(): Readonly<Record<Label, LabelFigures>> {
    const figuresOf = (index: number): LabelFigures => {
      const curve = this.curves[index]?.figures();
      return { over: this.over[index] ?? 0, histogram: this.histograms[index]?.counts() ?? [], ...(curve && { curve }) };
    };
    return Object.fromEntries(LABELS.map((label, index) => [label, figuresOf(index)])) as Record<Label, LabelFigures>;
  }
}

/** Counts scores in bins of equal width over 0…1. */
class Histogram {
  private readonly bins = new Float64Array(HISTOGRAM_BINS);

  add(score: number): void {
    const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor(score * HISTOGRAM_BINS));
    this.bins[bin] = (this.bins[bin] ?? 0) + 1;
  }

  counts(): number[] {
    return [...this.bins];
  }
}
