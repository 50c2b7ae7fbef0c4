import { windowBefore, type Candidate } from './candidates.ts';
import { AT } from './counts.ts';
import { countSteps, strideOf } from './member-counts.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';

/** The end of a group is the furthest that any of its last members reaches. */
const LAST_MEMBERS = 20;
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
  const first = group[0] ?? 0;
  const from = Math.max(group.length === 1 ? windowBefore(survey, first) : first, first - NODES_BEFORE);
  const counts = yield* countSteps(survey, group, from);
  const n = counts.size;
  const has = (count: number): number => (counts.held[count] ?? 0) / n;
  const hasAround = (count: number): number => (counts.heldBeside[count] ?? 0) / n;
  const stride = strideOf(group);
  const share = (holds: (index: number) => boolean): number => {
    let holding = 0;
    for (let at = 0; at < group.length; at += stride) if (holds(group[at] ?? first)) holding++;
    return holding / n;
  };

  const lengths: number[] = [];
  for (let row = 0; row < n; row++) lengths.push(counts.charsOf(row));
  const length = (counts.total[AT.chars] ?? 0) / n;
  const meanLength = Math.max(1, length);
  let squares = 0;
  for (const chars of lengths) squares += (chars - meanLength) ** 2;
  const deviation = Math.sqrt(squares / n);
  const median = lengths.sort((a, b) => a - b)[n >> 1] ?? 0;
  const running = (counts.total[AT.longChars] ?? 0) / n / meanLength;
  const linkDensity = (counts.total[AT.linkChars] ?? 0) / n / meanLength;
  const { length: size } = survey.nodes;
  const total = Math.max(1, survey.sum('chars', 0, size));
  const longTotal = Math.max(1, survey.sum('longChars', 0, size));
  const groupEnd = endOfLast(survey, group);
  const span = Math.max(1, survey.sum('chars', first, groupEnd));

  const heading = nearestHeading(survey, first);
  const fits = heading?.count !== undefined && (heading.count === group.length || heading.count === counts.topLevel);
  const parent = survey.parent[first] ?? -1;
  const dateAround = hasAround(AT.dates);
  const nofollow = hasAround(AT.nofollows);
  const speaker = hasAround(AT.speakers);
  const tag = survey.tag(first);

  const values: Record<Feature, number> = {
    bias: 1,
    size: Math.log2(group.length) / 5,
    isPair: Number(group.length === 2),
    dateIn: has(AT.dates),
    dateAround,
    oneDate: counts.oneDate / n,
    manyDates: counts.manyDates / n,
    speaker,
    action: hasAround(AT.actions),
    permalink: hasAround(AT.permalinks),
    nofollow,
    nameLink: hasAround(AT.nameLinks),
    manyNameLinks: counts.manyNameLinks / n,
    avatar: hasAround(AT.avatars),
    length: Math.log2(1 + median) / 10,
    isShort: counts.isShort / n,
    isLong: counts.isLong / n,
    running,
    linkDensity,
    variety: Math.min(2, deviation / meanLength),
    paragraphs: has(AT.paragraphs),
    headingIn: has(AT.headings),
    linkHeadingIn: has(AT.linkHeadings),
    moreIn: has(AT.mores),
    priceIn: has(AT.prices),
    ellipsis: has(AT.ellipses),
    imagesIn: Math.min(3, counts.images / n) / 3,
    fieldsIn: counts.withFields / n,
    textBefore: survey.sum('longChars', 0, first) / longTotal,
    textAfter: survey.sum('longChars', groupEnd, size) / longTotal,
    share: (length * n) / total,
    headingNear: Number(heading !== undefined),
    countedHeadingNear: Number(heading?.count !== undefined),
    countFits: Number(fits),
    countMisfits: heading?.count === undefined || fits ? 0 : Math.min(1, Math.abs(Math.log2((1 + heading.count) / (1 + group.length))) / 3),
    formAfter: Number(nearestAfter(survey, groupEnd)),
    formBefore: Number(survey.sum('textareas', Math.max(0, first - 80), first) > 0),
    formNone: Number(survey.sum('textareas', 0, size) === 0),
    gap: Math.min(3, Math.max(0, counts.gap / n) / meanLength) / 3,
    coverage: counts.topLevelChars / span,
    nests: Number(counts.topLevel < group.length),
    sameDepth: share((index) => survey.depth[index] === survey.depth[first]),
    hintHere: share((index) => survey.sum('hints', index, index + 1) > 0),
    hintAbove: Number(above(survey, parent, 4, (index) => survey.sum('hints', index, index + 1) > 0)),
    hintIn: has(AT.hints),
    counterHintHere: has(AT.counterHints),
    counterHintAbove: Number(above(survey, parent, 5, (index) => survey.sum('counterHints', index, index + 1) > 0)),
    mark: has(AT.marks),
    aside: Number(above(survey, parent, 30, (index) => SIDE_TAGS.has(survey.tag(index)))),
    countsIn: has(AT.countedHeadings),
    isItemTag: Number(tag === 'LI' || tag === 'ARTICLE' || tag === 'DD'),
    isParagraph: Number(tag === 'P' || tag === 'SPAN'),
    isCell: Number(tag === 'TD' || tag === 'TR' || tag === 'TABLE' || tag === 'TBODY'),
    dateAndRunning: dateAround * Math.min(1, running),
    nofollowOrSpeaker: Math.max(nofollow, speaker),
    twoAnchors: counts.twoAnchors / n,
    reply: hasAround(AT.replies),
    cite: hasAround(AT.cites),
    personal: has(AT.personal),
    longLinkIn: has(AT.longLinks),
    threeAnchors: counts.threeAnchors / n,
  };
  const measures = new Float64Array(FEATURES.length);
  for (let at = 0; at < FEATURES.length; at++) measures[at] = values[FEATURES[at] ?? 'bias'];
  return measures;
}

/** Where the last of a group's members ends; one of them may hold the others. */
function endOfLast(survey: Survey, group: Candidate): number {
  let end = survey.endOf(group[0] ?? 0);
  for (let at = Math.max(0, group.length - LAST_MEMBERS); at < group.length; at++) end = Math.max(end, survey.endOf(group[at] ?? 0));
  return end;
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
