import { AT } from './counts.ts';
import { FurnitureReader } from './furniture.ts';
import { readHeading, type CommentHeading } from './headings.ts';
import { Kinds, MAX_NAME_LENGTH } from './kinds.ts';
import type { Survey } from './survey.ts';
import { MAX_FURNITURE_LENGTH, nameHint, soundsPersonal } from './vocabulary.ts';

/** Read, but never looked into: what they hold is no text of the page. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'SELECT', 'OBJECT', 'EMBED', 'HEAD', 'MATH', 'VIDEO', 'AUDIO', 'CANVAS', 'DATALIST']);
const ELEMENTS_AND_TEXTS = 0x1 | 0x4;
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND']);
/** So many nodes of a heading are read. */
const MAX_HEADING_NODES = 64;

/** Counts what is at a node while the tree is read. */
export class Tally {
  private readonly inLink: boolean[] = [];
  private readonly kinds = new Kinds();
  private readonly textKind = this.kinds.of('', '').kind;
  private readonly furniture = new FurnitureReader();

  constructor(private readonly survey: Survey) {}

  /** Records a node below the one at index `parent` (-1: none) and answers its index; undefined where it is skipped. */
  add(node: Node, parent: number): number | undefined {
    const { survey } = this;
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
    if (isElement) this.countElement(node as Element, tag, index, parent);
    else this.countText(text, index, parent);
    survey.sums.endRow();
    return index;
  }

  private count(at: number, value = 1): void {
    this.survey.sums.add(at, value);
  }

  private placeHeading(heading: CommentHeading, at: number): void {
    this.survey.headings.push({ ...heading, at });
    if (heading.count !== undefined) this.count(AT.countedHeadings);
  }

  private countElement(element: Element, tag: string, index: number, parent: number): void {
    const { survey } = this;
    const id = (element.getAttribute('id') ?? '').slice(0, MAX_NAME_LENGTH);
    const { kind, hint } = this.kinds.of(tag, element.getAttribute('class') ?? '');
    survey.kinds.push(kind);
    survey.ids.push(id);
    const idHint = id === '' || hint < 0 ? 0 : nameHint(id);
    if (hint < 0 || idHint < 0) this.count(AT.counterHints);
    else if (hint > 0 || idHint > 0) this.count(AT.hints);
    if (saysComment(element.getAttribute('itemtype')) || saysComment(element.getAttribute('itemprop'))) this.count(AT.marks);
    const isLink = tag === 'A' && this.countLink(element);
    this.inLink.push(isLink || (this.inLink[parent] ?? false));
    if (tag === 'IMG') this.countImage(element);
    else if (tag === 'P') this.count(AT.paragraphs);
    else if (tag === 'CITE') this.count(AT.cites);
    else if (tag === 'TIME') this.count(AT.dates);
    else if (tag === 'TEXTAREA') this.count(AT.textareas);
    else if (tag === 'INPUT') this.count(AT.fields, /hidden/i.test(element.getAttribute('type') ?? '') ? 0 : 1);
    else if (HEADINGS.has(tag)) this.countHeading(element, index);
  }

  /** Answers whether it leads anywhere. */
  private countLink(element: Element): boolean {
    const href = element.getAttribute('href');
    if (href === null) return false;
    if (/#[\w-]*\d|comment[^/]*=?\d|\/\d{5,}(?:$|[#?])/i.test(href.slice(0, MAX_NAME_LENGTH))) this.count(AT.permalinks);
    if (/nofollow|ugc/.test(element.getAttribute('rel') ?? '')) this.count(AT.nofollows);
    return true;
  }

  private countImage(element: Element): void {
    this.count(AT.images);
    const size = Number.parseInt(element.getAttribute('width') ?? '', 10);
    const source = (element.getAttribute('src') ?? '').slice(0, MAX_NAME_LENGTH);
    if (/avatar|userpic|profile|user_?image/i.test(source) || (size >= 16 && size <= 100)) this.count(AT.avatars);
  }

  private countHeading(element: Element, index: number): void {
    this.count(AT.headings);
    const { text, hasLink } = readStart(element);
    if (hasLink) this.count(AT.linkHeadings);
    const heading = readHeading(text.toLowerCase());
    if (heading) this.placeHeading(heading, index);
  }

  private countText(text: string, index: number, parent: number): void {
    const { survey } = this;
    survey.kinds.push(this.textKind);
    survey.ids.push('');
    this.count(AT.chars, text.length);
    const isLink = this.inLink[parent] ?? false;
    this.inLink.push(isLink);
    if (isLink) this.count(AT.linkChars, text.length);
    else if (text.length > 40) this.count(AT.longChars, text.length);
    if (isLink && text.length >= 25) this.count(AT.longLinks);
    if (!isLink && text.length > 15 && soundsPersonal(text)) this.count(AT.personal);
    if (text.endsWith('…') || text.endsWith('...') || text.endsWith('[…]')) this.count(AT.ellipses);
    if (text.length <= MAX_FURNITURE_LENGTH) this.countFurniture(text, index, parent, isLink);
  }

  private countFurniture(text: string, index: number, parent: number, isLink: boolean): void {
    const { isDate, isReply, isAction, isSpeaker, isMore, isPrice, hasLetter, heading } = this.furniture.of(text);
    const parentTag = this.survey.tag[parent] ?? '';
    const isOwnDate = isDate && parentTag !== 'TIME';
    if (isOwnDate) this.count(AT.dates);
    if (isReply) this.count(AT.replies);
    if (isAction) this.count(AT.actions);
    if (isSpeaker) this.count(AT.speakers);
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
