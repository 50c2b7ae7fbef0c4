/**
 * Remembers where the reader last opened the context menu, from the frame's first moment on. A menu that the page only
 * pretends was opened is not remembered.
 */
export function followRightClicks(document: Document): () => Node | undefined {
  let clicked: WeakRef<Node> | undefined;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Node) clicked = new WeakRef(target);
    },
    { capture: true, passive: true },
  );
  return () => clicked?.deref();
}
