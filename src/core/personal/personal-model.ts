import { applyVerdict, type CorrectionIndex } from '../corrections/correction-index.ts';
import type { CommentModel } from '../model/types.ts';
import { bucketsOf } from './features.ts';
import { adjust, type PersonalPart } from './personal-part.ts';

/** What the reader has taught: the part trained from it, and the very corrections. */
export interface Learned {
  readonly part: PersonalPart | undefined;
  readonly corrections: CorrectionIndex;
  /** Rises with every change, so that scores from before it are not mixed with those after. */
  readonly revision: number;
}

/** The model with what the reader has taught it. What was said of a text counts before all that was learned. */
export function personalise(model: CommentModel, { part, corrections, revision }: Learned): CommentModel {
  if (!part && corrections.size === 0) return model;
  return {
    version: `${model.version}+${revision}`,
    defaultThresholds: model.defaultThresholds,
    explain: (text, label) => model.explain(text, label),
    score: async (texts) => {
      const scores = await model.score(texts);
      return scores.map((shipped, index) => {
        const text = texts[index];
        const learned = part ? adjust(part, shipped, bucketsOf(text)) : shipped;
        return applyVerdict(learned, corrections.find(text)?.verdict);
      });
    },
  };
}
