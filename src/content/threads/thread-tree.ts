import type { FoundComment } from '../find/types.ts';
import { inSlices } from '../slices.ts';
import { parentElementOf } from './parent-element.ts';

/** A comment and what answers it. */
export interface ThreadNode {
  readonly comment: FoundComment;
  readonly parent: ThreadNode | undefined;
  readonly replies: readonly ThreadNode[];
  /** Holds the comment and its replies and no other comment; undefined where the page has no such element. */
  readonly container: Element | undefined;
}

interface Growing extends ThreadNode {
  parent: Growing | undefined;
  readonly replies: Growing[];
  container: Element | undefined;
}

/** Of a list with more children than this it is not asked whether it holds one comment and its replies. */
const MAX_CHILDREN = 100;

/**
 * Which comment answers which, as the page nests them. A comment's parent is the comment around it; else the one
 * beside the box of replies that it stands in; else, where a platform writes replies as a flat list, the nearest
 * before it that the platform says is less deep. Yields to the page after every slice.
 * @returns the comments that answer none, in the order given; a flat page has no others.
 */
export async function readThreads(comments: readonly FoundComment[], signal: AbortSignal): Promise<readonly ThreadNode[]> {
  const nodes = new Map<Element, Growing>();
  const inside = new Map<Element, Inside>();
  await inSlices(comments, signal, (comment) => {
    const node: Growing = { comment, parent: undefined, replies: [], container: undefined };
    nodes.set(comment.item, node);
    for (let around: Element | null = comment.item; around; around = parentElementOf(around)) {
      const counted = inside.get(around);
      if (counted) counted.count++;
      else inside.set(around, { count: 1, first: node });
    }
  });
  await inSlices(nodes.values(), signal, (node) => {
    const parent = parentIn(node, nodes, inside);
    if (parent) attach(node, parent);
  });
  attachByDepth([...nodes.values()].filter(({ comment }) => comment.depth !== undefined));
  return [...nodes.values()].filter(({ parent }) => !parent);
}

/** What comments an element holds, itself included. */
interface Inside {
  count: number;
  readonly first: Growing;
}

function attach(node: Growing, parent: Growing): void {
  node.parent = parent;
  parent.replies.push(node);
}

function parentIn(node: Growing, nodes: ReadonlyMap<Element, Growing>, inside: ReadonlyMap<Element, Inside>): Growing | undefined {
  let branch = node.comment.item;
  let levels = 1;
  for (let around = parentElementOf(branch); around; branch = around, around = parentElementOf(branch), levels++) {
    const comment = nodes.get(around);
    if (comment) {
      comment.container ??= around;
      return comment;
    }
    const opener = levels > 1 ? openerBeside(branch, around, inside) : undefined;
    // The members of a list are all equally deep in it.
    if (opener && levelsBetween(opener.comment.item, around) < levels) {
      opener.container = around;
      return opener;
    }
  }
  return undefined;
}

/**
 * The one comment before a box of replies, where an element holds just these two and stands among others of its
 * kind: a list of threads, each a comment and a box.
 */
function openerBeside(box: Element, around: Element, inside: ReadonlyMap<Element, Inside>): Growing | undefined {
  const parts = withComments(around, inside, 3);
  const first = parts.length === 2 && parts.at(1) === box ? parts.at(0) : undefined;
  const opener = first && inside.get(first);
  const above = parentElementOf(around);
  return opener?.count === 1 && above && withComments(above, inside, 2).length > 1 ? opener.first : undefined;
}

function levelsBetween(element: Element, around: Element): number {
  let levels = 0;
  for (let above: Element | null = element; above && above !== around; above = parentElementOf(above)) levels++;
  return levels;
}

/** The first of an element's children that hold comments. */
function withComments(element: Element, inside: ReadonlyMap<Element, Inside>, count: number): Element[] {
  const found: Element[] = [];
  let seen = 0;
  for (let child = element.firstElementChild; child && found.length < count && seen < MAX_CHILDREN; child = child.nextElementSibling, seen++) {
    if (inside.has(child)) found.push(child);
  }
  return found;
}

function attachByDepth(nodes: Growing[]): void {
  nodes.sort((a, b) => (a.comment.item.compareDocumentPosition(b.comment.item) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const open: Growing[] = [];
  for (const node of nodes) {
    while (open.length > 0 && (open.at(-1)?.comment.depth ?? 0) >= (node.comment.depth ?? 0)) open.pop();
    const parent = open.at(-1);
    if (parent && !node.parent) attach(node, parent);
    open.push(node);
  }
}
