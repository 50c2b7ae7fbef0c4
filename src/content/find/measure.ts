import { windowBefore, type Candidate } from './candidates.ts';
import { AT, COUNTS } from './counts.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import { membersSteps, type Member } from './territory.ts';

/** So many members are measured; more of them would only repeat it. */
const SAMPLE = 60;
/** So many members, and such as nest in them, are counted between two pauses. */
const MEMBERS_PER_STEP = 256;
/** So many nodes before the first member may belong to it. */
const NODES_BEFORE = 12;
/** A heading or form further than so many characters from the group does not belong to it. */
const NEAR_CHARS = 400;
/** What is read as a heading is no longer than this. */
const MAX_HEADING_CHARS = 150;

/** The measures of a group, in the order of their weights. */
export const FEATURES = [
  'bias', 'size', 'isPair', 'dateIn', 'dateAround', 'oneDate', 'manyDates', 'speaker', 'action', 'permalink', 'nofollow', 'nameLink', 'manyNameLinks',
  'avatar', 'length', 'isShort', 'isLong', 'running', 'linkDensity', 'variety', 'paragraphs', 'headingIn', 'linkHeadingIn', 'moreIn', 'priceIn', 'ellipsis',
  'imagesIn', 'fieldsIn', 'textBefore', 'textAfter', 'share', 'headingNear', 'countedHeadingNear', 'countFits', 'countMisfits', 'formAfter', 'formBefore', 'formNone',
  'gap', 'coverage', 'nests', 'sameDepth', 'hintHere', 'hintAbove', 'hintIn', 'counterHintHere', 'counterHintAbove', 'mark', 'aside', 'countsIn', 'isItemTag', 'isParagraph', 'isCell',
  'dateAndRunning', 'nofollowOrSpeaker', 'twoAnchors', 'threeAnchors', 'reply', 'cite', 'personal', 'longLinkIn',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Measures that read class and id names (microdata, too): what must not be needed. */
export const NAMED_FEATURES: ReadonlySet<Feature> = new Set(['hintHere', 'hintAbove', 'hintIn', 'counterHintHere', 'counterHintAbove', 'mark']);

const SIDE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'HEADER']);

