/** Whether the address of the page points at this comment, by its fragment or as the comment's own permalink. */
export function isLinked(item: Element, body: Element, isComment: (element: Element) => boolean): boolean {
  const { hash } = item.ownerDocument.location;
  return hash.length > 1 ? isTarget(item, isComment) : isPermalink(item, body, isComment);
}

/** Whether the fragment names this comment, something in it, or what holds or announces nothing else. */
function isTarget(item: Element, isComment: (element: Element) => boolean): boolean {
  const target = linkTarget(item.ownerDocument);
  if (!target) return false;
  if (target.contains(item)) return target === item || onlyHolds(target, item);
  if (!item.contains(target)) return isEmpty(target) && target.nextElementSibling === item;
  return ownerOf(target, item, isComment) === item;
}

/**
 * Whether the comment's furniture links to the very page that is open, and no other comment's does: many sites
 * give every comment an address of its own, and some put a link to the page itself into each.
 */
function isPermalink(item: Element, body: Element, isComment: (element: Element) => boolean): boolean {
  const isOwn = (link: Element): boolean => !body.contains(link) && ownerOf(link, item, isComment) === item;
  if (![...item.querySelectorAll<HTMLAnchorElement>('a[href]')].some((link) => isOfThisPage(link) && isOwn(link))) return false;
  const root = item.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].every(
    (link) => !isOfThisPage(link) || item.contains(link) || !isInComment(link, isComment),
  );
}

/** An empty `href` and a bare `#` are buttons, not addresses. */
function isOfThisPage(link: HTMLAnchorElement): boolean {
  const written = link.getAttribute('href') ?? '';
  const { origin, pathname, search } = link.ownerDocument.location;
  return written !== '' && !written.includes('#') && link.href === origin + pathname + search;
}

function isInComment(node: Element, isComment: (element: Element) => boolean): boolean {
  for (let above: Element | null = node; above; above = above.parentElement) if (isComment(above)) return true;
  return false;
}

/** The comment around a node that lies in `item`: a reply's is not the item's. */
function ownerOf(node: Element, item: Element, isComment: (element: Element) => boolean): Element {
  for (let above: Element | null = node; above && above !== item; above = above.parentElement) {
    if (isComment(above)) return above;
  }
  return item;
}

function linkTarget(document: Document): Element | null {
  const name = document.location.hash.slice(1);
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

/** As an anchor before a comment is. */
function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && element.textContent.trim() === '';
}
