import { drain, type Steps } from '../steps.ts';
import { bodyText, hasWords } from '../text.ts';
import type { FoundComment } from '../types.ts';
import { isBelow } from './hosts.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';

/** A document, shadow root or part of one. */
type Root = Document | ShadowRoot | Element;

const MAX_AUTHOR_LENGTH = 100;
/** So many elements are taken over from one look-up, so many parts given to their comments, and so many comments read between two pauses. */
const ELEMENTS_PER_STEP = 128;
const PARTS_PER_STEP = 16;
const ITEMS_PER_STEP = 8;
const ANYWHERE = RULES.filter((rule) => !rule.hosts);
const namedByHost = new Map<string, readonly Rule[]>();

/**
 * The comments below `root` (itself included) that a platform's rule knows, in document order per rule. Where
 * several rules claim the same text the earlier in the registry wins.
 * @param host host name of the page or frame; empty where unknown (a saved page): then every rule is tried.
 */
export function findByRules(root: Root, host: string): FoundComment[] {
  return drain(ruleSteps(root, host));
}

/** {@link findByRules} in small steps; each of the browser's own look-ups is one. */
export function* ruleSteps(root: Root, host: string): Steps<FoundComment[]> {
  const claims = new Claims();
  for (const rule of rulesFor(host)) yield* claims.takeSteps(yield* stepsOf(rule, root));
  // A platform recognised on its own host is not asked for software that runs anywhere.
  if (claims.comments.length > 0 && host !== '') return claims.comments;
  for (const rule of ANYWHERE) yield* claims.takeSteps(yield* stepsOf(rule, root));
  return claims.comments;
}

/** The rules made for a host; all that are made for any where it is unknown. */
function rulesFor(host: string): readonly Rule[] {
  let rules = namedByHost.get(host);
  if (!rules) {
    rules = RULES.filter((rule) => rule.hosts?.some((suffix) => host === '' || isBelow(host, suffix)));
    namedByHost.set(host, rules);
  }
  return rules;
}

function* stepsOf(rule: Rule, root: Root): Steps<FoundComment[]> {
  if (!(yield* isMarked(rule, root))) return [];
  yield;
  if (!isDetected(rule, root)) return [];
  const items = yield* itemsOf(rule, root);
  return items.length > 0 ? yield* applySteps(rule, root, items) : [];
}

function* isMarked({ marks }: Rule, root: Root): Steps<boolean> {
  if (!marks) return true;
  const isElement = root.nodeType === root.ELEMENT_NODE;
  for (const mark of marks) {
    yield;
    // One look-up each: a list of selectors would leave the browser's fast path.
    if (root.querySelector(mark) ?? (isElement && (root as Element).closest(mark))) return true;
  }
  return false;
}

function* itemsOf(rule: Rule, root: Root): Steps<readonly Element[]> {
  const { item, itemId } = rule;
  for (const alternative of item) {
    const items = yield* selectSteps(root, alternative, itemId && (({ id }) => itemId.test(id)));
    if (items.length > 0) return items;
  }
  return [];
}

function isDetected(rule: Rule, root: Root): boolean {
  if (!rule.detect) return true;
  const whole = root.getRootNode() as Root;
  return whole.querySelector(rule.detect) !== null;
}

function* applySteps(rule: Rule, root: Root, items: readonly Element[]): Steps<FoundComment[]> {
  const owners = new Map<Element, Element>();
  const headers = new Map<Element, Element>();
  const leftOut = new Set<Element>();
  for (const [at, item] of items.entries()) {
    if (at % PARTS_PER_STEP === 0) yield;
    owners.set(item, item);
    leftOut.add(item);
    const header = rule.header === undefined ? null : item.previousElementSibling;
    if (!header?.matches(rule.header ?? '')) continue;
    owners.set(header, item);
    leftOut.add(header);
    headers.set(item, header);
  }
  for (const selector of rule.without ?? []) yield* addSteps(leftOut, yield* selectSteps(root, selector));
  const notOwn = new Set(leftOut);
  for (const selector of rule.quotes ?? []) yield* addSteps(notOwn, yield* selectSteps(root, selector));
  const bodies = yield* firstParts(rule.body, root, items, owners);
  const authors = yield* firstParts(rule.author ?? [], root, items, owners);
  const found: FoundComment[] = [];
  for (const [at, item] of items.entries()) {
    if (at % ITEMS_PER_STEP === 0) yield;
    const body = bodies.get(item);
    const text = body ? textOf(body, leftOut, notOwn) : '';
    if (!body || !text) continue;
    const author = authorOf(rule, item, authors.get(item));
    const header = headers.get(item);
    const isOwn = rule.own !== undefined && item.closest(rule.own) !== null;
    found.push({
      ...{ item, body, text, source: rule.id },
      ...(author ? { author } : {}),
      ...(header ? { beside: [header] } : {}),
      ...(isOwn ? { own: true } : {}),
      ...depthOf(rule, item),
    });
  }
  return found;
}

