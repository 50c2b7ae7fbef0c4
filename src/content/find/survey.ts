import { tellsDate } from './dates.ts';
import { readHeading, type CommentHeading } from './headings.ts';
import { RunningSums } from './running-sums.ts';
import { MAX_FURNITURE_LENGTH, nameHint, tellsAction, tellsMore, tellsPrice, tellsReply, tellsSpeaker, soundsPersonal } from './vocabulary.ts';

/** What is counted at every node and can be summed over any stretch of the page. */
export const COUNTS = [
  'chars', 'linkChars', 'longChars', 'texts', 'dates', 'speakers', 'actions', 'replies', 'mores', 'prices', 'permalinks', 'nofollows', 'links', 'nameLinks', 'longLinks', 'cites', 'personal',
  'avatars', 'images', 'paragraphs', 'headings', 'linkHeadings', 'countedHeadings', 'fields', 'textareas', 'hints', 'counterHints', 'marks', 'ellipses', 'breaks',
] as const;
export type Count = (typeof COUNTS)[number];
const AT = Object.fromEntries(COUNTS.map((count, at) => [count, at])) as Record<Count, number>;

/** Read, but never looked into: what they hold is no text of the page. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'SELECT', 'OBJECT', 'EMBED', 'HEAD', 'MATH', 'VIDEO', 'AUDIO', 'CANVAS', 'DATALIST']);
const ELEMENTS_AND_TEXTS = 0x1 | 0x4;
const NO_CLASSES: readonly string[] = [];
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND']);

/** So many nodes are read between two moments at which the caller may pause. */
const NODES_PER_STEP = 64;
/** Longer class attributes and ids are cut; so many nodes of a heading are read. */
const MAX_NAME_LENGTH = 2000;
const MAX_HEADING_NODES = 64;

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
  /** What is at every node, in the order of {@link COUNTS}. */
  readonly sums = new RunningSums(COUNTS.length);
  readonly #kinds: string[] = [];

  sum(count: Count, from: number, to: number): number {
    return this.sums.sum(AT[count], from, to);
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
    return (this.#kinds[index] ??= `${this.tag[index] ?? ''}.${this.classes[index]?.join('.') ?? ''}`);
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
  /** What is at the present node, in the order of {@link COUNTS}. */
  private readonly here = new Uint32Array(COUNTS.length);

  constructor(private readonly survey: Survey) {}

  /** Records a node and answers its index; undefined where it is skipped. */
  add(node: Node, open: readonly number[]): number | undefined {
    const { survey } = this;
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
    this.here.fill(0);
    if (isElement) this.countElement(node as Element, tag, index, parent);
    else {
      survey.classes.push(NO_CLASSES);
      this.inLink.push(this.inLink[parent] ?? false);
      this.countText(text, index, parent);
    }
    survey.sums.push(this.here);
    return index;
  }

  private set(count: Count, value = 1): void {
    this.here[AT[count]] = value;
  }

  private has(count: Count): boolean {
    return (this.here[AT[count]] ?? 0) > 0;
  }

  private placeHeading(heading: CommentHeading, at: number): void {
    this.survey.headings.push({ ...heading, at });
    if (heading.count !== undefined) this.set('countedHeadings');
  }

  private countElement(element: Element, tag: string, index: number, parent: number): void {
    const { survey } = this;
    const name = (element.getAttribute('class') ?? '').slice(0, MAX_NAME_LENGTH);
    const id = (element.getAttribute('id') ?? '').slice(0, MAX_NAME_LENGTH);
    survey.classes.push(name === '' ? NO_CLASSES : [...new Set(name.replace(/(?<=[-_])\d+/g, '#').split(/\s+/).filter(Boolean))]);
    const hint = name === '' && id === '' ? 0 : nameHint(`${name} ${id}`);
    if (hint > 0) this.set('hints');
    if (hint < 0) this.set('counterHints');
    if (/comment/i.test(element.getAttribute('itemtype') ?? '') || /comment/i.test(element.getAttribute('itemprop') ?? '')) this.set('marks');
    let isLink = this.inLink[parent] ?? false;
    if (tag === 'A') {
      const href = element.getAttribute('href');
      if (href !== null) {
        isLink = true;
        this.set('links');
        if (/#[\w-]*\d|comment[^/]*=?\d|\/\d{5,}(?:$|[#?])/i.test(href.slice(0, MAX_NAME_LENGTH))) this.set('permalinks');
        if (/nofollow|ugc/.test(element.getAttribute('rel') ?? '')) this.set('nofollows');
      }
    } else if (tag === 'IMG') {
      this.set('images');
      const size = Number.parseInt(element.getAttribute('width') ?? '', 10);
      const source = (element.getAttribute('src') ?? '').slice(0, MAX_NAME_LENGTH);
      if (/avatar|userpic|profile|user_?image/i.test(source) || (size >= 16 && size <= 100)) this.set('avatars');
    } else if (tag === 'P') this.set('paragraphs');
    else if (tag === 'BR') this.set('breaks');
    else if (tag === 'CITE') this.set('cites');
    else if (tag === 'TIME') this.set('dates');
    else if (tag === 'TEXTAREA') this.set('textareas');
    else if (tag === 'INPUT') this.set('fields', /hidden/i.test(element.getAttribute('type') ?? '') ? 0 : 1);
    else if (HEADINGS.has(tag)) this.countHeading(element, index);
    this.inLink.push(isLink);
  }

  private countHeading(element: Element, index: number): void {
    this.set('headings');
    const { text, hasLink } = readStart(element);
    if (hasLink) this.set('linkHeadings');
    const heading = readHeading(text);
    if (heading) this.placeHeading(heading, index);
  }

  private countText(text: string, index: number, parent: number): void {
    const { survey } = this;
    this.set('texts');
    this.set('chars', text.length);
    const isLink = this.inLink[parent] ?? false;
    if (isLink) this.set('linkChars', text.length);
    else if (text.length > 40) this.set('longChars', text.length);
    if (isLink && text.length >= 25) this.set('longLinks');
    if (!isLink && text.length > 15 && soundsPersonal(text)) this.set('personal');
    if (text.endsWith('…') || text.endsWith('...') || text.endsWith('[…]')) this.set('ellipses');
    if (text.length > MAX_FURNITURE_LENGTH) return;
    if (survey.tag[parent] !== 'TIME' && tellsDate(text)) this.set('dates');
    if (tellsReply(text)) this.set('replies');
    if (this.has('replies') || tellsAction(text)) this.set('actions');
    else if (tellsSpeaker(text)) this.set('speakers');
    if (tellsMore(text)) this.set('mores');
    if (tellsPrice(text)) this.set('prices');
    const isName = isLink && text.length <= 30 && !this.has('actions') && !this.has('dates') && !this.has('mores');
    if (isName && /\p{L}/u.test(text)) this.set('nameLinks');
    if (HEADINGS.has(survey.tag[parent] ?? '')) return;
    const heading = readHeading(text);
    if (heading?.count !== undefined && !isLink) this.placeHeading(heading, index);
  }
}

/** The text of an element as far as a heading goes, and whether a link is in it. */
function readStart(element: Element): { readonly text: string; readonly hasLink: boolean } {
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let text = '';
  let hasLink = false;
  for (let seen = 0; seen < MAX_HEADING_NODES && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (node.nodeType === 3) text += (node as Text).data.slice(0, 4 * MAX_FURNITURE_LENGTH);
    else hasLink ||= (node as Element).tagName === 'A';
  }
  return { text: text.trim().slice(0, MAX_FURNITURE_LENGTH + 1), hasLink };
}

/** Index of the nearest open element that is no shadow boundary. */
function innermost(open: readonly number[]): number {
  return open.findLast((index) => index >= 0) ?? -1;
}
