import type { ElementShape } from '../../core/settings.ts';

/** A comment found on a page. Its nodes are the page's own: never written to by the finder. */
export interface FoundComment {
  /**
   * The comment with its furniture (author, date, buttons). It may also hold replies: those are comments of
   * their own, and whoever hides this one leaves them alone.
   */
  readonly item: Element;
  /** Furniture outside `item`, in page order: the `dt` of a `dd`, a header row above. Absent where there is none. */
  readonly beside?: readonly Element[];
  /** Holds the running text. */
  readonly body: Element;
  /** The body's text alone: no author, date, buttons, quoted parent or replies; bounded in length. */
  readonly text: string;
  readonly author?: string;
  /** Whether the page marks it as the reader's own; absent where it does not say. */
  readonly own?: boolean;
  /** How many comments it answers at once, where the page says so because its replies are not nested; 0 answers none. */
  readonly depth?: number;
  /** The id of the rule that found it, {@link STRUCTURE} or {@link PICKED}. */
  readonly source: string;
}

/** Found by the structure of the page, and by what the reader has shown. */
export const STRUCTURE = 'structure';
export const PICKED = 'picked';

/** Time as the watcher needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds from any fixed moment, monotone. */
  now(): number;
  /** Runs a task once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}

export interface WatchOptions {
  /** Ends the watching: nothing is called afterwards. */
  readonly signal: AbortSignal;
  /** Comments seen for the first time, in page order. Their number is bounded by the watcher's budgets. */
  onFound(comments: readonly FoundComment[]): void;
  /** A known item's text (or body) is another than before: its old verdict no longer holds. */
  onChanged(comment: FoundComment): void;
  /** Items that have left the page or are no comments any more. */
  onGone(items: readonly Element[]): void;
  /** Whether a node was put there by Winnow: such nodes are neither read nor reacted to. */
  isOurs(node: Node): boolean;
  /** Opens a closed shadow root where the browser lets an extension do so; open ones are always read. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** What comments look like on this site, and what looks so and is none, as the reader has shown it. */
  readonly picked?: readonly ElementShape[];
  readonly notComments?: readonly ElementShape[];
  /** Host name of the frame, to know which rules can hold; absent: the root's own. */
  readonly host?: string;
  readonly clock?: Clock;
}
