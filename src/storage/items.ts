import * as v from 'valibot';
import { DEFAULT_SETTINGS, type ElementShape, type Settings } from '../core/settings.ts';
import type { Items } from './area.ts';
import { toKey, toPath } from './keys.ts';
import { storedSettings, type StoredSettings } from './schema.ts';

/** A stored value that is no setting, or not of this version. */
export interface Unreadable {
  readonly key: string;
  readonly value: unknown;
}

/** Reads what can be read; the rest is named, and its settings keep their defaults. */
export function readItems(items: Items): { settings: Settings; unreadable: Unreadable[] } {
  const whole = v.safeParse(storedSettings, nestAll(items));
  if (whole.success && isSafe(items)) return { settings: toSettings(whole.output), unreadable: [] };
  const readable = new Map([...items].filter(([key, value]) => isReadable(key, value)));
  return {
    settings: toSettings(v.parse(storedSettings, nestAll(readable))),
    unreadable: [...items].filter(([key]) => !readable.has(key)).map(([key, value]) => ({ key, value })),
  };
}

/** The items that hold a reader's settings: differences from the defaults alone. */
export function toItems(settings: Settings): Map<string, unknown> {
  const items = flatten(fromSettings(settings), []);
  for (const [key, value] of flatten(fromSettings(DEFAULT_SETTINGS), [])) {
    if (items.get(key) === value) items.delete(key);
  }
  return items;
}

export function isReadable(key: string, value: unknown): boolean {
  const path = toPath(key);
  return isSafePath(path) && v.is(storedSettings, nest({}, path, value));
}

function isSafe(items: Items): boolean {
  return [...items.keys()].every((key) => isSafePath(toPath(key)));
}

/** No segment that names a member of every object: those would not arrive where they seem to. */
function isSafePath(path: readonly string[]): boolean {
  return path.every((segment) => !(segment in Object.prototype));
}

interface Tree {
  [key: string]: unknown;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nestAll(items: Items): Tree {
  const tree: Tree = {};
  for (const [key, value] of items) {
    const path = toPath(key);
    if (isSafePath(path)) nest(tree, path, value);
  }
  return tree;
}

function nest(tree: Tree, path: readonly string[], value: unknown): Tree {
  const [head = '', ...rest] = path;
  const below = tree[head];
  tree[head] = rest.length === 0 ? value : nest(isTree(below) ? below : {}, rest, value);
  return tree;
}

function flatten(value: unknown, path: readonly string[]): Map<string, unknown> {
  if (!isTree(value)) return new Map(value === undefined ? [] : [[toKey(path), value]]);
  return new Map(Object.entries(value).flatMap(([key, below]) => [...flatten(below, [...path, key])]));
}

function toSettings(stored: StoredSettings): Settings {
  const { alwaysHide, neverHide, trustedAuthors, sites = {}, learning, compose, ...rest } = stored;
  return {
    ...DEFAULT_SETTINGS,
    ...rest,
    alwaysHide: fromSet(alwaysHide),
    neverHide: fromSet(neverHide),
    trustedAuthors: fromSet(trustedAuthors),
    sites: Object.fromEntries(
      Object.entries(sites).map(([site, { picked, notComments, ...others }]) => [
        site,
        {
          ...others,
          ...(picked && { picked: fromShapes(picked) }),
          ...(notComments && { notComments: fromShapes(notComments) }),
        },
      ]),
    ),
    learning: { ...DEFAULT_SETTINGS.learning, ...learning },
    compose: { ...DEFAULT_SETTINGS.compose, ...compose },
  };
}

function fromSettings(settings: Settings): Tree {
  return {
    ...settings,
    alwaysHide: toSet(settings.alwaysHide),
    neverHide: toSet(settings.neverHide),
    trustedAuthors: toSet(settings.trustedAuthors),
    sites: Object.fromEntries(
      Object.entries(settings.sites).map(([site, set]) => [
        site,
        { ...set, picked: set?.picked && toShapes(set.picked), notComments: set?.notComments && toShapes(set.notComments) },
      ]),
    ),
  };
}

function toSet(words: readonly string[]): Tree {
  return Object.fromEntries(words.map((word) => [`=${word}`, true]));
}

/** Shapes by their number: whoever wants to know only whether there are any asks for the first. */
function toShapes(shapes: readonly ElementShape[]): Tree {
  return Object.fromEntries(
    shapes.map(({ tag, classes, above, inside }, at) => [
      `=${at}`,
      JSON.stringify({ tag, classes, above: above.map((place) => ({ tag: place.tag, classes: place.classes })), inside }),
    ]),
  );
}

function fromShapes(shapes: Readonly<Record<string, ElementShape>>): ElementShape[] {
  return Object.entries(shapes)
    .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .map(([, shape]) => shape);
}

function fromSet(set: Readonly<Record<string, true>> = {}): string[] {
  return Object.keys(set)
    .map((key) => key.slice(1))
    .sort((a, b) => a.localeCompare(b));
}
