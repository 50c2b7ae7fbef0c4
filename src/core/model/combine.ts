import { perLabel } from '../labels.ts';
import { logit, sigmoid } from '../personal/personal-part.ts';
import type { CommentModel } from './types.ts';

/** How an imported model is used: in place of the built-in one, or their opinions averaged. */
export type ImportedUse = 'alone' | 'together';

/**
 * The built-in model with an imported one at its side: for the labels that the imported one knows, the mean of the
 * two logits; for the others the built-in one's word. Labels that a model does not know have a threshold of 1.
 */
export function together(own: CommentModel, imported: CommentModel): CommentModel {
  return {
    version: `${own.version}+${imported.version}`,
    defaultThresholds: own.defaultThresholds,
    explain: (text, label) => own.explain(text, label),
    score: async (texts) => {
      const [ours, theirs] = await Promise.all([own.score(texts), imported.score(texts)]);
      return ours.map((scores, index) =>
        perLabel((label) =>
          imported.defaultThresholds[label] < 1
            ? sigmoid((logit(scores[label]) + logit(theirs[index][label])) / 2)
            : scores[label],
        ),
      );
    },
  };
}
