import type { Steps } from '../find/steps.ts';
import { MAX_FURNITURE_LENGTH, tellsComments, tellsReply, tellsSpeaker } from '../find/vocabulary.ts';
import { KNOWN_MARKS } from './known.ts';

/** So many signs are needed: one alone stands on every page that says how to get in touch. */
const ENOUGH = 2;

/** So many nodes are read between two pauses. */
const NODES_PER_STEP = 64;

/** A text node with more blanks around it than this is not looked at: it is a program, a style, an article. */
const MAX_NODE_LENGTH = 4 * MAX_FURNITURE_LENGTH;

const SKIPPED = 'script, style, noscript, template, textarea, title';

/** Names that only comments have; they count as one sign, however many there are. */
const NAMES = ['[class*="comment" i]', '[id*="comment" i]', '[class*="disqus" i]', '[id*="disqus" i]'];

/** What stands by itself for comments. A chat says nothing that is said over comments, but is a log to screen readers. */
const MARKS: readonly string[] = ['[role="log"]', ...KNOWN_MARKS];

const ELEMENTS_AND_TEXTS = 0x1 | 0x4;

/** Custom elements that may still get a shadow root. */
const MAX_PENDING = 1000;

export interface Sighting {
  /** Calls back with every shadow root, to be looked into as well. */
  onShadowRoot(shadow: ShadowRoot): void;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

/**
 * Whether a page may hold comments: cheaper by far than finding them, and never less. It counts the short texts that
 * stand over, in and beside comments (“3 comments”, “Ann says”, “Reply”), and knows the marks of known software;
 * `bench/signs.ts` tells how many pages with comments it would miss, and how many without it takes for ones with.
 */
export class Signs {
  /** Custom elements without a shadow root so far. */
  readonly pending = new Set<Element>();
  #count = 0;
  #isNamed = false;
  #isMarked = false;

  constructor(private readonly sighting: Sighting) {}

  get enough(): boolean {
    return this.#isMarked || this.#count + (this.#isNamed ? 1 : 0) >= ENOUGH;
  }

  forget(): void {
    this.#count = 0;
    this.#isNamed = false;
  }

  /** Reads a part of the page that is all there. */
  *read(walker: TreeWalker): Steps<void> {
    yield* this.readTexts(walker);
    if (!this.enough) yield* this.#readNames(walker.root as Document | ShadowRoot | Element);
  }

  /** Reads what is said, from wherever a walk stands on: names are not worth looking up again and again. */
  *readTexts(walker: TreeWalker): Steps<void> {
    if (walker.currentNode === walker.root) this.#readNode(walker.root);
    for (let seen = 1; !this.enough && walker.nextNode(); seen++) {
      this.#readNode(walker.currentNode);
      if (seen % NODES_PER_STEP === 0) yield;
    }
  }

  /** Opens the custom elements that have a shadow root by now. */
  openPending(): void {
    for (const element of this.pending) {
      if (!element.isConnected || this.#openElement(element)) this.pending.delete(element);
    }
  }

  #readNode(node: Node): void {
    if (node.nodeType === node.TEXT_NODE) this.#readText(node as Text);
    else if (node.nodeType === node.ELEMENT_NODE) this.#openElement(node as Element);
  }

  *#readNames(root: Document | ShadowRoot | Element): Steps<void> {
    this.#isMarked ||= yield* holdsAny(root, MARKS);
    if (!this.enough && this.#count > 0) this.#isNamed ||= yield* holdsAny(root, NAMES);
  }

  #readText(text: Text): void {
    if (text.length > MAX_NODE_LENGTH) return;
    const trimmed = text.data.trim();
    if (trimmed.length < 2 || trimmed.length > MAX_FURNITURE_LENGTH) return;
    const said = trimmed.toLowerCase();
    const isSign = tellsComments(said) || tellsReply(said) || tellsSpeaker(said);
    if (isSign && text.parentElement?.closest(SKIPPED) === null) this.#count++;
  }

  #openElement(element: Element): boolean {
    const isCustom = element.localName.includes('-');
    const shadow = element.shadowRoot ?? (isCustom ? this.sighting.shadowRootOf(element) : null);
    if (shadow) this.sighting.onShadowRoot(shadow);
    else if (isCustom && this.pending.size < MAX_PENDING) this.pending.add(element);
    return shadow !== null;
  }
}

/** Whether any of some selectors matches in a part of the page, its top included. */
function* holdsAny(root: Document | ShadowRoot | Element, selectors: readonly string[]): Steps<boolean> {
  for (const selector of selectors) {
    // One look-up each: a list of selectors would leave the browser's fast path.
    if (root.querySelector(selector) ?? (root.nodeType === root.ELEMENT_NODE && (root as Element).matches(selector))) return true;
    yield;
  }
  return false;
}

export function walkerOf(root: Document | DocumentFragment | Element): TreeWalker {
  return (root.ownerDocument ?? root).createTreeWalker(root, ELEMENTS_AND_TEXTS);
}
