import { browser } from '../protocol/browser.ts';

/** The shadow root of an element, closed ones included: both browsers let extensions, and no page, see those. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement) || !isPossibleHost(element)) return null;
  // Firefox has it on the element itself, for extensions alone.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot === undefined ? browser.dom.openOrClosedShadowRoot(element) : openOrClosedShadowRoot;
}

/** Of the built-in elements few can have a shadow root, and those that carry comments have open ones. */
function isPossibleHost(element: HTMLElement): boolean {
  return element.localName.includes('-');
}
