import type { Label, PerLabel, Scores } from '../core/labels.ts';
import { labelsOver } from '../core/policy.ts';
import type { CommentRecord } from './record.ts';

/** A comment of a log with its scores and what default settings make of them: a line of `scores.ndjson`. */
export interface JudgedComment extends CommentRecord {
  /** The input as the user named it. */
  readonly file: string;
  /** The line it begins on, counted from 1; of a saved page, which comment of the page it is. */
  readonly line: number;
  readonly scores: Scores;
  readonly hidden: boolean;
  /** The labels over their thresholds, the one furthest over first. */
  readonly reasons: readonly Label[];
}

export function judge(
  file: string,
  line: number,
  comment: CommentRecord,
  scores: Scores,
  thresholds: PerLabel,
): JudgedComment {
  const reasons = labelsOver(scores, thresholds);
  return { file, line, ...comment, scores, hidden: reasons.length > 0, reasons };
}
