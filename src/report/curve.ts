import type { CurveFigures, CurvePoint } from './figures.ts';

/** Scores are counted in bins of equal width in logit, so that the crowd near 0 and near 1 stays apart. */
const BINS = 4096;
/** Logits beyond this (scores nearer to 0 or 1 than 1e-6) fall into the last bin. */
const MAX_LOGIT = 14;
/** A curve is drawn by about so many points. */
const POINTS = 120;

/** Precision, recall and ROC of a label over any number of comments, in constant memory. */
export class CurveTally {
  private readonly positives = new Float64Array(BINS);
  private readonly negatives = new Float64Array(BINS);

  /** @param truth 0…1; from one half on it counts as positive. */
  add(score: number, truth: number): void {
    const side = truth >= 0.5 ? this.positives : this.negatives;
    const bin = binOf(score);
    side[bin] = (side[bin] ?? 0) + 1;
  }

  /** Undefined where no comment, or none of one kind, carries the label. */
  figures(): CurveFigures | undefined {
    const positives = this.positives.reduce((sum, count) => sum + count, 0);
    const negatives = this.negatives.reduce((sum, count) => sum + count, 0);
    if (positives === 0 || negatives === 0) return undefined;
    let truePositives = 0;
    let falsePositives = 0;
    let auc = 0;
    let averagePrecision = 0;
    const points: CurvePoint[] = [];
    for (let bin = BINS - 1; bin >= 0; bin -= 1) {
      const hits = this.positives[bin] ?? 0;
      const misses = this.negatives[bin] ?? 0;
      if (hits + misses === 0) continue;
      // Comments of one bin are ties: each pair of them counts half.
      auc += misses * (truePositives + hits / 2);
      truePositives += hits;
      falsePositives += misses;
      const precision = truePositives / (truePositives + falsePositives);
      averagePrecision += (hits / positives) * precision;
      points.push({
        threshold: thresholdOf(bin),
        precision,
        recall: truePositives / positives,
        falsePositiveRate: falsePositives / negatives,
      });
    }
    auc /= positives * negatives;
    return { positives, negatives, auc, averagePrecision, points: thinned(points) };
  }
}

function binOf(score: number): number {
  const logit = Math.log(score / (1 - score));
  const share = (Math.min(MAX_LOGIT, Math.max(-MAX_LOGIT, logit)) + MAX_LOGIT) / (2 * MAX_LOGIT);
  return Math.min(BINS - 1, Math.floor(share * BINS));
}

/** The lower edge of a bin, as a score. */
function thresholdOf(bin: number): number {
  const logit = (bin / BINS) * 2 * MAX_LOGIT - MAX_LOGIT;
  return 1 / (1 + Math.exp(-logit));
}

/** Leaves out points that lie so near to the last that a chart would not show them. */
function thinned(points: readonly CurvePoint[]): CurvePoint[] {
  const kept: CurvePoint[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const moved = last
      ? Math.abs(point.precision - last.precision) + point.recall - last.recall + point.falsePositiveRate - last.falsePositiveRate
      : 1;
    if (moved >= 3 / POINTS || index === points.length - 1) kept.push(point);
  }
  return kept;
}
