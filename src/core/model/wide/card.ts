import * as v from 'valibot';
import { LABELS } from '../../labels.ts';
import { ModelProblem } from '../average-word-vec/problem.ts';

export const CARD_FORMAT = 'winnow model 1';

const Probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Probability at the natural rate = sigmoid(slope · logit + offset). */
const Calibration = v.object({ slope: v.pipe(v.number(), v.minValue(0)), offset: v.number() });

/**
 * What a model's `card.json` must say for it to be used. It says more, for people: what it was trained on, and
 * threshold → caught / wrongly hidden.
 */
const Card = v.object({
  format: v.literal(CARD_FORMAT),
  /** The featuriser that it was trained with. */
  features: v.object({ version: v.number() }),
  deep: v.optional(
    v.object({
      /** The deep part is asked where any score of the wide part lies between these. */
      unsure: v.object({ low: Probability, high: Probability }),
      /** For the wide part alone, where the deep part is not asked. */
      wideCalibration: v.object(v.entriesFromList(LABELS, Calibration)),
    }),
  ),
  labels: v.object(
    v.entriesFromList(
      LABELS,
      v.object({
        defaultThreshold: Probability,
        /** For all parts of the model together. */
        calibration: Calibration,
      }),
    ),
  ),
});

export type Card = v.InferOutput<typeof Card>;
export type Calibration = v.InferOutput<typeof Calibration>;

/** @throws {ModelProblem} where the text is not the card of a model that this version can use. */
export function parseCard(text: string, featuresVersion: number): Card {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ModelProblem('card.json is not JSON: it may be truncated.');
  }
  const parsed = v.safeParse(Card, json);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'its top';
    throw new ModelProblem(`card.json is not that of a Winnow model of this version (see ${where}).`);
  }
  if (parsed.output.features.version !== featuresVersion) {
    throw new ModelProblem(
      `The model was trained with features of version ${parsed.output.features.version}; this Winnow computes version ${featuresVersion}. Train it again.`,
    );
  }
  return parsed.output;
}

/** The probability that a logit stands for. */
export function calibrated(logit: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logit + offset)));
}
