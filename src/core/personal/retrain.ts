import type { Correction } from '../corrections/correction.ts';
import { CorrectionIndex } from '../corrections/correction-index.ts';
import type { PerLabel } from '../labels.ts';
import { fitPersonalParts, type PersonalExample } from './fit.ts';
import { isHidden, judge, logitsWith, measure } from './judge.ts';
import { encodePersonalPart, type PersonalPart } from './personal-part.ts';
import type { ReplaySample } from './replay.ts';
import type { Hidden, Judgement, PersonalVersion, Report } from './version.ts';

/** Corrections with what the model alone says of them. */
export type LearnedCorrection = PersonalExample & Pick<Correction, 'key' | 'text'>;

export interface RetrainInput {
  readonly corrections: readonly LearnedCorrection[];
  readonly replay: readonly ReplaySample[];
  readonly thresholds: PerLabel;
  readonly modelVersion: string;
  /** What is in use, and how it judged what it was trained on when it was trained without. */
  readonly current?: { readonly part: PersonalPart; readonly outOfFold: ReadonlyMap<string, Judgement> } | undefined;
  readonly now: number;
  /** Lets other work be done between two steps; rejects to cancel. */
  readonly pause: () => Promise<void>;
  /** Called with 0…1. */
  readonly onProgress: (done: number) => void;
}

const FOLDS = 5;

/** Fewer corrections of different texts cannot tell learning from luck. */
export const MIN_DIFFERENT = 4;

/** A version may hide so much more of the ordinary comments than what is in use, or the model as shipped: .2 points. */
const MAX_ORDINARY_RISE = 0.002;

/**
 * Trains a version on all corrections, and five more without a fifth each to see how it does on what it has not
 * seen. It is to be used if it judges more of the reader's corrections right than what is in use does (or as many,
 * with more certainty) and hides no more than .2 points more of the ordinary comments of the check sample than
 * either that or the model as shipped.
 * @returns undefined where there are too few different corrections to learn from.
 */
export async function retrain(input: RetrainInput): Promise<Omit<PersonalVersion, 'id'> | undefined> {
  const { corrections, replay, thresholds, current } = input;
  const folds = foldsOf(corrections);
  if (folds === undefined) return undefined;
  const practice = replay.filter(({ check }) => !check);
  const parts = await fitPersonalParts(corrections, practice, {
    parts: [...Array.from({ length: FOLDS }, (_, fold) => (index: number) => folds[index] !== fold), () => true],
    thresholds,
    pause: input.pause,
    onProgress: input.onProgress,
  });
  if (!parts) return undefined;
  const part = parts[FOLDS];

  const outOfFold = new Map(
    corrections.map((correction, index) => [
      correction.key,
      judge(logitsWith(parts[folds[index]], correction), correction.verdict, thresholds),
    ]),
  );
  const before = measure(
    corrections.map(
      ({ key, ...example }) =>
        current?.outOfFold.get(key) ?? judge(logitsWith(current?.part, example), example.verdict, thresholds),
    ),
  );
  const after = measure([...outOfFold.values()]);
  const [ordinaryHidden, unwantedHidden] = [false, true].map((unwanted): Hidden => {
    const checks = replay.filter((sample) => sample.check && sample.unwanted === unwanted);
    const hidden = (by?: PersonalPart) => checks.filter((sample) => isHidden(logitsWith(by, sample), thresholds)).length;
    return { shipped: hidden(), before: hidden(current?.part), after: hidden(part), total: checks.length };
  });
  const isBetter = after.right > before.right || (after.right === before.right && after.loss < before.loss);
  const fewest = Math.min(ordinaryHidden.before, ordinaryHidden.shipped);
  const isHarmless = ordinaryHidden.after - fewest <= MAX_ORDINARY_RISE * ordinaryHidden.total;
  const report: Report = { before, after, ordinaryHidden, unwantedHidden, used: isBetter && isHarmless };
  return {
    time: input.now,
    modelVersion: input.modelVersion,
    corrections: corrections.length,
    report,
    outOfFold,
    part: encodePersonalPart(part),
  };
}

/** Which fold each correction is in; near-identical texts share one. Undefined where there are too few texts. */
function foldsOf(corrections: readonly LearnedCorrection[]): number[] | undefined {
  const index = new CorrectionIndex();
  const groups = new Map<string, number>();
  let different = 0;
  for (const { key, text, verdict } of corrections) {
    const like = index.find(text)?.key;
    groups.set(key, (like === undefined ? undefined : groups.get(like)) ?? different++);
    index.add({ key, text, verdict, time: 0 });
  }
  return different < MIN_DIFFERENT ? undefined : corrections.map(({ key }) => (groups.get(key) ?? 0) % FOLDS);
}
