import { applyVerdict, type CorrectionIndex } from '../corrections/correction-index.ts';
import type { CommentModel } from '../model/types.ts';
import { bucketsOf } from './features.ts';
import { adjust, type PersonalPart } from './personal-part.ts';

/** The model with a personal part's additions. */
export function withPersonalPart(model: CommentModel, part: PersonalPart): CommentModel {
  return {
    ...described(model),
    score: async (texts) => {
      const scores = await model.score(texts);
      return scores.map((own, index) => adjust(part, own, bucketsOf(texts[index])));
    },
  };
}

/** The model with the reader's word on texts, exact or nearly so, put before all that it thinks of them. */
export function withCorrections(model: CommentModel, corrections: CorrectionIndex): CommentModel {
  return {
    ...described(model),
    score: async (texts) => {
      const scores = await model.score(texts);
      return scores.map((own, index) => applyVerdict(own, corrections.find(texts[index])?.verdict));
    },
  };
}

function described(model: CommentModel): Omit<CommentModel, 'score'> {
  return {
    version: model.version,
    defaultThresholds: model.defaultThresholds,
    explain: (text, label) => model.explain(text, label),
  };
}
