/**
 * What Winnow judges: `spam`, then the seven labels of TensorFlow.js' toxicity model
 * (https://github.com/tensorflow/tfjs-models/tree/master/toxicity). The order is that of `labels.txt`,
 * of every score vector and of every output layer.
 */
export const LABELS = [
  'spam',
  'identity_attack',
  'insult',
  'obscene',
  'severe_toxicity',
  'sexual_explicit',
  'threat',
  'toxicity',
] as const;

export type Label = (typeof LABELS)[number];

/** The seven kinds of abuse, which a newcomer sees as one slider. */
export const ABUSE_LABELS = LABELS.filter((label) => label !== 'spam');

/** One number per label, each in 0…1. */
export type PerLabel = Readonly<Record<Label, number>>;

/** Calibrated probabilities that a comment carries each label, at the natural rate of abuse. */
export type Scores = PerLabel;

/** Builds a per-label record by asking once for each label. */
export function perLabel(valueOf: (label: Label, index: number) => number): PerLabel {
  return Object.fromEntries(LABELS.map((label, index) => [label, valueOf(label, index)])) as unknown as PerLabel;
}
