import { AT, COUNTS, type Count } from './counts.ts';
import type { CommentHeading } from './headings.ts';
import { Kinds, type Kind } from './kinds.ts';
import { RunningSums } from './running-sums.ts';
import { Tally } from './tally.ts';

/** So many nodes are read between two moments at which the caller may pause. */
const NODES_PER_STEP = 16;

export interface SurveyOptions {
  readonly isOurs?: (node: Node) => boolean;
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** At most so many nodes are read; the rest of the page is not looked at. */
  readonly maxNodes?: number;
}

/** A heading over comments, and where it stands. */
export interface PlacedHeading extends CommentHeading {
  readonly at: number;
}

/**
 * One reading of a (sub)tree: its elements and texts in document order, each with its extent, and running sums of
 * what was counted, so that anything about any stretch costs one subtraction.
 */
export class Survey {
  readonly nodes: (Element | Text)[] = [];
  /** Index of the parent, -1 at the top. */
  readonly parent: number[] = [];
  /** One past the last node inside. */
  readonly end: number[] = [];
  readonly depth: number[] = [];
  /** Tag and class names; nodes of the same kind share it. */
  readonly kinds: Kind[] = [];
  readonly names = new Kinds();
  /** The `id` attributes by index. */
  readonly ids = new Map<number, string>();
  readonly headings: PlacedHeading[] = [];
  /** What is at every node, in the order of {@link COUNTS}. */
  readonly sums = new RunningSums(COUNTS.length);

  sum(count: Count, from: number, to: number): number {
    return this.sums.sum(AT[count], from, to);
  }

  within(count: Count, index: number): number {
    return this.sums.sum(AT[count], index, this.endOf(index));
  }

  /** Adds all counts over a stretch, so many `times`, to one of the rows of {@link COUNTS} in `into`. */
  addSums(from: number, to: number, into: Int32Array, row: number, times: 1 | -1 = 1): void {
    this.sums.addSums(from, to, into, row * COUNTS.length, times);
  }

  endOf(index: number): number {
    return this.end[index] ?? index + 1;
  }

  element(index: number): Element {
    return this.nodes[index] as Element;
  }

  /** Tag name in upper case; empty for a text. */
  tag(index: number): string {
    return this.kinds[index]?.tag.name ?? '';
  }

  isText(index: number): boolean {
    return this.kinds[index]?.tag.name === '';
  }

  /** The text of a node's own text, trimmed; empty for an element. */
  textAt(index: number): string {
    return this.isText(index) ? (this.nodes[index] as Text).data.trim() : '';
  }

  /** Indices of the children, elements and texts. */
  *children(index: number): Generator<number> {
    for (let child = index + 1; child < this.endOf(index); child = this.endOf(child)) yield child;
  }

  /** Tag and class names: nodes of the same kind share it. */
  kind(index: number): string {
    return this.kinds[index]?.name ?? '';
  }
}

/** Reads a tree without recursion, pausing (yielding) often enough for slices of a few milliseconds. */
export function* surveySteps(root: Document | ShadowRoot | Element, options: SurveyOptions = {}): Generator<undefined, Survey> {
  const survey = new Survey();
  const tally = new Tally(survey);
  const { isOurs, maxNodes = Number.POSITIVE_INFINITY } = options;
  const open: number[] = [];
  const next: (Node | null)[] = [root.nodeType === 1 ? root : root.firstChild];
  let first = root.nodeType === 1;
  while (next.length > 0 && survey.nodes.length < maxNodes) {
    const node = next[next.length - 1];
    if (!node) {
      next.pop();
      const closed = open.pop();
      if (closed !== undefined) survey.end[closed] = survey.nodes.length;
      continue;
    }
    next[next.length - 1] = first ? null : node.nextSibling;
    first = false;
    if (isOurs?.(node)) continue;
    const type = node.nodeType;
    const parent = open[open.length - 1] ?? -1;
    const index = type === 1 ? tally.addElement(node as Element, parent) : type === 3 ? tally.addText(node as Text, parent) : undefined;
    if (index === undefined) continue;
    if (index % NODES_PER_STEP === 0) yield;
    if (type === 3) continue;
    const child = node.firstChild;
    if (child) {
      open.push(index);
      next.push(child);
    }
    const shadow = shadowOf(node as Element, options);
    if (shadow) {
      // Shadow content is what is seen; what it slots follows as the host's own children.
      open.push(index);
      next.push(shadow.firstChild);
    }
  }
  for (const index of open) survey.end[index] = survey.nodes.length;
  return survey;
}

function shadowOf(element: Element, options: SurveyOptions): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return options.shadowRootOf && element.localName.includes('-') ? options.shadowRootOf(element) : null;
}
