import { Fold, type FoldContext, type FoldSubject } from './fold.ts';
import type { FoldActions } from './fold-line.ts';
import type { FoldStyle } from './plan.ts';

/** Up to so many folds Tab stops at each; beyond, at one of them, and that one offers to go on or to show all. */
export const MANY = 8;

export interface FoldsOptions extends Omit<FoldContext, 'actions' | 'onOwnNode' | 'isOurs'> {
  readonly onCalledFine: (fold: Fold) => void;
  readonly onExplain: (fold: Fold, panel: HTMLElement) => void;
  /** Some fold was added, removed or toggled. Called once for all that happens in one turn. */
  readonly onChange: () => void;
}

/** All the folds of a page. */
export class Folds {
  /** By the item. */
  readonly #folds = new Map<Element, Fold>();
  /** By the item of the thread's first comment. */
  readonly #threads = new Map<Element, Fold>();
  readonly #ours = new WeakSet<Node>();
  readonly #context: FoldContext;
  /** The one that Tab stops at, where there are many. */
  #current: Fold | undefined;
  #changed = false;

  constructor(private readonly options: FoldsOptions) {
    this.#context = {
      ...options,
      actions: (fold) => this.#actions(fold),
      onOwnNode: (node) => this.#ours.add(node),
      isOurs: (node) => this.isOurs(node),
      onToggled: (fold) => {
        options.onToggled(fold);
        this.#changeSoon();
      },
      onLost: (fold) => {
        this.#of(fold.subject).delete(fold.subject.comment.item);
        options.onLost(fold);
        this.#changeSoon();
      },
    };
  }

  /** Whether Winnow has put a node there. */
  isOurs(node: Node): boolean {
    return this.#ours.has(node);
  }

  get(item: Element): Fold | undefined {
    return this.#folds.get(item);
  }

  /** In the order in which they were folded, threads first. */
  all(): Fold[] {
    return [...this.#threads.values(), ...this.#folds.values()];
  }

  /** The folds of whole threads. */
  threads(): Fold[] {
    return [...this.#threads.values()];
  }

  /** Folds a comment or a thread, anew where it is folded already; `shown` leaves the fold open. */
  fold(subject: FoldSubject, style: FoldStyle, shown: boolean): void {
    const folds = this.#of(subject);
    const { item } = subject.comment;
    folds.get(item)?.remove();
    folds.set(item, new Fold(subject, style, shown, this.#context));
    this.#changeSoon();
  }

  remove(item: Element): void {
    this.#remove(this.#folds.get(item));
  }

  removeThread(item: Element): void {
    this.#remove(this.#threads.get(item));
  }

  removeAll(): void {
    for (const fold of this.all()) this.#remove(fold);
  }

  #of({ thread }: FoldSubject): Map<Element, Fold> {
    return thread ? this.#threads : this.#folds;
  }

  #remove(fold: Fold | undefined): void {
    if (!fold) return;
    fold.remove();
    this.#of(fold.subject).delete(fold.subject.comment.item);
    if (this.#current === fold) this.#current = undefined;
    this.#changeSoon();
  }

  /** Moves the keyboard to the fold after the one it was at last; the first of the page comes after the last. */
  goToNext(): void {
    const from = this.#current;
    this.#go(from && this.all().includes(from) ? from : undefined, 'next');
  }

  /** Shows the comment that was folded last, or hides it again. */
  toggleLast(): void {
    const last = this.all().at(-1);
    last?.toggle();
    last?.anchor.scrollIntoView({ block: 'nearest' });
  }

  #actions(fold: Fold): Omit<FoldActions, 'toggle'> {
    return {
      callFine: () => {
        this.options.onCalledFine(fold);
      },
      explain: (panel) => {
        this.options.onExplain(fold, panel);
      },
      go: (where) => {
        this.#go(fold, where);
      },
      toggleAll: () => {
        this.#toggleAll();
      },
      focused: () => {
        this.#makeCurrent(fold);
      },
    };
  }

  #go(from: Fold | undefined, where: 'next' | 'previous' | 'first' | 'last'): void {
    const inOrder = this.#inPageOrder();
    const at = from ? inOrder.indexOf(from) : -1;
    const index = { next: at + 1, previous: at - 1, first: 0, last: -1 }[where];
    const to = inOrder.at(index % Math.max(inOrder.length, 1));
    if (!to) return;
    this.#makeCurrent(to);
    to.line?.focus();
  }

  #toggleAll(): void {
    const anyFolded = this.all().some((fold) => fold.folded);
    // A thread that is shown brings the folds of its own comments.
    for (const list of [() => this.threads(), () => this.all()]) {
      for (const fold of list()) if (fold.folded === anyFolded) fold.toggle();
    }
  }

  #inPageOrder(): Fold[] {
    return this.all()
      .filter((fold) => fold.line && fold.anchor.isConnected)
      .sort((a, b) => (a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  #makeCurrent(fold: Fold): void {
    if (this.#current === fold) return;
    const before = this.#current;
    this.#current = fold;
    this.#offer(before);
    this.#offer(fold);
  }

  get #size(): number {
    return this.#folds.size + this.#threads.size;
  }

  #changeSoon(): void {
    if (this.#changed) return;
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      this.#update();
      this.options.onChange();
    });
  }

  #update(): void {
    if (this.#size > MANY) this.#current ??= this.#inPageOrder()[0];
    else this.#current = undefined;
    for (const fold of this.all()) this.#offer(fold);
  }

  #offer(fold: Fold | undefined): void {
    const isMany = this.#size > MANY;
    fold?.line?.setReachable(!isMany || fold === this.#current);
    const anyFolded = (): boolean => this.all().some(({ folded }) => folded);
    fold?.showMany(isMany && fold === this.#current ? { count: this.#size, anyFolded: anyFolded() } : undefined);
  }
}
