import type { ElementShape, Place } from '../../core/settings.ts';

/** So many ancestors say where an element stands. */
const LEVELS = 3;
/** So deep inside an element, and at so many elements there, is looked. */
const INSIDE_DEPTH = 4;
const INSIDE_ELEMENTS = 200;
const MAX_INSIDE = 24;
const MAX_CLASSES = 6;
/** What stands in so many of the examples belongs to their shape. */
const COMMON_SHARE = 0.8;
/** So many examples show what is common. */
const SAMPLE = 60;
/** Class names that tell how one element stands at the moment, not what it is. */
const PASSING = /\d{2,}|^(?:odd|even|alt|first|last|active|current|selected|hover|focus|open|new|unread)$|(?:^|[-_])(?:odd|even|active|selected|hover|focus)$/i;

/** How surely an element is one of a shape: by names of its own and around it, by its own, by form alone. */
export const CERTAINTIES = ['named', 'renamed-around', 'formed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** So much of what is inside a shape an element must hold, by how else it is known. */
const INSIDE_SHARE: Readonly<Record<Certainty, number>> = { named: 0.5, 'renamed-around': 0.5, formed: 0.7 };

/** What elements of one tag have in common, to know more of them by. */
export function shapeOf(elements: readonly Element[]): ElementShape {
  const examples = elements.length <= SAMPLE ? elements : elements.filter((_, at) => at % Math.ceil(elements.length / SAMPLE) === 0);
  const members = new Set(elements);
  return {
    tag: examples.at(0)?.localName ?? 'div',
    classes: commonClasses(examples),
    above: placesOf(examples),
    inside: commonPaths(examples.map((element) => pathsInside(element, members))),
  };
}

/** Whether, and how surely, an element is one of a shape. */
export function resemblance(element: Element, shape: ElementShape): Certainty | undefined {
  if (element.localName !== shape.tag) return undefined;
  const isNamed = shape.classes.every((name) => element.classList.contains(name));
  const hasName = isNamed && shape.classes.length > 0;
  const stands = placeOf(element, shape.above);
  if (!hasName && !stands.byTags) return undefined;
  const share = shareInside(element, shape.inside);
  const hasNameAround = shape.above.some(({ classes }) => classes.length > 0);
  if (isNamed && stands.byNames && (hasName || hasNameAround) && share >= INSIDE_SHARE.named) return 'named';
  if (hasName && share >= INSIDE_SHARE['renamed-around']) return 'renamed-around';
  return stands.byTags && share >= INSIDE_SHARE.formed ? 'formed' : undefined;
}

/** Whether an element is one of a shape beyond doubt: by all the names there are. */
export function isSurely(element: Element, shape: ElementShape): boolean {
  const certainty = resemblance(element, shape);
  const isNameless = shape.classes.length === 0 && shape.above.every(({ classes }) => classes.length === 0);
  return certainty === 'named' || (isNameless && certainty === 'formed');
}

function placesOf(elements: readonly Element[]): Place[] {
  const places: Place[] = [];
  let level = elements.map(parentOf);
  for (let step = 0; step < LEVELS; step++) {
    const parents = level.filter((parent) => parent !== null);
    if (parents.length < elements.length) break;
    const tags = new Set(parents.map(({ localName }) => localName));
    places.push({ tag: tags.size === 1 ? (parents.at(0)?.localName ?? '') : '', classes: commonClasses(parents) });
    level = parents.map(parentOf);
  }
  return places;
}

/** Across the edge of a shadow tree, too. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent?.nodeType === 11 && 'host' in parent) return (parent as ShadowRoot).host;
  return element.parentElement;
}

function placeOf(element: Element, above: readonly Place[]): { readonly byNames: boolean; readonly byTags: boolean } {
  let byNames = true;
  let parent = parentOf(element);
  for (const { tag, classes } of above) {
    const at = parent;
    if (!at || (tag !== '' && at.localName !== tag)) return { byNames: false, byTags: false };
    byNames &&= classes.every((name) => at.classList.contains(name));
    parent = parentOf(at);
  }
  return { byNames, byTags: true };
}

function commonClasses(elements: readonly Element[]): string[] {
  return Array.from(elements.at(0)?.classList ?? [])
    .filter((name) => name.length <= 80 && !PASSING.test(name) && elements.every(({ classList }) => classList.contains(name)))
    .slice(0, MAX_CLASSES);
}

/** The paths of local names to what is inside an element, without what is inside other members in it. */
function pathsInside(element: Element, members: ReadonlySet<Element>): Set<string> {
  const paths = new Set<string>();
  const waiting: { readonly at: Element; readonly path: string; readonly depth: number }[] = [{ at: element, path: '', depth: 0 }];
  let looked = 0;
  for (let next = waiting.shift(); next && looked < INSIDE_ELEMENTS; next = waiting.shift()) {
    if (next.depth === INSIDE_DEPTH) continue;
    for (let child = next.at.firstElementChild; child && looked < INSIDE_ELEMENTS; child = child.nextElementSibling) {
      looked++;
      if (members.has(child)) continue;
      const path = next.path === '' ? child.localName : `${next.path}>${child.localName}`;
      paths.add(path);
      waiting.push({ at: child, path, depth: next.depth + 1 });
    }
  }
  return paths;
}

function commonPaths(all: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const paths of all) for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts]
    .filter(([path, count]) => count >= COMMON_SHARE * all.length && /^[a-z][^\s/]{0,59}$/.test(path))
    .slice(0, MAX_INSIDE)
    .map(([path]) => path);
}

function shareInside(element: Element, inside: readonly string[]): number {
  if (inside.length === 0) return 1;
  const paths = pathsInside(element, new Set());
  return inside.filter((path) => paths.has(path)).length / inside.length;
}
