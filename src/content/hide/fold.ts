import type { Scores } from '../../core/labels.ts';
import type { Reason } from '../../core/policy.ts';
import type { FoundComment } from '../find/types.ts';
import type { AbusiveThread } from '../threads/abusive-threads.ts';
import { BLURRED, Cover, GONE } from './cover.ts';
import { FoldLine, type FoldActions, type ManyFolds } from './fold-line.ts';
import type { PartsOptions } from './parts.ts';
import { planFold, planThread, type FoldStyle, type Plan } from './plan.ts';
import { describeReasons, describeThread } from './reason.ts';

/** A page that undoes a fold so often within {@link CONTEST_MS} means it: the comment is left to the page. */
export const MAX_REPAIRS = 6;
export const CONTEST_MS = 10_000;

/** What a fold is about. */
export interface FoldSubject {
  /** Of a thread its first. */
  readonly comment: FoundComment;
  /** Present where a whole thread is folded. */
  readonly thread?: AbusiveThread;
  readonly reasons: readonly Reason[];
  readonly scores: Scores | undefined;
}

/** What a fold needs of the page and of whoever made it. */
export interface FoldContext extends PartsOptions {
  readonly document: Document;
  readonly now: () => number;
  /** What the reader does at the line, beside showing this comment and hiding it again. */
  readonly actions: (fold: Fold) => Omit<FoldActions, 'toggle'>;
  readonly onToggled: (fold: Fold) => void;
  /** The line is Winnow's own node. */
  readonly onOwnNode: (node: Node) => void;
  /** The page has undone the fold too often: it has been removed. */
  readonly onLost: (fold: Fold) => void;
}

/**
 * One hidden comment: its own elements out of sight, a line in their place, its replies left alone. Or a whole
 * hidden thread, with one line in its place.
 *
 *   folded ──── toggle ────▶ shown ──── toggle ────▶ folded
 *     │ remove, or the page     │ remove
 *     ▼ has undone it too often ▼
 *   removed                  removed
 */
export class Fold {
  /** None where comments are hidden without a trace. */
  readonly line: FoldLine | undefined;
  #state: 'folded' | 'shown' | 'removed';
  #placed = false;
  #repairs: number[] = [];
  readonly #cover: Cover;
  readonly #guard: MutationObserver;

  constructor(
    readonly subject: FoldSubject,
    private readonly style: FoldStyle,
    shown: boolean,
    private readonly context: FoldContext,
  ) {
    this.#state = shown ? 'shown' : 'folded';
    this.#cover = new Cover(style.mode === 'blur' ? BLURRED : GONE);
    this.#guard = new MutationObserver(() => {
      this.#repair();
    });
    if (style.mode !== 'hide') {
      this.line = new FoldLine(context.document, {
        ...context.actions(this),
        toggle: () => {
          this.toggle();
        },
      });
      context.onOwnNode(this.line.host);
    }
    this.refresh();
  }

  get folded(): boolean {
    return this.#state === 'folded';
  }

  /** Where this fold stands among the page's others. */
  get anchor(): Element {
    return this.line?.host ?? this.#item;
  }

  /** How many comments it takes out of sight. */
  get size(): number {
    return this.folded ? 1 + (this.subject.thread?.replies.length ?? 0) : 0;
  }

  toggle(): void {
    if (this.#state === 'removed') return;
    this.#state = this.folded ? 'shown' : 'folded';
    this.refresh();
    this.context.onToggled(this);
  }

  /**
   * Takes in what has changed below the comment: new replies are uncovered, new elements of its own covered.
   * Answers whether the page had undone something.
   */
  refresh(): boolean {
    if (this.#state === 'removed') return false;
    // What is done here is not to be repaired.
    this.#guard.disconnect();
    const plan = this.#plan();
    const uncovered = this.#cover.set(this.folded ? plan.cover : []);
    const moved = this.#place(plan);
    this.line?.show({
      reason: this.subject.thread ? describeThread(this.subject.thread) : describeReasons(this.subject.reasons, this.subject.scores),
      spam: this.subject.reasons[0] === 'spam',
      folded: this.folded,
      marked: this.style.mode === 'mark',
    });
    this.#watch(plan);
    return uncovered || moved;
  }

  showMany(many: ManyFolds | undefined): void {
    this.line?.showMany(many);
  }

  remove(): void {
    this.#state = 'removed';
    this.#guard.disconnect();
    this.#cover.lift();
    this.line?.host.remove();
  }

  /** Holds what is folded. */
  get #item(): Element {
    return this.subject.thread?.container ?? this.subject.comment.item;
  }

  get #container(): ParentNode & Node {
    return this.context.shadowRootOf(this.#item) ?? this.#item;
  }

  #plan(): Plan {
    const { thread } = this.subject;
    if (!thread) return planFold(this.#item, this.style, this.context);
    const beside = thread.replies.flatMap(({ item, beside = [] }) => [...beside, item]).filter((element) => !this.#item.contains(element));
    return planThread(this.#item, beside, this.style.mode, this.context);
  }

  /** Puts the line where it belongs. Answers whether the page had taken it away from there. */
  #place({ place }: Plan): boolean {
    if (!this.line) return false;
    const { host } = this.line;
    const item = this.#item;
    if (place === 'before' ? host.nextSibling === item : host.parentNode === this.#container) return false;
    if (place === 'before') item.before(host);
    else this.#container.prepend(host);
    const moved = this.#placed;
    this.#placed = true;
    return moved;
  }

  #watch({ cover, place }: Plan): void {
    const item = this.#item;
    this.#guard.observe(this.#container, { childList: true });
    if (place === 'before' && item.parentNode) this.#guard.observe(item.parentNode, { childList: true });
    if (!this.folded) return;
    for (const element of cover) this.#guard.observe(element, { attributes: true, attributeFilter: ['style', 'inert'] });
  }

  #repair(): void {
    if (!this.refresh()) return;
    const now = this.context.now();
    this.#repairs = [...this.#repairs.filter((then) => now - then < CONTEST_MS), now];
    if (this.#repairs.length < MAX_REPAIRS) return;
    this.remove();
    this.context.onLost(this);
  }
}
