/** Whether the address of the page points at this comment: at it, into it, or at what holds nothing else. */
export function isLinked(item: Element, isComment: (element: Element) => boolean): boolean {
  const target = linkTarget(item.ownerDocument);
  if (!target) return false;
  if (target.contains(item)) return target === item || onlyHolds(target, item);
  if (!item.contains(target)) return false;
  for (let above: Element | null = target; above && above !== item; above = above.parentElement) {
    if (isComment(above)) return false;
  }
  return true;
}

function linkTarget(document: Document): Element | null {
  const name = document.location.hash.slice(1);
  if (name === '') return null;
  return document.getElementById(name) ?? document.getElementById(decode(name)) ?? document.getElementsByName(decode(name)).item(0);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function onlyHolds(wrapper: Element, item: Element): boolean {
  return item.parentElement === wrapper && wrapper.childElementCount === 1;
}
