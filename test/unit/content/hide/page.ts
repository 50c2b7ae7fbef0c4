import type { FoundComment } from '../../../../src/content/find/types.ts';
import type { PartsOptions } from '../../../../src/content/hide/parts.ts';

/** Puts HTML on the page. Every `li` of it is a comment and its `p` the text. */
export function showPage(html: string): void {
  document.body.replaceChildren(fragment(html));
}

export function fragment(html: string): DocumentFragment {
  // eslint-disable-next-line no-unsanitized/method -- written by the test itself
  return document.createRange().createContextualFragment(html);
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`nothing is called ${id}`);
  return element;
}

export function commentOf(id: string): FoundComment {
  const item = byId(id);
  const body = item.querySelector('p') ?? item;
  return { item, body, text: body.textContent, source: 'test' };
}

export const IN_LISTS: PartsOptions = {
  isComment: (element) => element.localName === 'li',
  isOurs: () => false,
  shadowRootOf: (element) => element.shadowRoot,
};
