import { browser } from '../protocol/browser.ts';

/** The shadow root of an element that may carry comments, closed ones included. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (isPossibleHost(element) ? openShadowRoot(element) : null);
}

/** The shadow root of any element: both browsers let extensions, and no page, see closed ones. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  // Firefox has it on the element itself, for extensions alone.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot === undefined ? browser.dom.openOrClosedShadowRoot(element) : openOrClosedShadowRoot;
}

/** Of the built-in elements few can have a shadow root, and those that carry comments have open ones. */
function isPossibleHost(element: Element): boolean {
  return element.localName.includes('-');
}
