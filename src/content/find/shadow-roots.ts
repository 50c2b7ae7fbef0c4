/** So many elements are visited between two pauses. */
const ELEMENTS_PER_STEP = 256;

/** The shadow roots in a subtree (top included), and in them, by the given opener. */
export function* shadowRootSteps(
  top: Element | Document | ShadowRoot,
  open: (element: Element) => ShadowRoot | null,
): Generator<undefined, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const left: Node[] = [top];
  for (let root = left.pop(); root; root = left.pop()) {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker(root, 1);
    let visited = 0;
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (++visited % ELEMENTS_PER_STEP === 0) yield;
      const shadow = node.nodeType === 1 ? ((node as Element).shadowRoot ?? (isCustom(node as Element) ? open(node as Element) : null)) : null;
      if (!shadow) continue;
      found.push(shadow);
      left.push(shadow);
    }
  }
  return found;
}

function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}
