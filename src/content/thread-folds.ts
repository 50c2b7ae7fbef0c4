import type { Reason } from '../core/policy.ts';
import type { FoundComment } from './find/types.ts';
import type { Fold } from './hide/fold.ts';
import type { Folds } from './hide/folds.ts';
import type { FoldStyle } from './hide/plan.ts';
import type { AbusiveThread } from './threads/abusive-threads.ts';
import { Threads, type ThreadsOptions } from './threads/threads.ts';

export interface ThreadFoldsOptions extends Omit<ThreadsOptions, 'onRead' | 'isAbusive'> {
  readonly folds: Folds;
  readonly style: () => FoldStyle;
  /** Why a comment is hidden; empty where it is not, or has not been judged. */
  readonly reasonsOf: (comment: FoundComment) => readonly Reason[];
  /** Decides anew about comments that have come into a folded thread or out of one. */
  readonly reapply: (comments: readonly FoundComment[]) => void;
}

/** Folds the threads of a page that turned abusive. While a thread is folded its comments have no folds of their own. */
export class ThreadFolds {
  readonly #threads: Threads;
  /** The comments of folded threads, by their items. */
  #hidden: ReadonlySet<Element> = new Set();
  /** Threads, by their first comment's text, that the reader has shown, and that are to stay as they are. */
  readonly #shown = new Set<string>();
  readonly #fine = new Set<string>();
  #styled: FoldStyle | undefined;

  constructor(private readonly options: ThreadFoldsOptions) {
    this.#threads = new Threads({
      ...options,
      isAbusive: (comment) => options.reasonsOf(comment).some(isAbuse),
      onRead: (threads) => {
        this.#fold(threads.filter(({ opening }) => !this.#fine.has(opening.text)));
      },
    });
  }

  /** Comments have come, gone or been judged. */
  change(): void {
    this.#threads.change();
  }

  /** Whether a comment is out of sight with its thread. */
  hides(item: Element): boolean {
    return this.#hidden.has(item);
  }

  toggled(fold: Fold, thread: AbusiveThread): void {
    const { text } = thread.opening;
    if (fold.folded) this.#shown.delete(text);
    else this.#shown.add(text);
    this.#settle(commentsOf(thread));
  }

  /** The reader calls a thread fine, or the page does not let us fold it. */
  leave(thread: AbusiveThread): void {
    this.#fine.add(thread.opening.text);
    this.options.folds.removeThread(thread.opening.item);
    this.#settle(commentsOf(thread));
  }

  #fold(threads: readonly AbusiveThread[]): void {
    const { folds } = this.options;
    const style = this.options.style();
    const isRestyled = this.#styled?.mode !== style.mode;
    this.#styled = style;
    const wanted = new Map(threads.map((thread) => [thread.opening.item, thread]));
    const changed = new Set<FoundComment>();
    const before = new Map<Element, AbusiveThread>();
    for (const { subject } of folds.threads()) {
      const { item } = subject.comment;
      if (!subject.thread) continue;
      if (wanted.has(item)) before.set(item, subject.thread);
      else folds.removeThread(item);
      for (const comment of commentsOf(subject.thread)) changed.add(comment);
    }
    for (const thread of threads) {
      const known = before.get(thread.opening.item);
      if (known && !isRestyled && isSame(known, thread)) continue;
      const subject = { comment: thread.opening, reasons: this.#reasonsOf(thread), scores: undefined, thread };
      folds.fold(subject, style, this.#shown.has(thread.opening.text));
      for (const comment of commentsOf(thread)) changed.add(comment);
    }
    this.#settle([...changed]);
  }

  #settle(changed: readonly FoundComment[]): void {
    const hidden = new Set<Element>();
    for (const { folded, subject } of this.options.folds.threads()) {
      if (!folded || !subject.thread || this.options.style().mode === 'mark') continue;
      for (const { item } of commentsOf(subject.thread)) hidden.add(item);
    }
    this.#hidden = hidden;
    this.options.reapply(changed);
  }

  /** The kinds of abuse in a thread, the most frequent first. */
  #reasonsOf(thread: AbusiveThread): Reason[] {
    const counts = new Map<Reason, number>();
    for (const comment of thread.replies) {
      const reason = this.options.reasonsOf(comment).find(isAbuse);
      if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([reason]) => reason);
  }
}

/** Spam among replies is hidden one by one: it makes no thread abusive. */
function isAbuse(reason: Reason): boolean {
  return reason !== 'spam';
}

function commentsOf({ opening, replies }: AbusiveThread): FoundComment[] {
  return [opening, ...replies];
}

function isSame(one: AbusiveThread, other: AbusiveThread): boolean {
  return (
    one.abusive === other.abusive &&
    one.container === other.container &&
    one.replies.length === other.replies.length &&
    one.replies.every((reply, index) => reply.item === other.replies[index]?.item)
  );
}
