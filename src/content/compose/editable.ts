/** Opens closed shadow roots too, where the browser lets an extension do so. */
type ShadowRootOf = (element: Element) => ShadowRoot | null;

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * What can be written in with several lines where an event happened: a text area, or the outermost element that can
 * be edited. Cheap enough for every `focusin` of a page: reads attributes only, and nothing that is written. Until
 * it answers something, no other part of this room is needed.
 */
export function editableOf(event: Event, shadowRootOf: ShadowRootOf): HTMLElement | undefined {
  const target = event.composedPath().at(0) as Node | undefined;
  return editableAround(target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : (target?.parentElement ?? null), shadowRootOf);
}

/** What can be written in around an element, or around what has the focus in its shadow roots, closed ones too. */
export function editableAround(element: Element | null, shadowRootOf: ShadowRootOf): HTMLElement | undefined {
  let target = element;
  for (let inner = element; inner; inner = shadowRootOf(inner)?.activeElement ?? null) target = inner;
  if (!target) return undefined;
  if (target.localName === 'textarea') return target as HTMLTextAreaElement;
  const { body, designMode } = target.ownerDocument;
  if (designMode === 'on') return body;
  let outermost: HTMLElement | undefined;
  for (let around = target.closest(EDITABLE); around; around = around.parentElement?.closest(EDITABLE) ?? null) {
    outermost = around as HTMLElement;
  }
  return outermost;
}
