import { AT } from './counts.ts';
import { FurnitureReader } from './furniture.ts';
import { readHeading, type CommentHeading } from './headings.ts';
import { MAX_NAME_LENGTH, type Kind } from './kinds.ts';
import type { Survey } from './survey.ts';
import { MAX_FURNITURE_LENGTH, nameHint, soundsPersonal } from './vocabulary.ts';

const ELEMENTS_AND_TEXTS = 0x1 | 0x4;
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND']);
/** So many nodes of a heading are read. */
const MAX_HEADING_NODES = 64;

/** Counts what is at a node while the tree is read. */
export class Tally {
  private readonly textKind: Kind;
  private readonly furniture = new FurnitureReader();
  /** How deep the outermost link around the node that is read stands. */
  private linkDepth = Number.POSITIVE_INFINITY;

  constructor(private readonly survey: Survey) {
    this.textKind = survey.names.of(survey.names.tag(''), '').kind;
  }

  /** Records an element below the one at index `parent` (-1: none) and answers its index; undefined where it is skipped. */
  addElement(element: Element, parent: number): number | undefined {
    const { names } = this.survey;
    const tag = names.tag(element.tagName);
    if (tag.isSkipped) return undefined;
    const { kind, hint } = names.of(tag, element.getAttribute('class') ?? '');
    const index = this.addNode(element, kind, parent);
    this.countNames(element, hint, index);
    this.countTag(element, tag.name, index);
    this.survey.sums.endRow();
    return index;
  }

  /** The same for a text; undefined where it says nothing. */
  addText(node: Text, parent: number): number | undefined {
    const text = node.data.trim();
    if (text === '') return undefined;
    const index = this.addNode(node, this.textKind, parent);
    this.countText(text, index, parent);
    this.survey.sums.endRow();
    return index;
  }

  private addNode(node: Element | Text, kind: Kind, parent: number): number {
    const { survey } = this;
    const index = survey.nodes.length;
    const depth = parent < 0 ? 0 : (survey.depth[parent] ?? 0) + 1;
    if (depth <= this.linkDepth) this.linkDepth = Number.POSITIVE_INFINITY;
    survey.nodes.push(node);
    survey.parent.push(parent);
    survey.end.push(index + 1);
    survey.depth.push(depth);
    survey.kinds.push(kind);
    return index;
  }

  private count(at: number, value = 1): void {
    this.survey.sums.add(at, value);
  }

  /** What stands beside comments, and rarely beside anything else. */
  private countAnchor(at: number): void {
    this.count(at);
    this.count(AT.anchors);
  }

  private placeHeading(heading: CommentHeading, at: number): void {
    this.survey.headings.push({ ...heading, at });
    if (heading.count !== undefined) this.count(AT.countedHeadings);
  }

  private countNames(element: Element, hint: number, index: number): void {
    const id = element.getAttribute('id');
    let idHint = 0;
    if (id) {
      const written = id.slice(0, MAX_NAME_LENGTH);
      this.survey.ids.set(index, written);
      if (hint >= 0) idHint = nameHint(written);
    }
    if (hint < 0 || idHint < 0) this.count(AT.counterHints);
    else if (hint > 0 || idHint > 0) this.count(AT.hints);
    if (saysComment(element.getAttribute('itemtype')) || saysComment(element.getAttribute('itemprop'))) this.count(AT.marks);
  }

  private countTag(element: Element, tag: string, index: number): void {
    if (tag === 'A') this.countLink(element, index);
    else if (tag === 'P') this.count(AT.paragraphs);
    else if (tag === 'IMG') this.countImage(element);
    else if (tag === 'CITE') this.countAnchor(AT.cites);
    else if (tag === 'TIME') this.countAnchor(AT.dates);
    else if (tag === 'TEXTAREA') this.count(AT.textareas);
    else if (tag === 'INPUT') this.count(AT.fields, /hidden/i.test(element.getAttribute('type') ?? '') ? 0 : 1);
    else if (HEADINGS.has(tag)) this.countHeading(element, index);
  }

  private countLink(element: Element, index: number): void {
    const href = element.getAttribute('href');
    if (href === null) return;
    this.linkDepth = Math.min(this.linkDepth, this.survey.depth[index] ?? 0);
    if (/#[\w-]*\d|comment[^/]*=?\d|\/\d{5,}(?:$|[#?])/i.test(href.slice(0, MAX_NAME_LENGTH))) this.countAnchor(AT.permalinks);
    if (/nofollow|ugc/.test(element.getAttribute('rel') ?? '')) this.countAnchor(AT.nofollows);
  }

  private countImage(element: Element): void {
    this.count(AT.images);
    const size = Number.parseInt(element.getAttribute('width') ?? '', 10);
    const source = (element.getAttribute('src') ?? '').slice(0, MAX_NAME_LENGTH);
    if (/avatar|userpic|profile|user_?image/i.test(source) || (size >= 16 && size <= 100)) this.countAnchor(AT.avatars);
  }

  private countHeading(element: Element, index: number): void {
    this.count(AT.headings);
    const { text, hasLink } = readStart(element);
    if (hasLink) this.count(AT.linkHeadings);
    const heading = readHeading(text.toLowerCase());
    if (heading) this.placeHeading(heading, index);
  }

  private countText(text: string, index: number, parent: number): void {
    this.count(AT.chars, text.length);
    const isLink = this.linkDepth < Number.POSITIVE_INFINITY;
    if (isLink) this.count(AT.linkChars, text.length);
    else if (text.length > 40) this.count(AT.longChars, text.length);
    if (isLink && text.length >= 25) this.count(AT.longLinks);
    if (!isLink && text.length > 15 && soundsPersonal(text)) this.count(AT.personal);
    if (text.endsWith('…') || text.endsWith('...') || text.endsWith('[…]')) this.count(AT.ellipses);
    if (text.length <= MAX_FURNITURE_LENGTH) this.countFurniture(text, index, parent, isLink);
  }

  private countFurniture(text: string, index: number, parent: number, isLink: boolean): void {
    const { isDate, isReply, isAction, isSpeaker, isMore, isPrice, hasLetter, heading } = this.furniture.of(text);
    const parentTag = this.survey.tag(parent);
    const isOwnDate = isDate && parentTag !== 'TIME';
    if (isOwnDate) this.countAnchor(AT.dates);
    if (isReply) this.count(AT.replies);
    if (isAction) this.countAnchor(AT.actions);
    if (isSpeaker) this.countAnchor(AT.speakers);
    if (isMore) this.count(AT.mores);
    if (isPrice) this.count(AT.prices);
    if (isLink && text.length <= 30 && hasLetter && !isAction && !isOwnDate && !isMore) this.count(AT.nameLinks);
    if (heading?.count !== undefined && !isLink && !HEADINGS.has(parentTag)) this.placeHeading(heading, index);
  }
}

function saysComment(attribute: string | null): boolean {
  return attribute !== null && /comment/i.test(attribute);
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
