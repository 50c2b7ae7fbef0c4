import { drain } from '../steps.ts';
import { bodyText } from '../text.ts';
import type { FoundComment } from '../types.ts';
import { isBelow } from './hosts.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';

/** A document, shadow root or part of one. */
type Root = Document | ShadowRoot | Element;

const MAX_AUTHOR_LENGTH = 100;
/** So many comments are read, and so many parts given to theirs, between two pauses. */
const ITEMS_PER_STEP = 8;
const PARTS_PER_STEP = 16;
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

/** {@link findByRules} in steps of well under a millisecond, as far as the browser's own look-ups allow. */
export function* ruleSteps(root: Root, host: string): Generator<undefined, FoundComment[]> {
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

function* stepsOf(rule: Rule, root: Root): Generator<undefined, FoundComment[]> {
  if (!isMarked(rule, root)) return [];
  yield;
  const items = itemsOf(rule, root);
  return items.length > 0 && isDetected(rule, root) ? yield* applySteps(rule, root, items) : [];
}

function isMarked({ marks }: Rule, root: Root): boolean {
  if (!marks) return true;
  const isElement = root.nodeType === root.ELEMENT_NODE;
  // One lookup each: a list of selectors would leave the browser's fast path.
  return marks.some((mark) => root.querySelector(mark) ?? (isElement && (root as Element).closest(mark)));
}

function itemsOf(rule: Rule, root: Root): readonly Element[] {
  for (const alternative of rule.item) {
    const items = selectAll(root, alternative).filter((element) => rule.itemId?.test(element.id) ?? true);
    if (items.length > 0) return items;
  }
  return [];
}

function isDetected(rule: Rule, root: Root): boolean {
  if (!rule.detect) return true;
  const whole = root.getRootNode() as Root;
  return whole.querySelector(rule.detect) !== null;
}

function* applySteps(rule: Rule, root: Root, items: readonly Element[]): Generator<undefined, FoundComment[]> {
  const owners = new Map<Element, Element>();
  for (const [at, item] of items.entries()) {
    if (at % PARTS_PER_STEP === 0) yield;
    owners.set(item, item);
  }
  const headers = new Map<Element, Element>();
  for (const item of rule.header === undefined ? [] : items) {
    const header = item.previousElementSibling;
    if (!header?.matches(rule.header ?? '')) continue;
    owners.set(header, item);
    headers.set(item, header);
  }
  const bodies = yield* firstParts(rule.body, root, items, owners);
  const authors = yield* firstParts(rule.author ?? [], root, items, owners);
  yield;
  const leftOut = new Set<Element>([
    ...owners.keys(),
    ...(rule.without === undefined ? [] : selectAll(root, rule.without)),
  ]);
  const found: FoundComment[] = [];
  for (const [at, item] of items.entries()) {
    if (at % ITEMS_PER_STEP === 0) yield;
    const body = bodies.get(item);
    const text = body ? bodyText(body, leftOut) : '';
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

/** For each item, its first part by the first alternative that it holds. */
function* firstParts(
  alternatives: readonly string[],
  root: Root,
  items: readonly Element[],
  owners: ReadonlyMap<Element, Element>,
): Generator<undefined, Map<Element, Element>> {
  const parts = new Map<Element, Element>();
  for (const alternative of alternatives) {
    if (alternative === ':scope') {
      for (const item of items) if (!parts.has(item)) parts.set(item, item);
      continue;
    }
    const found = new Map<Element, Element>();
    let looked = 0;
    for (const part of selectAll(root, alternative)) {
      if (looked++ % PARTS_PER_STEP === 0) yield;
      const item = ownerOf(part, owners);
      if (item && !parts.has(item) && !found.has(item)) found.set(item, part);
    }
    for (const [item, part] of found) parts.set(item, part);
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

function selectAll(root: Root, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)];
  if (root.nodeType === root.ELEMENT_NODE && (root as Element).matches(selector)) below.unshift(root as Element);
  return below;
}

/** What earlier rules have found, so that a later one neither repeats it nor wraps around it. */
class Claims {
  readonly comments: FoundComment[] = [];
  readonly #items = new Set<Element>();
  readonly #around = new Set<Element>();

  /** Keeps the comments of one rule that no earlier rule has found. */
  *takeSteps(found: readonly FoundComment[]): Generator<undefined, void> {
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
