import { LABELS, perLabel, type Label, type PerLabel, type Scores } from '../../src/core/labels.ts';

export interface ScoredPool {
  readonly name: string;
  /** The share of it that may be hidden. */
  readonly limit: number;
  readonly scores: readonly Scores[];
}

/**
 * Spam and abuse each get half of what may be wrongly hidden, so that a pool of rude but ordinary comments does not
 * blunt the filter for spam. Within abuse the kinds mostly overlap with toxicity; swearing is the least reason to hide.
 */
const GROUPS: readonly Readonly<Partial<Record<Label, number>>>[] = [
  { spam: 1 },
  { toxicity: 0.8, insult: 0.5, identity_attack: 0.5, obscene: 0.25, severe_toxicity: 0.25, sexual_explicit: 0.25, threat: 0.25 },
];

/** A default is never outside of these: a slider must have room to both sides. */
const LOWEST = 0.3;
const HIGHEST = 0.999;
const STEPS = 40;

/** The lowest thresholds at which no pool has more hidden, over all labels together, than its limit. */
export function chooseThresholds(pools: readonly ScoredPool[]): PerLabel {
  const sorted = pools.map(({ limit, scores }) => ({
    limit: limit / GROUPS.length,
    scores,
    byLabel: perLabelArrays((label) => Float64Array.from(scores, (score) => score[label]).sort()),
  }));
  const chosen = GROUPS.map((shares) => {
    const at = (allowance: number): PerLabel =>
      perLabel((label) => {
        const share = shares[label];
        if (share === undefined) return NEVER;
        const needed = sorted.map(({ limit, byLabel }) => quantile(byLabel[label], 1 - limit * allowance * share));
        return round(Math.min(HIGHEST, Math.max(LOWEST, ...needed)));
      });
    let low = 0;
    let high = 2;
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2;
      const thresholds = at(middle);
      if (sorted.every(({ limit, scores }) => shareHidden(scores, thresholds) <= limit)) low = middle;
      else high = middle;
    }
    return at(low);
  });
  return perLabel((label) => Math.min(...chosen.map((thresholds) => thresholds[label])));
}

/** A label that is not looked at: no score is above it. */
const NEVER = 1;

/** The share of scores above any threshold. */
export function shareHidden(scores: readonly Scores[], thresholds: PerLabel): number {
  if (scores.length === 0) return 0;
  return scores.filter((score) => LABELS.some((label) => score[label] > thresholds[label])).length / scores.length;
}

function perLabelArrays(of: (label: Label) => Float64Array): Readonly<Record<Label, Float64Array>> {
  return Object.fromEntries(LABELS.map((label) => [label, of(label)])) as Record<Label, Float64Array>;
}

/** The score that a share `q` of the sorted scores does not exceed. */
function quantile(sorted: Float64Array, q: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1));
  return sorted[at] ?? 0;
}

/** Up, so that rounding lets nothing through. */
function round(threshold: number): number {
  return Math.ceil(threshold * 1000) / 1000;
}
