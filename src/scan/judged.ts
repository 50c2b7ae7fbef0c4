import type { Label, PerLabel, Scores } from '../core/labels.ts';
import { labelsOver } from '../core/policy.ts';
import type { Reason } from './reason.ts';
import type { CommentRecord, Row } from './record.ts';

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

/** A record that holds no comment, and why. */
export interface BadRecord {
  readonly file: string;
  readonly line: number;
  readonly reason: Reason;
}

/** The texts of those rows that hold a comment. */
export function textsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => ('comment' in row ? [row.comment.text] : []));
}

/** Puts together rows and the scores of {@link textsOf}, in order. */
export function judge(
  file: string,
  rows: readonly Row[],
  scores: readonly Scores[],
  thresholds: PerLabel,
): { judged: JudgedComment[]; bad: BadRecord[] } {
  const [judged, bad]: [JudgedComment[], BadRecord[]] = [[], []];
  const queue = scores[Symbol.iterator]();
  for (const row of rows) {
    if ('reason' in row) {
      bad.push({ file, line: row.line, reason: row.reason });
      continue;
    }
    const next = queue.next();
    if (next.done) throw new Error('The model gave fewer scores than texts.');
    const reasons = labelsOver(next.value, thresholds);
    judged.push({ file, line: row.line, ...row.comment, scores: next.value, hidden: reasons.length > 0, reasons });
  }
  return { judged, bad };
}
