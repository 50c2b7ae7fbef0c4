import { LABELS, perLabel, type Label, type PerLabel, type Scores } from '../../src/core/labels.ts';

export interface ScoredPool {
  readonly name: string;
  /** The share of it that may be hidden. */
  readonly limit: number;
  readonly scores: readonly Scores[];
}

/** A default is never outside of these: a slider must have room to both sides. */
const LOWEST = 0.3;
const HIGHEST = 0.999;
/** Thresholds tried for each label, evenly spaced in log-odds. */
const LEVELS = 60;

/**
 * Thresholds that catch as much as possible while no pool has more hidden, over all labels together, than its limit.
 * Greedy: from nothing hidden, that label is lowered next which catches most for what it spends of the pools' limits.
 *
 * @param unwanted sets of comments to be caught; each set counts the same, however large
 */
export function chooseThresholds(pools: readonly ScoredPool[], unwanted: readonly (readonly Scores[])[]): PerLabel {
  const costly = pools.map(({ limit, scores }) => new Hidden(scores, 1 / (limit * scores.length)));
  const wanted = unwanted.filter((scores) => scores.length > 0).map((scores) => new Hidden(scores, 1 / scores.length));
  const levels = new Map<Label, number>(LABELS.map((label) => [label, -1]));
  for (;;) {
    let best: { label: Label; level: number; ratio: number } | undefined;
    for (const label of LABELS) {
      const current = levels.get(label) ?? -1;
      for (let level = current + 1; level < LEVELS; level++) {
        const threshold = thresholdAt(level);
        if (costly.some((pool) => pool.share + pool.gain(label, threshold) > 1)) break;
        const gain = wanted.reduce((sum, set) => sum + set.gain(label, threshold), 0);
        const cost = costly.reduce((sum, pool) => sum + pool.gain(label, threshold), 0);
        const ratio = gain / (cost + NO_COST);
        if (gain > 0 && ratio > (best?.ratio ?? 0)) best = { label, level, ratio };
      }
    }
    if (!best) break;
    levels.set(best.label, best.level);
    for (const set of [...costly, ...wanted]) set.hide(best.label, thresholdAt(best.level));
  }
  return perLabel((label) => thresholdAt(Math.max(0, levels.get(label) ?? 0)));
}

/** Keeps a ratio finite where a step costs nothing. */
const NO_COST = 1e-3;

/** Comments of a set that are not hidden yet, and the weighted share of those that are. */
class Hidden {
  share = 0;
  #left: readonly Scores[];

  constructor(scores: readonly Scores[], private readonly weight: number) {
    this.#left = scores;
  }

  /** What hiding above this threshold would add to the share. */
  gain(label: Label, threshold: number): number {
    let count = 0;
    for (const score of this.#left) if (score[label] > threshold) count++;
    return count * this.weight;
  }

  hide(label: Label, threshold: number): void {
    this.share += this.gain(label, threshold);
    this.#left = this.#left.filter((score) => score[label] <= threshold);
  }
}

/** Level 0 is the highest threshold. Rounded up to thousandths. */
function thresholdAt(level: number): number {
  const [from, to] = [HIGHEST, LOWEST].map((share) => Math.log(share / (1 - share)));
  const odds = from + ((to - from) * level) / (LEVELS - 1);
  return Math.ceil(1000 / (1 + Math.exp(-odds)) - 1e-9) / 1000;
}

/** The share of scores above any threshold. */
export function shareHidden(scores: readonly Scores[], thresholds: PerLabel): number {
  if (scores.length === 0) return 0;
  return scores.filter((score) => LABELS.some((label) => score[label] > thresholds[label])).length / scores.length;
}
