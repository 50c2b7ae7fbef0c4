import type { FoundComment } from './types.ts';

/** Finds the comments under a node, in page order. Reads the DOM only; never writes, never asks for layout. */
export function find(root: Document | ShadowRoot | Element): FoundComment[] {
  const items = [...root.querySelectorAll('.comment, .comtr, .thing.comment, .reply, [itemtype$="Comment"], ytd-comment-view-model, shreddit-comment')];
  const found: FoundComment[] = [];
  for (const item of items) {
    const body = item.querySelector('[class*="content" i], [class*="body" i], [class*="text" i], p');
    const text = (body?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (body && text.length > 0 && !found.some((known) => known.body === body)) found.push({ item, body, text, source: 'structure' });
  }
  return found;
}