/** Measures a group: numbers of about 0…1, by {@link FEATURES}. */
export function* measureSteps(survey: Survey, group: Candidate): Steps<Float64Array> {
  const all = yield* membersSteps(survey, group);
  const members = all.length <= SAMPLE ? all : all.filter((_, at) => at % Math.ceil(all.length / SAMPLE) === 0);
  const n = members.length;
  const first = all[0]?.index ?? 0;
  const groupEnd = Math.max(...all.slice(-20).map(({ end }) => end), all[0]?.end ?? 0);
  const from = Math.max(all.length === 1 ? windowBefore(survey, first) : first, first - NODES_BEFORE);

  const inside = yield* insideSteps(survey, members);
  const beside = besideOf(survey, members, from);
  const own = (at: number, count: number): number => inside[at * COUNTS.length + count] ?? 0;
  const around = (at: number, count: number): number => beside[at * COUNTS.length + count] ?? 0;
  const share = (holds: (at: number) => boolean): number => {
    let holding = 0;
    for (let at = 0; at < n; at++) if (holds(at)) holding++;
    return holding / n;
  };
  const has = (count: number): number => share((at) => own(at, count) > 0);
  const hasAround = (count: number): number => share((at) => around(at, count) > 0);
  const mean = (value: (at: number) => number): number => {
    let sum = 0;
    for (let at = 0; at < n; at++) sum += value(at);
    return sum / n;
  };

  const lengths = members.map((_, at) => own(at, AT.chars)).sort((a, b) => a - b);
  const median = lengths[n >> 1] ?? 0;
  const length = mean((at) => own(at, AT.chars));
  const meanLength = Math.max(1, length);
  const deviation = Math.sqrt(mean((at) => (own(at, AT.chars) - meanLength) ** 2));
  const running = mean((at) => own(at, AT.longChars)) / meanLength;
  const linkDensity = mean((at) => own(at, AT.linkChars)) / meanLength;
  const total = Math.max(1, survey.sum('chars', 0, survey.nodes.length));
  const longTotal = Math.max(1, survey.sum('longChars', 0, survey.nodes.length));
  const span = Math.max(1, survey.sum('chars', first, groupEnd));

  const heading = nearestHeading(survey, first);
  const { topLevel, chars } = yield* topLevelSteps(survey, all);
  const fits = heading?.count !== undefined && (heading.count === all.length || heading.count === topLevel);
  const parent = survey.parent[first] ?? -1;
  const textareasAfter = nearestAfter(survey, groupEnd);
  const dateAround = hasAround(AT.dates);
  const nofollow = hasAround(AT.nofollows);
  const speaker = hasAround(AT.speakers);
  const anchors = members.map((_, at) =>
    [around(at, AT.dates), around(at, AT.speakers), around(at, AT.actions), around(at, AT.permalinks), around(at, AT.nofollows), around(at, AT.avatars) + around(at, AT.cites)].filter((count) => count > 0).length,
  );
  const tag = survey.tag[first] ?? '';

  const values: Record<Feature, number> = {
    bias: 1,
    size: Math.log2(all.length) / 5,
    isPair: Number(all.length === 2),
    dateIn: has(AT.dates),
    dateAround,
    oneDate: share((at) => around(at, AT.dates) >= 1 && around(at, AT.dates) <= 2),
    manyDates: share((at) => own(at, AT.dates) > 3),
    speaker,
    action: hasAround(AT.actions),
    permalink: hasAround(AT.permalinks),
    nofollow,
    nameLink: hasAround(AT.nameLinks),
    manyNameLinks: share((at) => own(at, AT.nameLinks) > 4),
    avatar: hasAround(AT.avatars),
    length: Math.log2(1 + median) / 10,
    isShort: share((at) => own(at, AT.chars) < 40),
    isLong: share((at) => own(at, AT.chars) > 2500),
    running,
    linkDensity,
    variety: Math.min(2, deviation / meanLength),
    paragraphs: has(AT.paragraphs),
    headingIn: has(AT.headings),
    linkHeadingIn: has(AT.linkHeadings),
    moreIn: has(AT.mores),
    priceIn: has(AT.prices),
    ellipsis: has(AT.ellipses),
    imagesIn: Math.min(3, mean((at) => Math.max(0, own(at, AT.images) - own(at, AT.avatars)))) / 3,
    fieldsIn: share((at) => own(at, AT.fields) + own(at, AT.textareas) > 0),
    textBefore: survey.sum('longChars', 0, first) / longTotal,
    textAfter: survey.sum('longChars', groupEnd, survey.nodes.length) / longTotal,
    share: (length * n) / total,
    headingNear: Number(heading !== undefined),
    countedHeadingNear: Number(heading?.count !== undefined),
    countFits: Number(fits),
    countMisfits: heading?.count === undefined || fits ? 0 : Math.min(1, Math.abs(Math.log2((1 + heading.count) / (1 + all.length))) / 3),
    formAfter: Number(textareasAfter),
    formBefore: Number(survey.sum('textareas', Math.max(0, first - 80), first) > 0),
    formNone: Number(survey.sum('textareas', 0, survey.nodes.length) === 0),
    gap: Math.min(3, Math.max(0, mean((at) => around(at, AT.chars) - own(at, AT.chars))) / meanLength) / 3,
    coverage: chars / span,
    nests: Number(topLevel < all.length),
    sameDepth: share((at) => survey.depth[members[at]?.index ?? first] === survey.depth[first]),
    hintHere: share((at) => survey.sum('hints', members[at]?.index ?? first, (members[at]?.index ?? first) + 1) > 0),
    hintAbove: Number(above(survey, parent, 4, (index) => survey.sum('hints', index, index + 1) > 0)),
    hintIn: has(AT.hints),
    counterHintHere: has(AT.counterHints),
    counterHintAbove: Number(above(survey, parent, 5, (index) => survey.sum('counterHints', index, index + 1) > 0)),
    mark: has(AT.marks),
    aside: Number(above(survey, parent, 30, (index) => SIDE_TAGS.has(survey.tag[index] ?? ''))),
    countsIn: has(AT.countedHeadings),
    isItemTag: Number(tag === 'LI' || tag === 'ARTICLE' || tag === 'DD'),
    isParagraph: Number(tag === 'P' || tag === 'SPAN'),
    isCell: Number(tag === 'TD' || tag === 'TR' || tag === 'TABLE' || tag === 'TBODY'),
    dateAndRunning: dateAround * Math.min(1, running),
    nofollowOrSpeaker: Math.max(nofollow, speaker),
    twoAnchors: share((at) => (anchors[at] ?? 0) >= 2),
    reply: hasAround(AT.replies),
    cite: hasAround(AT.cites),
    personal: has(AT.personal),
    longLinkIn: has(AT.longLinks),
    threeAnchors: share((at) => (anchors[at] ?? 0) >= 3),
  };
  return Float64Array.from(FEATURES, (feature) => values[feature]);
}

