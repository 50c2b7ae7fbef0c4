import type { Survey } from './survey.ts';

/** Nodes that could each be one comment (or its body): indices into a survey, ascending; some may hold others. */
export type Candidate = readonly number[];

/** What no comment is: parts of sentences, of tables' frames, of forms. */
const NEVER_ITEMS = new Set(
  'A,ABBR,B,BIG,BR,BUTTON,CENTER,CITE,CODE,DEL,EM,FONT,FORM,HEADER,FOOTER,H1,H2,H3,H4,H5,H6,HR,HTML,BODY,I,IMG,INPUT,INS,LABEL,LEGEND,NAV,OL,OPTION,PRE,S,SMALL,STRIKE,STRONG,SUB,SUP,TEXTAREA,TH,THEAD,TIME,TT,U,UL,DL,DT,'.split(
    ',',
  ),
);

/** Fewer characters on average than this are no running text. */
const MIN_MEAN_CHARS = 12;
/** Groups larger than this are cut: more of them tells nothing new about their kind. */
const MAX_MEMBERS = 5000;
/** So many groups are put together, and weighed, at most; ordinary pages have some hundred. */
const MAX_KINDS = 20_000;
const MAX_GROUPS = 3000;
const NOWHERE = -1;
/** So many nodes are sorted into groups between two pauses. */
const NODES_PER_STEP = 32;

/** Nodes that are alike, and how much text they hold. */
interface Group {
  readonly members: number[];
  chars: number;
}

/** Groups by one way of being alike. */
class Grouping<Key> {
  readonly #byKey = new Map<Key, Group>();

  /** @param all where every group is put as it begins, whichever way. */
  constructor(private readonly all: Group[]) {}

  put(key: Key, index: number, chars: number): void {
    const group = this.#byKey.get(key);
    if (group) {
      if (group.members.length === MAX_MEMBERS) return;
      group.members.push(index);
      group.chars += chars;
    } else if (this.all.length < MAX_KINDS) {
      const begun = { members: [index], chars };
      this.#byKey.set(key, begun);
      this.all.push(begun);
    }
  }
}

/**
 * The groups of alike nodes on a page: by a class name they share, by all of them, by an id that differs in its
 * number only, and by place (siblings, and siblings nested in siblings) for pages without names.
 */
export function* candidateSteps(survey: Survey): Generator<undefined, Candidate[]> {
  const groups = yield* groupSteps(survey);
  const worthwhile: Candidate[] = [];
  const seen = new Set<number | string>();
  let looked = 0;
  for (const group of groups) {
    if (worthwhile.length === MAX_GROUPS) break;
    if (++looked % NODES_PER_STEP === 0) yield;
    if (!isWorthwhile(survey, group)) continue;
    const key = keyOf(group.members);
    if (seen.has(key)) continue;
    seen.add(key);
    worthwhile.push(group.members);
  }
  return worthwhile;
}

function* groupSteps(survey: Survey): Generator<undefined, Group[]> {
  const all: Group[] = [];
  const byClass = new Grouping<number>(all);
  const byNames = new Grouping<number>(all);
  const byCousins = new Grouping<number>(all);
  const byRoot = new Grouping<number>(all);
  const byAlike = new Grouping<number>(all);
  const byId = new Grouping<string>(all);
  const { tagCount, kindCount } = survey.names;
  const size = survey.nodes.length;
  const roots = new Int32Array(size).fill(NOWHERE);
  const places = new Places(survey);
  for (let index = 0; index < size; index++) {
    if (index % NODES_PER_STEP === 0) yield;
    const kind = survey.kinds.at(index);
    if (!kind || NEVER_ITEMS.has(kind.tag.name)) continue;
    const chars = survey.within('chars', index);
    if (chars < 2) continue;
    for (const number of kind.classNumbers) byClass.put(number, index, chars);
    if (kind.classes.length > 1) byNames.put(kind.number, index, chars);
    const id = survey.ids.get(index);
    if (id !== undefined && /\d/.test(id)) byId.put(`${kind.tag.name}#${id.replace(/\d+/g, '#')}`, index, chars);
    const parent = survey.parent[index] ?? NOWHERE;
    if (parent < 0) continue;
    byCousins.put(places.of(parent) * tagCount + kind.tag.number, index, chars);
    // Siblings, and what nests in them in the same way, found by the outermost parent.
    const root = nestingRoot(survey, index, roots);
    byRoot.put(root * tagCount + kind.tag.number, index, chars);
    byAlike.put(root * kindCount + kind.number, index, chars);
  }
  return all;
}

/** Where the children of a node stand: by its kind and its parent's, a number for each such pair. */
class Places {
  readonly #known: Int32Array;
  readonly #numbers = new Map<number, number>();

  constructor(private readonly survey: Survey) {
    this.#known = new Int32Array(survey.nodes.length).fill(NOWHERE);
  }

  of(index: number): number {
    let place = this.#known[index] ?? NOWHERE;
    if (place < 0) {
      const { kinds, parent, names } = this.survey;
      const pair = (kinds[index]?.number ?? 0) * (names.kindCount + 1) + (kinds[parent[index] ?? NOWHERE]?.number ?? names.kindCount);
      place = this.#numbers.get(pair) ?? this.#numbers.size;
      this.#numbers.set(pair, place);
      this.#known[index] = place;
    }
    return place;
  }
}

/** The parent of the outermost node that this one nests in as siblings nest in siblings (li in ul in li). */
function nestingRoot(survey: Survey, index: number, roots: Int32Array): number {
  const parent = survey.parent[index] ?? NOWHERE;
  let above = survey.parent[parent] ?? NOWHERE;
  let root = parent;
  for (let step = 0; step < 3 && above >= 0; step++) {
    const aboveRoot = roots[above] ?? NOWHERE;
    if (aboveRoot >= 0 && survey.kinds[above] === survey.kinds[index]) {
      root = aboveRoot;
      break;
    }
    above = survey.parent[above] ?? NOWHERE;
  }
  roots[index] = root;
  return root;
}

/** The same for groups of the same nodes, put together in different ways. */
function keyOf(group: readonly number[]): number | string {
  if (group.length === 1) return group[0] ?? NOWHERE;
  return `${group.length}:${group[0] ?? ''}:${group[1] ?? ''}:${group[group.length >> 1] ?? ''}:${group[group.length - 1] ?? ''}`;
}

function isWorthwhile(survey: Survey, { members, chars }: Group): boolean {
  if (chars / members.length < MIN_MEAN_CHARS) return false;
  const first = members[0] ?? 0;
  const end = survey.endOf(members[members.length - 1] ?? first);
  if (members.length > 1) return survey.sum('anchors', first, end) >= members.length / 3;
  return survey.sum('anchors', windowBefore(survey, first), end) > 0 && survey.within('fields', first) < 2;
}

/** Where the nodes that could belong before a lone node begin. */
export function windowBefore(survey: Survey, index: number): number {
  return Math.max(0, survey.parent[index] ?? 0, index - 12);
}
