import { LABELS, perLabel } from '../../../../src/core/labels.ts';
import { bucketsOf } from '../../../../src/core/personal/features.ts';
import type { ReplaySample } from '../../../../src/core/personal/replay.ts';
import type { LearnedCorrection, RetrainInput } from '../../../../src/core/personal/retrain.ts';
import type { Verdict } from '../../../../src/core/corrections/correction.ts';
import { fingerprint } from '../../../../src/core/corrections/fingerprint.ts';

/** A model that is sure of nothing much: ordinary comments are at −4 logits, what it hides at +1. */
export const KEPT = -4;
export const HIDDEN = 1;

export const thresholds = perLabel(() => 0.5);

export function logitsOf(spam: number): Float32Array {
  return Float32Array.from(LABELS, (label) => (label === 'spam' ? spam : KEPT));
}

export function learned(text: string, verdict: Verdict, spam: number): LearnedCorrection {
  return { key: fingerprint(text).key, text, verdict, buckets: bucketsOf(text), logits: logitsOf(spam) };
}

export function sample(text: string, check: boolean, spam = KEPT): ReplaySample {
  return { buckets: bucketsOf(text), logits: logitsOf(spam), unwanted: spam > 0, check };
}

export function retrainInput(corrections: readonly LearnedCorrection[], replay: readonly ReplaySample[]): RetrainInput {
  return {
    corrections,
    replay,
    thresholds,
    modelVersion: 'shipped',
    now: 0,
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
  };
}
