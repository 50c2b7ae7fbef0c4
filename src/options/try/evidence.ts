import type { Contribution } from '../../core/model/types.ts';

/** A stretch of text and how much it spoke for (above 0) or against (below 0) a label, −1…1. */
export interface Stretch {
  readonly text: string;
  readonly weight: number;
}

/** Weaker ones would colour everything a little and say nothing. */
const FAINTEST = 0.08;

/** Cuts a text into stretches by what counted in it; the strongest has a weight of 1 or −1. */
export function stretches(text: string, contributions: readonly Contribution[]): Stretch[] {
  const weights = new Float64Array(text.length);
  for (const { start, end, logit } of contributions) {
    for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) weights[at] = (weights[at] ?? 0) + logit;
  }
  const strongest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const cut: Stretch[] = [];
  let begin = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && weights[at] === weights[begin]) continue;
    const weight = strongest > 0 ? (weights[begin] ?? 0) / strongest : 0;
    cut.push({ text: text.slice(begin, at), weight: Math.abs(weight) < FAINTEST ? 0 : weight });
    begin = at;
  }
  return cut;
}
