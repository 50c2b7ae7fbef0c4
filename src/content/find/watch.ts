import { find } from './find.ts';
import type { Clock, FoundComment, WatchOptions } from './types.ts';

/** After the last of a burst of mutations, so long is waited before looking again. */
const QUIET_MS = 25;

const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Reports the comments of a page now and as they come, change and go, until the signal is aborted. */
export function watchComments(root: Document, options: WatchOptions): void {
  const { signal, clock = BROWSER_CLOCK } = options;
  const known = new Map<Element, FoundComment>();
  let cancel: (() => void) | undefined;

  const look = (): void => {
    cancel = undefined;
    const now = new Map(find(root).filter((comment) => !options.isOurs(comment.item)).map((comment) => [comment.item, comment]));
    const gone = [...known.keys()].filter((item) => !now.has(item));
    const found = [...now.values()].filter((comment) => !known.has(comment.item));
    const changed = [...now.values()].filter((comment) => {
      const before = known.get(comment.item);
      return before !== undefined && (before.text !== comment.text || before.body !== comment.body);
    });
    known.clear();
    for (const [item, comment] of now) known.set(item, comment);
    if (gone.length > 0) options.onGone(gone);
    for (const comment of changed) options.onChanged(comment);
    if (found.length > 0) options.onFound(found);
  };

  const observer = new MutationObserver((records) => {
    if (records.every(isOnlyOurs)) return;
    // A page that never rests is looked at all the same.
    cancel ??= clock.after(QUIET_MS, look);
  });
  const isOnlyOurs = (record: MutationRecord): boolean =>
    options.isOurs(record.target) ||
    (record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every((node) => options.isOurs(node)));

  if (signal.aborted) return;
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });
  look();
}
