import { LABELS, perLabel, type Label, type Scores } from '../../labels.ts';
import type { CommentModel } from '../types.ts';
import { classify, type AverageWordVec } from './classifier.ts';
import { ModelProblem } from './problem.ts';

/** What the codelab hides at: its page's `SPAM_THRESHOLD`. */
export const CODELAB_THRESHOLD = 0.75;

/** Names under which two-class exports say "this is spam", and those under which they say it is not. */
const SPAM_NAMES = new Set(['true', 'spam', '1', 'yes']);
const FINE_NAMES = new Set(['false', 'ham', 'not_spam', 'not spam', '0', 'no']);

/**
 * Lets a Model Maker classifier judge comments: a class named as one of Winnow's labels gives that label's score,
 * and a class `true`, `spam`, `1` or `yes` gives the score of spam. Labels it does not know score 0.
 * @throws {ModelProblem} where no class can be matched to a label.
 */
export function asCommentModel(classifier: AverageWordVec, version: string): CommentModel {
  const labelOf = matchClasses(classifier.classes);
  const scoreOne = (text: string): Scores => {
    const probabilities = classify(classifier, text);
    return perLabel((label) => probabilities[labelOf.get(label) ?? -1] ?? 0);
  };
  return {
    version,
    defaultThresholds: perLabel((label) => (labelOf.has(label) ? CODELAB_THRESHOLD : 1)),
    score: (texts) => Promise.resolve(texts.map(scoreOne)),
    explain: () => [],
  };
}

/** Which class stands for which label. */
function matchClasses(classes: readonly string[]): Map<Label, number> {
  const names = classes.map((name) => name.toLowerCase());
  const matched = new Map<Label, number>();
  for (const label of LABELS) {
    const index = names.indexOf(label);
    if (index >= 0) matched.set(label, index);
  }
  const spam = names.findIndex((name) => SPAM_NAMES.has(name));
  if (!matched.has('spam') && spam >= 0) matched.set('spam', spam);
  if (matched.size === 0) {
    const known = names.some((name) => FINE_NAMES.has(name)) ? ' Name the class of unwanted comments "spam".' : '';
    throw new ModelProblem(`labels.txt: none of ${names.join(', ').slice(0, 200)} is a label Winnow knows.${known}`);
  }
  return matched;
}