/** What is counted in every member without its inner members: a row of {@link COUNTS} for each. */
function* insideSteps(survey: Survey, members: readonly Member[]): Steps<Int32Array> {
  const inside = new Int32Array(members.length * COUNTS.length);
  let counted = 0;
  for (const [at, { index, end, inner }] of members.entries()) {
    survey.addSums(index, end, inside, at);
    for (const nested of inner) {
      if (++counted % MEMBERS_PER_STEP === 0) yield;
      survey.addSums(nested.index, nested.end, inside, at, -1);
    }
  }
  return inside;
}

/** The same with what stands up to the next member, and `from` some nodes before the first: its text does not count. */
function besideOf(survey: Survey, members: readonly Member[], from: number): Int32Array {
  const beside = new Int32Array(members.length * COUNTS.length);
  for (const [at, { index, reach }] of members.entries()) survey.addSums(index, reach, beside, at);
  const chars = beside[AT.chars] ?? 0;
  survey.addSums(from, members[0]?.index ?? from, beside, 0);
  beside[AT.chars] = chars;
  return beside;
}

/** How many members nest in no other, and how much text they hold. */
function* topLevelSteps(survey: Survey, members: readonly Member[]): Steps<{ readonly topLevel: number; readonly chars: number }> {
  let topLevel = 0;
  let chars = 0;
  for (const [at, { index, level }] of members.entries()) {
    if (at % MEMBERS_PER_STEP === MEMBERS_PER_STEP - 1) yield;
    if (level > 0) continue;
    topLevel++;
    chars += survey.within('chars', index);
  }
  return { topLevel, chars };
}

/** The last heading over comments before a node, one with a number first, if little text stands between. */
function nearestHeading(survey: Survey, before: number): { readonly count?: number } | undefined {
  let near: { readonly count?: number } | undefined;
  for (let at = placeIn(survey.headings, before) - 1; at >= 0; at--) {
    const heading = survey.headings[at];
    if (survey.sum('chars', heading.at, before) > NEAR_CHARS + MAX_HEADING_CHARS) break;
    if (survey.sum('chars', survey.endOf(heading.at), before) > NEAR_CHARS) continue;
    if (heading.count !== undefined) return heading;
    near ??= heading;
  }
  return near;
}

/** How many headings begin before a node. */
function placeIn(headings: Survey['headings'], before: number): number {
  let from = 0;
  let to = headings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((headings[middle]?.at ?? 0) < before) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether a text field follows with little text between. */
function nearestAfter(survey: Survey, end: number): boolean {
  const holdsField = (to: number): boolean => survey.sum('textareas', end, to) > 0;
  if (!holdsField(survey.nodes.length)) return false;
  let from = end;
  let to = survey.nodes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holdsField(middle + 1)) to = middle;
    else from = middle + 1;
  }
  return survey.sum('chars', end, from) <= NEAR_CHARS * 2;
}

function above(survey: Survey, from: number, steps: number, test: (index: number) => boolean): boolean {
  let index = from;
  for (let step = 0; step < steps && index >= 0; step++) {
    if (test(index)) return true;
    index = survey.parent[index] ?? -1;
  }
  return false;
}
