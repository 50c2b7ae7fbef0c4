import type { ShadowRootOf } from '../hide/parts.ts';

/** The element above, across the edge of a shadow tree. */
export function parentAcross(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** Where an arrow key leads. */
export type Direction = 'out' | 'in' | 'next' | 'previous';

/** Whether an element is worth standing on: in sight, with text in it. */
export function isWorthy(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (element.textContent.trim() !== '' || element.localName.includes('-'));
}

/** The next worthy element from one: its parent, its first child, or a sibling. Undefined at the page's edge. */
export function step(from: Element, direction: Direction, shadowRootOf: ShadowRootOf): Element | undefined {
  if (direction === 'out') {
    const parent = parentAcross(from);
    return parent && parent.localName !== 'html' && parent.localName !== 'body' ? parent : undefined;
  }
  if (direction === 'in') return [...(shadowRootOf(from) ?? from).children].find(isWorthy);
  const sibling = (element: Element) => (direction === 'next' ? element.nextElementSibling : element.previousElementSibling);
  for (let element = sibling(from); element; element = sibling(element)) if (isWorthy(element)) return element;
  return undefined;
}

/** What is painted at a point of the window, below our own layer and into shadow trees. */
export function elementAt(document: Document, x: number, y: number, isOurs: (element: Element) => boolean, shadowRootOf: ShadowRootOf): Element | undefined {
  let element: Element | undefined;
  let inner = document.elementsFromPoint(x, y).find((one) => !isOurs(one));
  while (inner) {
    element = inner;
    const shadow = shadowRootOf(element);
    inner = shadow?.elementsFromPoint(x, y).find((one) => shadow.contains(one));
  }
  return element;
}
