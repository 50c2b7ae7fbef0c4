/** More changes than this between two looks are not told apart: the whole page is looked at again. */
const MAX_CHANGES = 2000;

/** What has happened to a page since it was last looked at. */
export interface Changes {
  /** Everything is to be looked at, whatever the sets say. */
  readonly whole: boolean;
  /** Shadow roots may have come to elements seen before. */
  readonly shadows: boolean;
  readonly removed: boolean;
  readonly added: ReadonlySet<Element>;
  /** Elements whose own text or children changed. */
  readonly touched: ReadonlySet<Element>;
}

/** Gathers mutation records until somebody has time for them. */
export class ChangeLog {
  #whole = false;
  #shadows = false;
  #removed = false;
  #added = new Set<Element>();
  #touched = new Set<Element>();

  constructor(private readonly isOurs: (node: Node) => boolean) {}

  get isEmpty(): boolean {
    return !this.#whole && !this.#shadows && !this.#removed && this.#added.size === 0 && this.#touched.size === 0;
  }

  addWhole(): void {
    this.#whole = true;
    this.#added.clear();
    this.#touched.clear();
  }

  addShadows(): void {
    this.#shadows = true;
  }

  /** Nothing more is to be done about an element. */
  settle(element: Element): void {
    this.#added.delete(element);
    this.#touched.delete(element);
  }

  record(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#whole && this.#removed) return;
      if (this.isOurs(record.target)) continue;
      if (record.type === 'characterData') this.#touch(record.target.parentElement);
      else this.#recordChildren(record);
    }
  }

  /** Hands over what was gathered and starts anew. */
  take(): Changes {
    const changes = { whole: this.#whole, shadows: this.#shadows, removed: this.#removed, added: this.#added, touched: this.#touched };
    this.#whole = false;
    this.#shadows = false;
    this.#removed = false;
    this.#added = new Set();
    this.#touched = new Set();
    return changes;
  }

  #recordChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    let touched = false;
    for (const node of removedNodes) {
      if (this.isOurs(node)) continue;
      this.#removed = true;
      touched = true;
      break;
    }
    for (const node of addedNodes) {
      if (this.#whole) return;
      if (this.isOurs(node)) continue;
      if (node.nodeType === 1) this.#add(node as Element);
      else if (node.nodeType === 3) touched = true;
    }
    if (touched && target.nodeType === 1) this.#touch(target as Element);
  }

  #add(element: Element): void {
    this.#added.add(element);
    this.#limit();
  }

  #touch(element: Element | null): void {
    if (!element || this.#whole) return;
    this.#touched.add(element);
    this.#limit();
  }

  #limit(): void {
    if (this.#added.size + this.#touched.size > MAX_CHANGES) this.addWhole();
  }
}
