import type { StyledElement } from './parts.ts';

/** Takes elements of the page out of sight, by an inline style that is put back as it was. */
export interface Veil {
  readonly property: string;
  readonly value: string;
  /** Whether screen readers and the keyboard must be kept out by hand. */
  readonly inert: boolean;
}

export const GONE: Veil = { property: 'display', value: 'none', inert: false };
export const BLURRED: Veil = { property: 'filter', value: 'blur(.4em)', inert: true };

interface Before {
  readonly value: string;
  readonly priority: string;
  readonly inert: boolean;
}

/**
 * The elements that one folded comment keeps out of sight.
 *
 * An inline style was chosen over a style sheet with a random attribute or class: it leaves no name that a page
 * could look for, needs no sheet per shadow root, and lifting it restores each element exactly.
 */
export class Cover {
  readonly #before = new Map<StyledElement, Before>();

  constructor(private readonly veil: Veil) {}

  /** Covers exactly these elements. Answers whether the page had uncovered any of them. */
  set(elements: Iterable<StyledElement>): boolean {
    const wanted = new Set(elements);
    for (const element of this.#before.keys()) if (!wanted.has(element)) this.#lift(element);
    let uncovered = false;
    for (const element of wanted) {
      if (this.#isCovered(element)) continue;
      uncovered ||= this.#before.has(element);
      this.#cover(element);
    }
    return uncovered;
  }

  lift(): void {
    for (const element of [...this.#before.keys()]) this.#lift(element);
  }

  #isCovered({ style }: StyledElement): boolean {
    const { property, value } = this.veil;
    return style.getPropertyValue(property) === value && style.getPropertyPriority(property) === 'important';
  }

  #cover(element: StyledElement): void {
    const { property, value, inert } = this.veil;
    this.#before.set(element, {
      value: element.style.getPropertyValue(property),
      priority: element.style.getPropertyPriority(property),
      inert: element.hasAttribute('inert'),
    });
    element.style.setProperty(property, value, 'important');
    if (inert) element.toggleAttribute('inert', true);
  }

  #lift(element: StyledElement): void {
    const before = this.#before.get(element);
    this.#before.delete(element);
    // What the page has set since then is the page's.
    if (!before || !this.#isCovered(element)) return;
    const { property, inert } = this.veil;
    if (before.value) element.style.setProperty(property, before.value, before.priority);
    else element.style.removeProperty(property);
    if (inert && !before.inert) element.removeAttribute('inert');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}
