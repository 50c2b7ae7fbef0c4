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
/** What stands beside comments, and rarely beside anything else. */
const ANCHORS = ['dates', 'speakers', 'permalinks', 'actions', 'nofollows', 'avatars', 'cites'] as const;
/** Groups larger than this are cut: more of them tells nothing new about their kind. */
const MAX_MEMBERS = 5000;
/** So many groups are put together, and weighed, at most; ordinary pages have some hundred. */
const MAX_KINDS = 20_000;
const MAX_GROUPS = 3000;
const NOWHERE = -1;
/** So many nodes are sorted into groups between two pauses. */
const NODES_PER_STEP = 32;

/**
 * The groups of alike nodes on a page: by a class name they share, by all of them, by an id that differs in its
 * number only, and by place (siblings, and siblings nested in siblings) for pages without names.
 */
export function* candidateSteps(survey: Survey): Generator<undefined, Candidate[]> {
  const groups = new Map<string, number[]>();
  const put = (key: string, index: number): void => {
    const group = groups.get(key);
    if (group && group.length < MAX_MEMBERS) group.push(index);
    else if (!group && groups.size < MAX_KINDS) groups.set(key, [index]);
  };
  const roots = new Int32Array(survey.nodes.length).fill(NOWHERE);
  for (let index = 0; index < survey.nodes.length; index++) {
    if (index % NODES_PER_STEP === 0) yield;
    const tag = survey.tag[index] ?? '';
    if (NEVER_ITEMS.has(tag) || survey.within('chars', index) < 2) continue;
    const classes = survey.kinds[index]?.classes ?? [];
    for (const name of classes) put(`${tag}.${name}`, index);
    const kind = numberOf(survey, index);
    if (classes.length > 1) put(`=${kind}`, index);
    const id = survey.ids[index] ?? '';
    if (/\d/.test(id)) put(`${tag}#${id.replace(/\d+/g, '#')}`, index);
    const parent = survey.parent[index] ?? -1;
    if (parent < 0) continue;
    // Cousins: the same tag under parents of the same kind.
    put(`${tag}<${numberOf(survey, parent)}<${numberOf(survey, survey.parent[parent] ?? NOWHERE)}`, index);
    // Siblings, and what nests in them in the same way, found by the outermost parent.
    const root = nestingRoot(survey, index, roots);
    put(`${tag}@${root}`, index);
    put(`${kind}@${root}`, index);
  }
  const worthwhile: Candidate[] = [];
  const seen = new Set<string>();
  let looked = 0;
  for (const group of groups.values()) {
    if (worthwhile.length === MAX_GROUPS) break;
    if (group.length > NODES_PER_STEP || ++looked % NODES_PER_STEP === 0) yield;
    const key = keyOf(group);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isWorthwhile(survey, group)) worthwhile.push(group);
  }
  return worthwhile;
}

function numberOf(survey: Survey, index: number): number {
  return survey.kinds[index]?.number ?? NOWHERE;
}

/** The parent of the outermost node that this one nests in as siblings nest in siblings (li in ul in li). */
function nestingRoot(survey: Survey, index: number, roots: Int32Array): number {
  const parent = survey.parent[index] ?? NOWHERE;
  let above = survey.parent[parent] ?? NOWHERE;
  let root = parent;
  for (let step = 0; step < 3 && above >= 0; step++) {
    const aboveRoot = roots[above] ?? NOWHERE;
    if (aboveRoot >= 0 && survey.tag[above] === survey.tag[index] && survey.kinds[above] === survey.kinds[index]) {
      root = aboveRoot;
      break;
    }
    above = survey.parent[above] ?? NOWHERE;
  }
  roots[index] = root;
  return root;
}

/** The same for groups of the same nodes, put together in different ways. */
function keyOf(group: readonly number[]): string {
  return `${group.length}:${group[0] ?? ''}:${group[1] ?? ''}:${group[group.length >> 1] ?? ''}:${group[group.length - 1] ?? ''}`;
}

function isWorthwhile(survey: Survey, group: readonly number[]): boolean {
  const first = group[0] ?? 0;
  const last = group[group.length - 1] ?? first;
  let chars = 0;
  for (const index of group) chars += survey.within('chars', index);
  if (chars / group.length < MIN_MEAN_CHARS) return false;
  const end = survey.endOf(last);
  const from = group.length === 1 ? windowBefore(survey, first) : first;
  const anchors = ANCHORS.reduce((sum, count) => sum + survey.sum(count, from, end), 0);
  return anchors > 0 && (group.length > 1 ? anchors >= group.length / 3 : survey.within('fields', first) < 2);
}

/** Where the nodes that could belong before a lone node begin. */
export function windowBefore(survey: Survey, index: number): number {
  return Math.max(0, survey.parent[index] ?? 0, index - 12);
}
