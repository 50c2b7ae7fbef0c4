/** Whether any element around another one is in a set. */
export function hasAncestorIn(element: Element, others: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (others.has(above)) return true;
  return false;
}