function* addSteps(set: Set<Element>, elements: readonly Element[]): Steps<void> {
  for (const [at, element] of elements.entries()) {
    if (at % ELEMENTS_PER_STEP === 0) yield;
    set.add(element);
  }
}

/**
 * What is said in a body, without the quotes of other readers: those that the platform marks, and every `blockquote` of
 * a comment that begins with one, as it answers them. What is nothing but a quote says it.
 */
function textOf(body: Element, leftOut: ReadonlySet<Element>, notOwn: ReadonlySet<Element>): string {
  const quotes = Array.from(body.getElementsByTagName('blockquote')).filter((quote) => !notOwn.has(quote));
  const own = bodyText(body, notOwn);
  const first = quotes.length > 0 ? bodyText(quotes[0] ?? body, notOwn) : '';
  const answer = first !== '' && own.startsWith(first) ? bodyText(body, new Set([...notOwn, ...quotes])) : own;
  return [answer, own].find(hasWords) ?? bodyText(body, leftOut);
}

/** For each item, its first part by the first alternative that it holds. */
function* firstParts(
  alternatives: readonly string[],
  root: Root,
  items: readonly Element[],
  owners: ReadonlyMap<Element, Element>,
): Steps<Map<Element, Element>> {
  const parts = new Map<Element, Element>();
  for (const alternative of alternatives) {
    if (parts.size === items.length) break;
    const isItem = alternative === ':scope';
    for (const [at, part] of (isItem ? items : yield* selectSteps(root, alternative)).entries()) {
      if (at % PARTS_PER_STEP === 0) yield;
      const item = isItem ? part : ownerOf(part, owners);
      if (item && !parts.has(item)) parts.set(item, part);
    }
  }
  return parts;
}

function ownerOf(part: Element, owners: ReadonlyMap<Element, Element>): Element | undefined {
  for (let element: Element | null = part; element; element = element.parentElement) {
    const owner = owners.get(element);
    if (owner) return owner;
  }
  return undefined;
}

function depthOf({ depth }: Rule, item: Element): { depth?: number } {
  const written = depth && item.querySelector(depth.part)?.getAttribute(depth.attribute);
  return written && /^\d{1,3}$/.test(written) ? { depth: Number(written) } : {};
}

function authorOf(rule: Rule, item: Element, element: Element | undefined): string | undefined {
  const named = rule.authorAttribute === undefined ? null : item.getAttribute(rule.authorAttribute);
  return (named ?? (element && bodyText(element, undefined, MAX_AUTHOR_LENGTH)))?.trim();
}

/** The elements of a selector, `root` among them, in document order. */
function* selectSteps(root: Root, selector: string, isWanted: (element: Element) => boolean = () => true): Steps<Element[]> {
  yield;
  const isElement = root.nodeType === root.ELEMENT_NODE;
  const selected = isElement && (root as Element).matches(selector) && isWanted(root as Element) ? [root as Element] : [];
  let seen = 0;
  for (const element of root.querySelectorAll(selector)) {
    if (seen++ % ELEMENTS_PER_STEP === 0) yield;
    if (isWanted(element)) selected.push(element);
  }
  return selected;
}

/** What earlier rules have found, so that a later one neither repeats it nor wraps around it. */
class Claims {
  readonly comments: FoundComment[] = [];
  readonly #items = new Set<Element>();
  readonly #around = new Set<Element>();

  /** Keeps the comments of one rule that no earlier rule has found. */
  *takeSteps(found: readonly FoundComment[]): Steps<void> {
    const taken: FoundComment[] = [];
    for (const [at, comment] of found.entries()) {
      if (at % ITEMS_PER_STEP === 0) yield;
      if (this.comments.length === 0 || !this.#touches(comment)) taken.push(comment);
    }
    for (const [at, comment] of taken.entries()) {
      if (at % ITEMS_PER_STEP === 0) yield;
      this.#add(comment);
    }
  }

  #add(comment: FoundComment): void {
    const { item, body } = comment;
    this.comments.push(comment);
    this.#items.add(item);
    for (let element: Element | null = body; element && !this.#around.has(element); element = element.parentElement) {
      this.#around.add(element);
    }
  }

  #touches({ body }: FoundComment): boolean {
    if (this.#around.has(body)) return true;
    for (let element: Element | null = body; element; element = element.parentElement) {
      if (this.#items.has(element)) return true;
    }
    return false;
  }
}
