import { windowBefore, type Candidate } from './candidates.ts';
import type { Count, Survey } from './survey.ts';
import { membersOf, own, type Member } from './territory.ts';

/** So many members are measured; more of them would only repeat it. */
const SAMPLE = 60;
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
export function measure(survey: Survey, group: Candidate): Float64Array {
  const all = membersOf(survey, group);
  const members = all.length <= SAMPLE ? all : all.filter((_, at) => at % Math.ceil(all.length / SAMPLE) === 0);
  const n = members.length;
  const first = all[0]?.index ?? 0;
  const groupEnd = Math.max(...all.slice(-20).map((member) => member.end), all[0]?.end ?? 0);
  const from = all.length === 1 ? windowBefore(survey, first) : first;

  const share = (holds: (member: Member) => boolean): number => members.filter(holds).length / n;
  const around = (count: Count, member: Member): number =>
    survey.sum(count, member.index, member.reach) + (member.index === first && count !== 'chars' ? survey.sum(count, Math.max(from, first - 12), first) : 0);
  const has = (count: Count): number => share((member) => own(survey, count, member) > 0);
  const hasAround = (count: Count): number => share((member) => around(count, member) > 0);
  const mean = (value: (member: Member) => number): number => members.reduce((sum, member) => sum + value(member), 0) / n;

  const lengths = members.map((member) => own(survey, 'chars', member)).sort((a, b) => a - b);
  const median = lengths[n >> 1] ?? 0;
  const meanLength = Math.max(1, lengths.reduce((a, b) => a + b, 0) / n);
  const deviation = Math.sqrt(lengths.reduce((sum, length) => sum + (length - meanLength) ** 2, 0) / n);
  const running = mean((member) => own(survey, 'longChars', member)) / meanLength;
  const linkDensity = mean((member) => own(survey, 'linkChars', member)) / meanLength;
  const total = Math.max(1, survey.sum('chars', 0, survey.nodes.length));
  const longTotal = Math.max(1, survey.sum('longChars', 0, survey.nodes.length));
  const span = Math.max(1, survey.sum('chars', first, groupEnd));

  const heading = nearestHeading(survey, first);
  const topLevel = all.filter((member) => member.level === 0).length;
  const fits = heading?.count !== undefined && (heading.count === all.length || heading.count === topLevel);
  const parent = survey.parent[first] ?? -1;
  const textareasAfter = nearestAfter(survey, groupEnd);
  const dateAround = hasAround('dates');
  const nofollow = hasAround('nofollows');
  const speaker = hasAround('speakers');
  const anchors = (member: Member): number =>
    Number(around('dates', member) > 0) + Number(around('speakers', member) > 0) + Number(around('actions', member) > 0) + Number(around('permalinks', member) > 0) + Number(around('nofollows', member) > 0) + Number(around('avatars', member) + around('cites', member) > 0);
  const tag = survey.tag[first] ?? '';

  const values: Record<Feature, number> = {
    bias: 1,
    size: Math.log2(all.length) / 5,
    isPair: Number(all.length === 2),
    dateIn: has('dates'),
    dateAround,
    oneDate: share((member) => around('dates', member) >= 1 && around('dates', member) <= 2),
    manyDates: share((member) => own(survey, 'dates', member) > 3),
    speaker,
    action: hasAround('actions'),
    permalink: hasAround('permalinks'),
    nofollow,
    nameLink: hasAround('nameLinks'),
    manyNameLinks: share((member) => own(survey, 'nameLinks', member) > 4),
    avatar: hasAround('avatars'),
    length: Math.log2(1 + median) / 10,
    isShort: share((member) => own(survey, 'chars', member) < 40),
    isLong: share((member) => own(survey, 'chars', member) > 2500),
    running,
    linkDensity,
    variety: Math.min(2, deviation / meanLength),
    paragraphs: has('paragraphs'),
    headingIn: has('headings'),
    linkHeadingIn: has('linkHeadings'),
    moreIn: has('mores'),
    priceIn: has('prices'),
    ellipsis: has('ellipses'),
    imagesIn: Math.min(3, mean((member) => Math.max(0, own(survey, 'images', member) - own(survey, 'avatars', member)))) / 3,
    fieldsIn: share((member) => own(survey, 'fields', member) + own(survey, 'textareas', member) > 0),
    textBefore: survey.sum('longChars', 0, first) / longTotal,
    textAfter: survey.sum('longChars', groupEnd, survey.nodes.length) / longTotal,
    share: members.reduce((sum, member) => sum + own(survey, 'chars', member), 0) / total,
    headingNear: Number(heading !== undefined),
    countedHeadingNear: Number(heading?.count !== undefined),
    countFits: Number(fits),
    countMisfits: heading?.count === undefined || fits ? 0 : Math.min(1, Math.abs(Math.log2((1 + heading.count) / (1 + all.length))) / 3),
    formAfter: Number(textareasAfter),
    formBefore: Number(survey.sum('textareas', Math.max(0, first - 80), first) > 0),
    formNone: Number(survey.sum('textareas', 0, survey.nodes.length) === 0),
    gap: Math.min(3, Math.max(0, mean((member) => around('chars', member) - own(survey, 'chars', member))) / meanLength) / 3,
    coverage: all.reduce((sum, member) => sum + own(survey, 'chars', member), 0) / span,
    nests: Number(topLevel < all.length),
    sameDepth: share((member) => survey.depth[member.index] === survey.depth[first]),
    hintHere: share((member) => survey.sum('hints', member.index, member.index + 1) > 0),
    hintAbove: Number(above(survey, parent, 4, (index) => survey.sum('hints', index, index + 1) > 0)),
    hintIn: has('hints'),
    counterHintHere: has('counterHints'),
    counterHintAbove: Number(above(survey, parent, 5, (index) => survey.sum('counterHints', index, index + 1) > 0)),
    mark: has('marks'),
    aside: Number(above(survey, parent, 30, (index) => SIDE_TAGS.has(survey.tag[index] ?? ''))),
    countsIn: has('countedHeadings'),
    isItemTag: Number(tag === 'LI' || tag === 'ARTICLE' || tag === 'DD'),
    isParagraph: Number(tag === 'P' || tag === 'SPAN'),
    isCell: Number(tag === 'TD' || tag === 'TR' || tag === 'TABLE' || tag === 'TBODY'),
    dateAndRunning: dateAround * Math.min(1, running),
    nofollowOrSpeaker: Math.max(nofollow, speaker),
    twoAnchors: share((member) => anchors(member) >= 2),
    reply: hasAround('replies'),
    cite: hasAround('cites'),
    personal: has('personal'),
    longLinkIn: has('longLinks'),
    threeAnchors: share((member) => anchors(member) >= 3),
  };
  return Float64Array.from(FEATURES, (feature) => values[feature]);
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
