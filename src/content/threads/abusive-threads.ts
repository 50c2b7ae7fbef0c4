import type { FoundComment } from '../find/types.ts';
import type { ThreadNode } from './thread-tree.ts';

/** Of fewer replies than this no share can be told. */
export const MIN_REPLIES = 3;

/** A comment and all that answers it, and answers that, where much of it is abusive. */
export interface AbusiveThread {
  readonly opening: FoundComment;
  /** However deep. */
  readonly replies: readonly FoundComment[];
  /** How many of the replies are abusive. */
  readonly abusive: number;
  /** Holds the thread and no other comment; undefined where its comments stand in a flat list. */
  readonly container: Element | undefined;
}

export interface AbuseOptions {
  /** A thread is abusive when more than this share (0…1) of its replies is. */
  readonly share: number;
  /** Whether a comment is abusive; false too while it has not been judged. */
  readonly isAbusive: (comment: FoundComment) => boolean;
  /** Whether a comment must stay in sight: then so does every thread that it is part of. */
  readonly isKept: (comment: FoundComment) => boolean;
}

/** The abusive threads of a page: of those within each other the outermost that nothing keeps in sight. */
export function abusiveThreads(roots: readonly ThreadNode[], { share, isAbusive, isKept }: AbuseOptions): AbusiveThread[] {
  const order = preOrder(roots);
  const facts = new Map(order.map(({ comment }): [FoundComment, Facts] => [comment, { replies: 0, abusive: 0, own: isAbusive(comment) ? 1 : 0 }]));
  for (const { comment, parent } of order.toReversed()) {
    const below = facts.get(comment);
    const above = parent && facts.get(parent.comment);
    if (!below || !above) continue;
    above.replies += below.replies + 1;
    above.abusive += below.abusive + below.own;
  }
  const found: AbusiveThread[] = [];
  for (let at = 0; at < order.length; at++) {
    const node = order[at];
    const own = facts.get(node.comment);
    if (!own || own.replies < MIN_REPLIES || own.abusive <= share * own.replies) continue;
    const replies = order.slice(at + 1, at + 1 + own.replies).map(({ comment }) => comment);
    if ([node.comment, ...replies].some(isKept)) continue;
    found.push({ opening: node.comment, replies, abusive: own.abusive, container: node.container });
    at += own.replies;
  }
  return found;
}

interface Facts {
  /** All that is below, however deep. */
  replies: number;
  abusive: number;
  /** 1 where the comment itself is abusive, else 0. */
  readonly own: number;
}

/** Every comment before its replies. Without recursion: a page nests as deep as it likes. */
function preOrder(roots: readonly ThreadNode[]): ThreadNode[] {
  const order: ThreadNode[] = [];
  const waiting = roots.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    waiting.push(...node.replies.toReversed());
  }
  return order;
}
