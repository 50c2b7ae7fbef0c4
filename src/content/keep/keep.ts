import type { FoundComment } from '../find/types.ts';
import { isLinked } from './linked.ts';
import { hasOwnControl } from './own-controls.ts';
import { asName, readerNames } from './reader-names.ts';

/** Pages log in and out without loading; so long what was read of the reader's names holds, in milliseconds. */
const NAMES_HOLD_MS = 5_000;

/** So many comments are looked at to tell an author's control from a moderator's. */
const MAX_COMPARED = 200;

export interface KeepOptions {
  readonly document: Document;
  /** The comment that an element is; undefined where it is none. */
  readonly commentOf: (element: Element) => FoundComment | undefined;
  readonly all: () => Iterable<FoundComment>;
  readonly now: () => number;
}

/** What of a comment keeps it in sight, whatever the model says of it. */
export interface KeepFacts {
  readonly own: boolean;
  readonly answered: boolean;
  readonly linked: boolean;
}

/**
 * Knows which comments are the reader's own, answered by the reader, or linked to. It reads the page only when it is
 * asked, so ask about comments that would be hidden and no others.
 */
export class Keep {
  #names: ReadonlySet<string> = new Set();
  #namesRead = Number.NEGATIVE_INFINITY;

  constructor(private readonly options: KeepOptions) {}

  factsOf(comment: FoundComment): KeepFacts {
    return {
      own: this.#isOwn(comment),
      answered: this.#isAnswered(comment),
      linked: isLinked(comment.item, comment.body, this.#isComment),
    };
  }

  /** The page's own mark, the reader's name, or a control to edit that other people's comments have not. */
  #isOwn(comment: FoundComment): boolean {
    if (comment.own === true) return true;
    const author = asName(comment.author ?? null);
    if (author !== '' && this.#readerNames().has(author)) return true;
    return hasOwnControl(comment, this.#isComment) && !this.#moderates(comment);
  }

  /** Who may edit what others wrote is a moderator, and the control tells nothing about the author. */
  #moderates(comment: FoundComment): boolean {
    let compared = 0;
    for (const other of this.options.all()) {
      if (++compared > MAX_COMPARED) return false;
      const isOther = other !== comment && (other.author === undefined || other.author !== comment.author);
      if (isOther && hasOwnControl(other, this.#isComment)) return true;
    }
    return false;
  }

  /** Whether one of the replies right below is the reader's. */
  #isAnswered({ item }: FoundComment): boolean {
    const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_ELEMENT);
    let node = walker.nextNode();
    while (node) {
      const reply = this.options.commentOf(node as Element);
      if (reply && this.#isOwn(reply)) return true;
      node = reply ? pastSubtree(walker) : walker.nextNode();
    }
    return false;
  }

  #readerNames(): ReadonlySet<string> {
    const now = this.options.now();
    if (now - this.#namesRead > NAMES_HOLD_MS) {
      this.#names = readerNames(this.options.document);
      this.#namesRead = now;
    }
    return this.#names;
  }

  readonly #isComment = (element: Element): boolean => this.options.commentOf(element) !== undefined;
}

/** Moves on without going below where the walker stands. */
function pastSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}
