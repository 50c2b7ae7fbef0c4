import type { Label, PerLabel } from '../../core/labels.ts';
import { moveThreshold } from '../../core/policy.ts';
import type { Settings } from '../../core/settings.ts';

/**
 * How strongly Winnow hides, as a slider has it: 0 is the model's default threshold, and every step of 1 moves
 * the threshold's log-odds by 1, so that sliders feel alike for every label. {@link OFF} hides nothing.
 */
export const MIN_STRENGTH = -5;
export const MAX_STRENGTH = 5;
export const STRENGTH_STEP = 0.25;
export const OFF = MIN_STRENGTH - STRENGTH_STEP;

/** The label a slider over several shows: the most general one, which the others come with. */
export function leadingOf(labels: readonly Label[]): Label {
  return labels.find((label) => label === 'toxicity') ?? labels.at(0) ?? 'toxicity';
}

export function thresholdAt(strength: number, modelThreshold: number): number {
  if (strength <= OFF) return 1;
  return Number(moveThreshold(modelThreshold, strength).toFixed(5));
}

/** The slider's place for a threshold, the nearest there is. */
export function strengthOf(threshold: number, modelThreshold: number): number {
  if (threshold >= 1) return OFF;
  const steps = (logOdds(modelThreshold) - logOdds(threshold)) / STRENGTH_STEP;
  return Math.min(MAX_STRENGTH, Math.max(MIN_STRENGTH, Math.round(steps) * STRENGTH_STEP)) + 0;
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

/** The one place of a group of labels, and whether all of them are there. */
export function groupStrength(
  labels: readonly Label[],
  settings: Settings,
  model: PerLabel,
): { strength: number; mixed: boolean } {
  const strengths = labels.map((label) => strengthOf(settings.thresholds[label] ?? model[label], model[label]));
  const strength = strengths.at(labels.indexOf(leadingOf(labels))) ?? 0;
  return { strength, mixed: strengths.some((one) => one !== strength) };
}

/** Sets labels to a strength; the default is not stored, so that a better model brings its own. */
export function withStrength(settings: Settings, labels: readonly Label[], strength: number, model: PerLabel): Settings {
  const thresholds = { ...settings.thresholds };
  for (const label of labels) {
    if (strength === 0) Reflect.deleteProperty(thresholds, label);
    else thresholds[label] = thresholdAt(strength, model[label]);
  }
  return { ...settings, thresholds };
}
