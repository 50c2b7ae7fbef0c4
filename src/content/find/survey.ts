import { MAX_FURNITURE_LENGTH, nameHint, readHeading, tellsAction, tellsDate, tellsMore, tellsPrice, tellsReply, tellsSpeaker, soundsPersonal, type CommentHeading } from './vocabulary.ts';

/** What is counted at every node and can be summed over any stretch of the page. */
export const COUNTS = [
  'chars', 'linkChars', 'longChars', 'texts', 'dates', 'speakers', 'actions', 'replies', 'mores', 'prices', 'permalinks', 'nofollows', 'links', 'nameLinks', 'longLinks', 'cites', 'personal',
  'avatars', 'images', 'paragraphs', 'headings', 'linkHeadings', 'fields', 'textareas', 'hints', 'counterHints', 'marks', 'ellipses', 'breaks',
] as const;
export type Count = (typeof COUNTS)[number];

/** Read, but never looked into: what they hold is no text of the page. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'SELECT', 'OBJECT', 'EMBED', 'HEAD', 'MATH', 'VIDEO', 'AUDIO', 'CANVAS', 'DATALIST']);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND']);

/** So many nodes are read between two moments at which the caller may pause. */
const NODES_PER_STEP = 128;

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
  /** Tag name; empty for a text. */
  readonly tag: string[] = [];
  /** Class names with runs of digits made one; empty for a text. */
  readonly classes: (readonly string[])[] = [];
  readonly headings: PlacedHeading[] = [];
  readonly sums = Object.fromEntries(COUNTS.map((count) => [count, [0]])) as Record<Count, number[]>;

  sum(count: Count, from: number, to: number): number {
    const sums = this.sums[count];
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  }

  within(count: Count, index: number): number {
    return this.sum(count, index, this.endOf(index));
  }

  endOf(index: number): number {
    return this.end[index] ?? index + 1;
  }

  element(index: number): Element {
    return this.nodes[index] as Element;
  }

  isText(index: number): boolean {
    return this.tag[index] === '';
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
    return `${this.tag[index] ?? ''}.${this.classes[index]?.join('.') ?? ''}`;
  }
}

/** Reads a tree without recursion, pausing (yielding) often enough for slices of a few milliseconds. */
export function* surveySteps(root: Document | ShadowRoot | Element, options: SurveyOptions = {}): Generator<undefined, Survey> {
  const survey = new Survey();
  const tally = new Tally(survey);
  const maxNodes = options.maxNodes ?? Number.POSITIVE_INFINITY;
  const open: number[] = [];
  const next: (Node | null)[] = [root.nodeType === 1 ? root : root.firstChild];
  let first = root.nodeType === 1;
  while (next.length > 0 && survey.nodes.length < maxNodes) {
    const node = next[next.length - 1];
    if (!node) {
      next.pop();
      const closed = open.pop();
      if (closed !== undefined && closed >= 0) survey.end[closed] = survey.nodes.length;
      continue;
    }
    next[next.length - 1] = first ? null : node.nextSibling;
    first = false;
    if (options.isOurs?.(node)) continue;
    const index = tally.add(node, open);
    if (index === undefined) continue;
    if (index % NODES_PER_STEP === 0) yield;
    if (node.nodeType !== 1) continue;
    open.push(index);
    next.push(node.firstChild);
    const shadow = shadowOf(node as Element, options);
    if (shadow) {
      // Shadow content is what is seen; what it slots follows as the host's own children.
      open.push(-1);
      next.push(shadow.firstChild);
    }
  }
  for (const index of open) if (index >= 0) survey.end[index] = survey.nodes.length;
  return survey;
}

function shadowOf(element: Element, options: SurveyOptions): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return options.shadowRootOf && element.localName.includes('-') ? options.shadowRootOf(element) : null;
}

/** Counts what is at a node while the tree is read. */
class Tally {
  private readonly inLink: boolean[] = [];
  private readonly here = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Record<Count, number>;

  constructor(private readonly survey: Survey) {}

