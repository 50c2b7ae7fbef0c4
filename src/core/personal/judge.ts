import type { Verdict } from '../corrections/correction.ts';
import { LABELS, type PerLabel } from '../labels.ts';
import { additions, logit, sigmoid, type PersonalPart } from './personal-part.ts';
import type { PersonalExample } from './fit.ts';
import type { Judgement, Measure } from './version.ts';

/** The logits with a part's additions, in the order of the labels. */
export function logitsWith(
  part: PersonalPart | undefined,
  { logits, buckets }: Pick<PersonalExample, 'logits' | 'buckets'>,
): Float32Array {
  const sums = Float32Array.from(logits);
  if (!part) return sums;
  const added = additions(part, buckets);
  part.labels.forEach((label, column) => {
    sums[LABELS.indexOf(label)] += added[column];
  });
  return sums;
}

/** Whether a comment with these logits is hidden. */
export function isHidden(logits: Float32Array, thresholds: PerLabel): boolean {
  return LABELS.some((label, place) => sigmoid(logits[place]) > thresholds[label]);
}

/**
 * Whether the verdict is met: a comment that was flagged is hidden, one that was called fine is over none of the
 * thresholds of the labels that it was cleared of.
 */
export function judge(logits: Float32Array, verdict: Verdict, thresholds: PerLabel): Judgement {
  let right = true;
  let loss = 0;
  let spoken = 0;
  LABELS.forEach((label, place) => {
    const wanted = verdict[label];
    if (wanted === undefined) return;
    const over = sigmoid(logits[place]) > thresholds[label];
    if (over !== (wanted === 1)) right = false;
    const margin = logits[place] - logit(Math.min(0.99, thresholds[label]));
    loss += Math.log1p(Math.exp(wanted === 1 ? -margin : margin));
    spoken++;
  });
  return { right, loss: spoken === 0 ? 0 : loss / spoken };
}

/** Sums judgements up. */
export function measure(judgements: readonly Judgement[]): Measure {
  const right = judgements.filter((judgement) => judgement.right).length;
  const loss = judgements.reduce((sum, judgement) => sum + judgement.loss, 0) / Math.max(1, judgements.length);
  return { right, total: judgements.length, loss };
}
