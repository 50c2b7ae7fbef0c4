import { bodyText } from '../text.ts';
import type { FoundComment } from '../types.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';

/** A document, shadow root or part of one. */
type Root = Document | ShadowRoot | Element;

const MAX_AUTHOR_LENGTH = 100;
const rulesByHost = new Map<string, readonly Rule[]>();

/**
 * The comments below `root` (itself included) that a platform's rule knows, in document order per rule. Where
 * several rules claim the same text the earlier in the registry wins.
 * @param host host name of the page or frame; empty where unknown (a saved page): then every rule is tried.
 */
export function findByRules(root: Root, host: string): FoundComment[] {
  const claims = new Claims();
  return rulesOn(host).flatMap((rule) => {
    if (!isMarked(rule, root)) return [];
    const items = itemsOf(rule, root);
    if (items.length === 0 || !isDetected(rule, root)) return [];
    const found = applyRule(rule, root, items).filter((comment) => !claims.touches(comment));
    for (const comment of found) claims.add(comment);
    return found;
  });
}

/** The rules that can hold on a host, those made for it before those of software that runs anywhere. */
export function rulesOn(host: string): readonly Rule[] {
  const known = rulesByHost.get(host);
  if (known) return known;
  const named = RULES.filter((rule) => rule.hosts?.some((suffix) => host === '' || isBelow(host, suffix)));
  const rules = [...named, ...RULES.filter((rule) => !rule.hosts)];
  rulesByHost.set(host, rules);
  return rules;
}

function isBelow(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

function isMarked({ marks }: Rule, root: Root): boolean {
  if (!marks) return true;
  const isElement = root.nodeType === root.ELEMENT_NODE;
  // One lookup each: a list of selectors would leave the browser's fast path.
  return marks.some((mark) => root.querySelector(mark) ?? (isElement && (root as Element).closest(mark)));
}

function itemsOf(rule: Rule, root: Root): Element[] {
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

function applyRule(rule: Rule, root: Root, items: readonly Element[]): FoundComment[] {
  const owners = new Map<Element, Element>(items.map((item) => [item, item]));
  for (const item of items) {
    const header = rule.header === undefined ? null : item.previousElementSibling;
    if (rule.header !== undefined && header?.matches(rule.header)) owners.set(header, item);
  }
  const bodies = firstParts(rule.body, root, items, owners);
  const authors = firstParts(rule.author ?? [], root, items, owners);
  const leftOut = new Set<Element>([
    ...owners.keys(),
    ...(rule.without === undefined ? [] : selectAll(root, rule.without)),
  ]);
  return items.flatMap((item) => {
    const body = bodies.get(item);
    const text = body ? bodyText(body, leftOut) : '';
    if (!body || !text) return [];
    const author = authorOf(rule, item, authors.get(item));
    return [{ item, body, text, source: rule.id, ...(author ? { author } : {}) }];
  });
}

/** For each item, its first part by the first alternative that it holds. */
function firstParts(
  alternatives: readonly string[],
  root: Root,
  items: readonly Element[],
  owners: ReadonlyMap<Element, Element>,
): Map<Element, Element> {
  const parts = new Map<Element, Element>();
  for (const alternative of alternatives) {
    if (alternative === ':scope') {
      for (const item of items) if (!parts.has(item)) parts.set(item, item);
      continue;
    }
    const found = new Map<Element, Element>();
    for (const part of selectAll(root, alternative)) {
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
  readonly #items = new Set<Element>();
  readonly #around = new Set<Element>();

  add({ item, body }: FoundComment): void {
    this.#items.add(item);
    for (let element: Element | null = body; element && !this.#around.has(element); element = element.parentElement) {
      this.#around.add(element);
    }
  }

  touches({ body }: FoundComment): boolean {
    if (this.#around.has(body)) return true;
    for (let element: Element | null = body; element; element = element.parentElement) {
      if (this.#items.has(element)) return true;
    }
    return false;
  }
}
