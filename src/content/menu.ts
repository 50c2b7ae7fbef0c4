import type { MenuChoice } from '../protocol/menu.ts';

export interface MenuOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Calls back with every choice that our own background passes on; returns what ends that. */
  readonly onMessage: (listener: (choice: MenuChoice) => void) => () => void;
  readonly onChoice: (choice: MenuChoice, node: Node) => void;
}

/**
 * Remembers where the reader last opened the context menu, and passes on what they chose there. A menu that the
 * page only pretends was opened is not remembered.
 */
export function followMenu({ document, signal, onMessage, onChoice }: MenuOptions): void {
  let clicked: WeakRef<Node> | undefined;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Node) clicked = new WeakRef(target);
    },
    { capture: true, passive: true, signal },
  );
  const end = onMessage((choice) => {
    const node = clicked?.deref();
    if (node) onChoice(choice, node);
  });
  signal.addEventListener('abort', end);
}
