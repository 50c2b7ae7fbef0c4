import type { StyledElement } from './parts.ts';

/** Takes elements of the page out of sight, by an inline style that is put back as it was. */
export interface Veil {
  readonly property: string;
  readonly value: string;
  /** Whether screen readers and the keyboard must be kept out by hand. */
  readonly inert: boolean;
}

export const GONE: Veil = { property: 'display', value: 'none', inert: false };
export const BLURRED: Veil = { property: 'filter', value: 'blur(0.4em)', inert: true };
export const VEILS: readonly Veil[] = [GONE, BLURRED];

/** Whether an element looks as if it were covered. */
export function isVeiled({ style }: StyledElement, { property, value }: Veil): boolean {
  return style.getPropertyPriority(property) === 'important' && style.getPropertyValue(property) === value;
}

/** Uncovers an element of which nobody knows any more how it was before. */
export function unveil(element: StyledElement, { property, inert }: Veil): void {
  element.style.removeProperty(property);
  if (inert) element.removeAttribute('inert');
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

interface Covered {
  /** As the browser writes what was set. */
  readonly applied: string;
  readonly before: { readonly value: string; readonly priority: string; readonly inert: boolean };
}

/**
 * The elements that one folded comment keeps out of sight.
 *
 * An inline style was chosen over a style sheet with a random attribute or class: it leaves no name that a page
 * could look for, needs no sheet per shadow root, and lifting it restores each element exactly.
 */
export class Cover {
  readonly #covered = new Map<StyledElement, Covered>();

  constructor(private readonly veil: Veil) {}

  /** Covers exactly these elements. Answers whether the page had uncovered any of them. */
  set(elements: Iterable<StyledElement>): boolean {
    const wanted = new Set(elements);
    for (const element of this.#covered.keys()) if (!wanted.has(element)) this.#lift(element);
    let uncovered = false;
    for (const element of wanted) {
      if (this.#isCovered(element)) continue;
      uncovered ||= this.#covered.has(element);
      this.#cover(element);
    }
    return uncovered;
  }

  lift(): void {
    for (const element of [...this.#covered.keys()]) this.#lift(element);
  }

  #isCovered(element: StyledElement): boolean {
    const covered = this.#covered.get(element);
    const { property } = this.veil;
    return covered?.applied === element.style.getPropertyValue(property) && element.style.getPropertyPriority(property) === 'important';
  }

  #cover(element: StyledElement): void {
    const { style } = element;
    const { property, value, inert } = this.veil;
    const before = {
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
      inert: element.hasAttribute('inert'),
    };
    style.setProperty(property, value, 'important');
    if (inert) element.toggleAttribute('inert', true);
    this.#covered.set(element, { applied: style.getPropertyValue(property), before });
  }

  #lift(element: StyledElement): void {
    const before = this.#covered.get(element)?.before;
    const isCovered = this.#isCovered(element);
    this.#covered.delete(element);
    // What the page has set since then is the page's.
    if (!before || !isCovered) return;
    const { property, inert } = this.veil;
    if (before.value) element.style.setProperty(property, before.value, before.priority);
    else element.style.removeProperty(property);
    if (inert && !before.inert) element.removeAttribute('inert');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}
