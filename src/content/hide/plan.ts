import type { FoldMode, ReplyMode } from '../../core/settings.ts';
import { isStyled, paintedChildren, partsOf, type PartsOptions, type StyledElement } from './parts.ts';

export interface FoldStyle {
  readonly mode: FoldMode;
  readonly replies: ReplyMode;
}

/** How a comment is to be folded. */
export interface Plan {
  /** What goes out of sight. */
  readonly cover: readonly StyledElement[];
  /**
   * Where the line goes: the first child of the comment (or of its shadow root), so that the page's lists, grids
   * and numbering stay as they are; or just before the comment, where its text stands bare in it and the comment
   * has to go as a whole.
   */
  readonly place: 'inside' | 'before';
}

/** Everything goes: the comments of a thread, in one container or some beside it. */
export function planThread(container: Element, beside: readonly Element[], mode: FoldMode, options: PartsOptions): Plan {
  const children = paintedChildren(container, options);
  const hasBareText = children.some((child) => child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '');
  const place = hasBareText || container instanceof HTMLDetailsElement ? 'before' : 'inside';
  if (mode === 'mark') return { cover: [], place };
  const own = place === 'before' || mode === 'hide' ? [container] : children;
  return { cover: [...own, ...beside].filter(isStyled), place };
}

/** Replies stay in sight, unless the reader wants them folded too or no style could tell them from the comment. */
export function planFold(item: Element, { mode, replies }: FoldStyle, options: PartsOptions): Plan {
  const { own, hasReplies, hasBareText } = partsOf(item, options);
  const place = hasBareText || item instanceof HTMLDetailsElement ? 'before' : 'inside';
  const staysForReplies = hasReplies && replies === 'stay' && place === 'inside';
  if (mode === 'mark') return { cover: [], place };
  if (staysForReplies) return { cover: own, place };
  if (place === 'before' || mode === 'hide') return { cover: isStyled(item) ? [item] : [], place };
  return { cover: paintedChildren(item, options).filter(isStyled), place };
}
