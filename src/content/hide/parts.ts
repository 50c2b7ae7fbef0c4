/** Nobody nests comments deeper than this; a page that does is not worth a stack overflow. */
const MAX_DEPTH = 100;

/** Opens closed shadow roots too, where the browser lets an extension do so. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export interface Parts {
  /** The elements that make up the comment, without those that hold its replies. */
  readonly own: readonly StyledElement[];
  /** Whether there are replies below. */
  readonly hasReplies: boolean;
  /** Whether some of its text stands where no style can reach it alone. */
  readonly hasBareText: boolean;
}

/** What has a style attribute: all but exotic XML. */
export type StyledElement = Element & ElementCSSInlineStyle;

export interface PartsOptions {
  /** Whether an element is a comment, and so a reply where it is below another. */
  readonly isComment: (element: Element) => boolean;
  readonly isOurs: (node: Node) => boolean;
  readonly shadowRootOf: ShadowRootOf;
}

/** Takes a comment apart. Follows the tree that is painted: shadow roots and what is slotted into them. */
export function partsOf(item: Element, options: PartsOptions, depth = 0): Parts {
  const own: StyledElement[] = [];
  let hasReplies = false;
  let hasBareText = false;
  for (const child of paintedChildren(item, options)) {
    if (!(child instanceof Element)) {
      hasBareText ||= child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '';
    } else if (options.isComment(child)) {
      hasReplies = true;
    } else {
      const below = depth < MAX_DEPTH ? partsOf(child, options, depth + 1) : undefined;
      if (below?.hasReplies) {
        hasReplies = true;
        hasBareText ||= below.hasBareText;
        own.push(...below.own);
      } else if (isStyled(child)) {
        own.push(child);
      }
    }
  }
  return { own, hasReplies, hasBareText };
}

/** The children of an element as they are painted, without what Winnow has put there. */
export function paintedChildren(element: Element, { isOurs, shadowRootOf }: PartsOptions): Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(shadowRootOf(element) ?? element).childNodes];
  return children.filter((child) => !isOurs(child));
}

export function isStyled(node: Node): node is StyledElement {
  return node instanceof Element && 'style' in node;
}
