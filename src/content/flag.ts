import type { Verdict } from '../core/corrections/correction.ts';
import type { FlagRequest } from '../protocol/learning.ts';

export interface FlagOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Calls back with every message of our own background; returns what ends that. */
  readonly onMessage: (listener: (message: FlagRequest) => void) => () => void;
  readonly onFlag: (node: Node, labels: Verdict) => void;
}

/**
 * Remembers where the reader last opened the context menu, and passes on what they chose there. A menu that the
 * page only pretends was opened is not remembered.
 */
export function followMenu({ document, signal, onMessage, onFlag }: FlagOptions): void {
  let clicked: WeakRef<Node> | undefined;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Node) clicked = new WeakRef(target);
    },
    { capture: true, passive: true, signal },
  );
  const end = onMessage(({ labels }) => {
    const node = clicked?.deref();
    if (node) onFlag(node, labels);
  });
  signal.addEventListener('abort', end);
}
