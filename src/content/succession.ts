/**
 * What happens on a page that is open while the extension is updated, reloaded or taken away. Chromium leaves the old
 * scripts running without an extension behind them: they must notice, and go before new ones begin. (Firefox ends them
 * on the spot; what they leave is cleared by `hide/leftovers.ts`.)
 */

/**
 * Makes scripts of before an update look whether they still have an extension. All that they and the page can see is
 * a change without a name, as no page may tell Winnow to go.
 */
export function announce(document: Document): void {
  const root = document.documentElement as Element | null;
  const nothing = document.createComment('');
  root?.append(nothing);
  nothing.remove();
}

export interface Tie {
  readonly document: Document;
  /** Whether the extension has gone. */
  readonly isCut: () => boolean;
  /** Fired where it has. */
  readonly stop: AbortController;
}

/** Ends everything as soon as it can be known that the extension has gone. Answers how to look at once. */
export function holdWhileTied({ document, isCut, stop }: Tie): () => void {
  const { signal } = stop;
  const look = (): void => {
    if (!signal.aborted && isCut()) stop.abort();
  };
  const announced = new MutationObserver(look);
  if (document.documentElement as Element | null) announced.observe(document.documentElement, { childList: true });
  // Whoever takes the extension away does so elsewhere, and comes back.
  document.addEventListener('visibilitychange', look, { signal });
  document.defaultView?.addEventListener('focus', look, { signal });
  signal.addEventListener('abort', () => {
    announced.disconnect();
  });
  return look;
}
