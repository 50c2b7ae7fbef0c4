/** A comment found on a page. Its nodes are the page's own: never written to by the finder. */
export interface FoundComment {
  /**
   * The comment with its furniture (author, date, buttons). It may also hold replies: those are comments of
   * their own, and whoever hides this one leaves them alone.
   */
  readonly item: Element;
  /** Holds the running text. */
  readonly body: Element;
  /** The body's text alone: no author, date, buttons, quoted parent or replies; bounded in length. */
  readonly text: string;
  readonly author?: string;
  /** The id of the rule that found it, or `structure`. */
  readonly source: string;
}