  /** Records a node and answers its index; undefined where it is skipped. */
  add(node: Node, open: readonly number[]): number | undefined {
    const { survey, here } = this;
    const parent = innermost(open);
    const isElement = node.nodeType === 1;
    const tag = isElement ? (node as Element).tagName.toUpperCase() : '';
    if (isElement ? SKIPPED.has(tag) : node.nodeType !== 3) return undefined;
    const text = isElement ? '' : (node as Text).data.trim();
    if (!isElement && text === '') return undefined;

    const index = survey.nodes.length;
    survey.nodes.push(node as Element | Text);
    survey.parent.push(parent);
    survey.end.push(index + 1);
    survey.depth.push(parent < 0 ? 0 : (survey.depth[parent] ?? 0) + 1);
    survey.tag.push(tag);
    for (const count of COUNTS) here[count] = 0;
    if (isElement) this.countElement(node as Element, tag, index, parent);
    else {
      survey.classes.push([]);
      this.inLink.push(this.inLink[parent] ?? false);
      this.countText(text, index, parent);
    }
    for (const count of COUNTS) survey.sums[count].push((survey.sums[count][index] ?? 0) + here[count]);
    return index;
  }

  private countElement(element: Element, tag: string, index: number, parent: number): void {
    const { survey, here } = this;
    const name = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    survey.classes.push(name === '' ? [] : [...new Set(name.replace(/(?<=[-_])\d+/g, '#').split(/\s+/).filter(Boolean))]);
    const hint = nameHint(`${name} ${id}`);
    if (hint > 0) here.hints = 1;
    if (hint < 0) here.counterHints = 1;
    if (/comment/i.test(element.getAttribute('itemtype') ?? '') || /comment/i.test(element.getAttribute('itemprop') ?? '')) here.marks = 1;
    let isLink = this.inLink[parent] ?? false;
    if (tag === 'A') {
      const href = element.getAttribute('href');
      if (href !== null) {
        isLink = true;
        here.links = 1;
        if (/#[\w-]*\d|comment[^/]*=?\d|\/\d{5,}(?:$|[#?])/i.test(href)) here.permalinks = 1;
        if (/nofollow|ugc/.test(element.getAttribute('rel') ?? '')) here.nofollows = 1;
      }
    } else if (tag === 'IMG') {
      here.images = 1;
      const size = Number.parseInt(element.getAttribute('width') ?? '', 10);
      if (/avatar|userpic|profile|user_?image/i.test(element.getAttribute('src') ?? '') || (size >= 16 && size <= 100)) here.avatars = 1;
    } else if (tag === 'P') here.paragraphs = 1;
    else if (tag === 'BR') here.breaks = 1;
    else if (tag === 'CITE') here.cites = 1;
    else if (tag === 'TIME') here.dates = 1;
    else if (tag === 'TEXTAREA') here.textareas = 1;
    else if (tag === 'INPUT') here.fields = /hidden/i.test(element.getAttribute('type') ?? '') ? 0 : 1;
    else if (HEADINGS.has(tag)) {
      here.headings = 1;
      if (element.getElementsByTagName('a').length > 0) here.linkHeadings = 1;
      const heading = readHeading(element.textContent.trim().slice(0, MAX_FURNITURE_LENGTH + 1));
      if (heading) survey.headings.push({ ...heading, at: index });
    }
    this.inLink.push(isLink);
  }

  private countText(text: string, index: number, parent: number): void {
    const { survey, here } = this;
    here.texts = 1;
    here.chars = text.length;
    const isLink = this.inLink[parent] ?? false;
    if (isLink) here.linkChars = text.length;
    else if (text.length > 40) here.longChars = text.length;
    if (isLink && text.length >= 25) here.longLinks = 1;
    if (!isLink && text.length > 15 && soundsPersonal(text)) here.personal = 1;
    if (/(?:…|\.\.\.|\[…\])$/.test(text)) here.ellipses = 1;
    if (text.length > MAX_FURNITURE_LENGTH) return;
    if (survey.tag[parent] !== 'TIME' && tellsDate(text)) here.dates = 1;
    if (tellsReply(text)) here.replies = 1;
    if (here.replies > 0 || tellsAction(text)) here.actions = 1;
    else if (tellsSpeaker(text)) here.speakers = 1;
    if (tellsMore(text)) here.mores = 1;
    if (tellsPrice(text)) here.prices = 1;
    if (isLink && text.length <= 30 && here.actions + here.dates + here.mores === 0 && /\p{L}/u.test(text)) here.nameLinks = 1;
    if (HEADINGS.has(survey.tag[parent] ?? '')) return;
    const heading = readHeading(text);
    if (heading?.count !== undefined && !isLink) survey.headings.push({ ...heading, at: index });
  }
}

/** Index of the nearest open element that is no shadow boundary. */
function innermost(open: readonly number[]): number {
  return open.findLast((index) => index >= 0) ?? -1;
}
