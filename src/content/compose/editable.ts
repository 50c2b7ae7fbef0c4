/** Opens closed shadow roots too, where the browser lets an extension do so. */
type ShadowRootOf = (element: Element) => ShadowRoot | null;

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * What can be written in with several lines where an event happened: a text area, or the outermost element that can
 * be edited. Cheap enough for every `focusin` of a page: reads attributes only, and nothing that is written. Until
 * it answers something, no other part of this room is needed.
 */
export function editableOf(event: Event, shadowRootOf: ShadowRootOf): HTMLElement | undefined {
  const target = targetOf(event, shadowRootOf);
  if (!target) return undefined;
  if (target.localName === 'textarea') return target as HTMLTextAreaElement;
  const { body, designMode } = target.ownerDocument;
  if (designMode === 'on') return body;
  let outermost: HTMLElement | undefined;
  for (let element = target.closest(EDITABLE); element; element = element.parentElement?.closest(EDITABLE) ?? null) {
    outermost = element as HTMLElement;
  }
  return outermost;
}

/** What an event happened on, also within shadow roots that the page has closed. */
function targetOf(event: Event, shadowRootOf: ShadowRootOf): Element | undefined {
  const target = event.composedPath().at(0) as Node | undefined;
  if (target?.nodeType !== Node.ELEMENT_NODE) return target?.parentElement ?? undefined;
  let innermost = target as Element;
  for (let inner = shadowRootOf(innermost)?.activeElement; inner; inner = shadowRootOf(inner)?.activeElement) innermost = inner;
  return innermost;
}
