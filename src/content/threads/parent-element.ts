/** The element around a node, also out of a shadow root. */
export function parentElementOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent || parent.nodeType === parent.ELEMENT_NODE) return parent as Element | null;
  return 'host' in parent ? (parent.host as Element) : null;
}
