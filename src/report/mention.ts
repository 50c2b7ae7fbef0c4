import { ABUSE_LABELS, LABELS, type Label } from '../core/labels.ts';
import type { JudgedComment } from '../scan/judged.ts';

/** As much of a comment's text as a report quotes. */
export const QUOTE_LENGTH = 280;

/** Scores under this are harmless: nobody is shown or named for them. */
export const HARMLESS = 0.2;

/** What the report needs of a comment: small, for all of them may have to be held. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly dialog: string;
  readonly author?: string;
  /** The highest score of the seven kinds of abuse. */
  readonly abuse: number;
  /** The highest score of all, and its label. */
  readonly harm: number;
  readonly label: Label;
  readonly hidden: boolean;
  readonly reasons: readonly Label[];
  /** Cut; empty where the comment is harmless. */
  readonly text: string;
}

/** @returns the comment for the report; its dialog is its file where it belongs to no conversation. */
export function mentionOf(comment: JudgedComment): Mention {
  const { file, line, author, scores, hidden, reasons } = comment;
  const label = LABELS.reduce((highest, other) => (scores[other] > scores[highest] ? other : highest));
  const harm = scores[label];
  return {
    file,
    line,
    dialog: comment.conversation ?? file,
    ...(author !== undefined && { author }),
    abuse: Math.max(...ABUSE_LABELS.map((kind) => scores[kind])),
    harm,
    label,
    hidden,
    reasons,
    text: harm >= HARMLESS ? quote(comment.text) : '',
  };
}

/** Cut without splitting a character in two. */
function quote(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text;
  return `${text.slice(0, QUOTE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
