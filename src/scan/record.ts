import type { Label } from '../core/labels.ts';
import type { LinePosition } from './lines.ts';
import type { Reason } from './reason.ts';

/** A comment as a log or a dump holds it. */
export interface CommentRecord {
  readonly text: string;
  readonly author?: string;
  /** The dialog it belongs to: a conversation, channel, page or video. */
  readonly conversation?: string;
  readonly time?: string;
  /** What people have said of it, 0…1 per label; absent where unknown. */
  readonly truth?: Truth;
}

export type Truth = Readonly<Partial<Record<Label, number>>>;

/** One record of an input: a comment, or the reason why it is none. */
export type Row = RowPlace & ({ readonly comment: CommentRecord } | { readonly reason: Reason });

interface RowPlace {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  /** Where the next record begins: an input can be taken up there. */
  readonly next: LinePosition;
}
