import { tellsDate } from './dates.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import type { Member } from './territory.ts';
import { MAX_FURNITURE_LENGTH, tellsAction, tellsSpeaker } from './vocabulary.ts';

/** So many members show what the parts of each are for. */
const SAMPLE = 60;
/** So many places, and so many different texts of each, are kept. */
const MAX_PLACES = 5000;
const MAX_VALUES = 1000;
/** A label (author, title of an author, place) is no longer than this. */
const MAX_LABEL_LENGTH = 60;
/** So long may the name of a place grow; some twenty levels. */
const MAX_PLACE_LENGTH = 1000;
/** The body is looked for further down while one child holds at least so much of the running text. */
const BODY_SHARE = 0.9;

/** So many nodes are looked at between two pauses. */
const NODES_PER_STEP = 64;

const PAUSE = { index: -1, place: '' } as const;

/** Marks up words within a sentence; no place of its own. */
const INLINE = new Set('A,ABBR,B,BDI,BIG,CITE,CODE,EM,FONT,I,IMG,MARK,Q,S,SMALL,SPAN,STRIKE,STRONG,SUB,SUP,TIME,TT,U,BR'.split(','));
const PARAGRAPHS = new Set('P,UL,OL,BLOCKQUOTE,PRE,TABLE,H1,H2,H3,H4,H5,H6'.split(','));

/** In the name of a place: what an author says under everything. */
const SIGNATURE = /[.>](?:[\w-]*[-_])?signature(?:[-_][\w-]*)?(?=[.>]|$)/i;

/** What the texts at one place of every member have in common. */
interface Place {
  members: number;
  texts: number;
  chars: number;
  longest: number;
  dates: number;
  actions: number;
  speakers: number;
  readonly values: Map<string, number>;
  lastMember: number;
  repeated: number;
  /** In how many members it came before any long text. */
  early: number;
}

/** What the parts of a group's members are for, learnt by laying the members over each other. */
export interface Roles {
  /** Places whose texts are furniture. */
  readonly furniture: ReadonlySet<string>;
  /** The place that holds most of what is said. */
  readonly prose: string | undefined;
  /** The place whose texts name the author, if one stands out. */
  readonly author: string | undefined;
  /** From a member down to its body, as kinds of element. */
  readonly bodyPath: readonly string[];
}

export function* roleSteps(survey: Survey, members: readonly Member[]): Steps<Roles> {
  const sample = members.length <= SAMPLE ? members : members.filter((_, at) => at % Math.ceil(members.length / SAMPLE) === 0);
  const places = new Map<string, Place>();
  for (const [at, member] of sample.entries()) yield* placeSteps(survey, member, at, places);
  let prose: string | undefined;
  for (const [place, known] of places) if (prose === undefined || known.chars > (places.get(prose)?.chars ?? 0)) prose = place;
  const furniture = new Set<string>();
  for (const [place, known] of places) {
    yield;
    if (isFurniture(place, known, sample.length, prose)) furniture.add(place);
  }
  const author = yield* authorSteps(places, furniture, sample.length);
  for (const place of places.keys()) {
    yield;
    if (place !== prose && SIGNATURE.test(place)) furniture.add(place);
  }
  return { furniture, prose, author, bodyPath: yield* bodyPathSteps(survey, sample, furniture) };
}

/** Counts what stands at every place of one member. */
function* placeSteps(survey: Survey, member: Member, at: number, places: Map<string, Place>): Steps<void> {
  let seenLong = false;
  for (const { index, place } of textsOf(survey, member)) {
    if (index < 0) {
      yield;
      continue;
    }
    const text = survey.textAt(index);
    const known = places.get(place) ?? (places.size < MAX_PLACES ? emptyPlace() : undefined);
    if (!known) continue;
    places.set(place, known);
    if (known.lastMember === at) known.repeated++;
    else {
      known.members++;
      if (!seenLong) known.early++;
    }
    known.lastMember = at;
    known.texts++;
    known.chars += text.length;
    known.longest = Math.max(known.longest, text.length);
    if (text.length <= MAX_FURNITURE_LENGTH) {
      const lower = text.toLowerCase();
      if (tellsDate(lower)) known.dates++;
      if (tellsAction(lower)) known.actions++;
      if (tellsSpeaker(lower)) known.speakers++;
      const before = known.values.get(text);
      if (before !== undefined || known.values.size < MAX_VALUES) known.values.set(text, (before ?? 0) + 1);
    } else seenLong = true;
  }
}

function emptyPlace(): Place {
  return { members: 0, texts: 0, chars: 0, longest: 0, dates: 0, actions: 0, speakers: 0, values: new Map(), lastMember: -1, repeated: 0, early: 0 };
}

function isFurniture(place: string, known: Place, members: number, prose: string | undefined): boolean {
  const half = known.texts / 2;
  if (known.longest <= MAX_FURNITURE_LENGTH && (known.dates > half || known.actions > half || known.speakers > half)) return true;
  if (place === prose) return false;
  let mostCommon = 0;
  for (const count of known.values.values()) mostCommon = Math.max(mostCommon, count);
  if (known.texts >= 2 && known.longest <= MAX_FURNITURE_LENGTH && mostCommon >= 2 && mostCommon > half) return true;
  if (/(?:^|>)P(?:\.|>|$)|BLOCKQUOTE/.test(place)) return false;
  const isLabel = known.longest <= MAX_LABEL_LENGTH && known.chars / known.texts <= 35 && known.repeated <= known.texts / 3;
  return isLabel && known.members >= members * (members === 1 ? 1 : 0.6) && place !== '';
}

/** The place that holds one short, varying text in most members, rather before the running text than after it. */
function* authorSteps(places: ReadonlyMap<string, Place>, furniture: ReadonlySet<string>, members: number): Steps<string | undefined> {
  let best: string | undefined;
  let bestScore = 0;
  for (const [place, known] of places) {
    yield;
    const mean = known.chars / known.texts;
    if (!furniture.has(place) || known.dates > known.texts / 3 || known.actions > known.texts / 3 || mean > 40) continue;
    if (![...known.values.keys()].some((value) => /\p{L}{2}/u.test(value) && !tellsSpeaker(value.toLowerCase()))) continue;
    const variety = members === 1 ? 1 : known.values.size / known.texts;
    const score = (known.members / members) * (0.3 + variety) * (0.6 + (0.4 * known.early) / known.members) * (/CITE|STRONG|(?:^|>)B(?:\.|$|>)|A$/.test(place) ? 1.3 : 1) - known.repeated / known.texts;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return bestScore > 0.4 ? best : undefined;
}

/** Every text of a member that belongs to no inner member, with the place where it stands; an index of -1 is a pause. */
export function* textsOf(survey: Survey, member: Member): Generator<{ readonly index: number; readonly place: string }, void> {
  const open = [{ end: member.end, place: '' }];
  let inner = 0;
  let seen = 0;
  for (let index = member.index; index < member.end; ) {
    if (++seen % NODES_PER_STEP === 0) yield PAUSE;
    const nested = member.inner.at(inner);
    if (nested && index === nested.index) {
      index = nested.end;
      inner++;
      continue;
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index) open.pop();
    const above = open.at(-1)?.place ?? '';
    if (survey.isText(index)) yield { index, place: above };
    else if (index !== member.index) {
      const step = survey.tag(index) === 'A' ? 'A' : survey.kind(index);
      // Deeper than this, places run together: a page thousands of levels deep must not cost their product.
      const place = above === '' ? step : above.length > MAX_PLACE_LENGTH ? above : `${above}>${step}`;
      open.push({ end: survey.endOf(index), place });
    }
    index++;
  }
}

/** Goes down from the members while one kind of child holds nearly all running text of nearly all of them. */
function* bodyPathSteps(survey: Survey, sample: readonly Member[], furniture: ReadonlySet<string>): Steps<string[]> {
  const path: string[] = [];
  const proseOf: Prose[] = [];
  for (const member of sample) proseOf.push(yield* proseSteps(survey, member, furniture));
  let current = sample.map((member) => member.index);
  for (let depth = 0; depth < 12; depth++) {
    const shares = new Map<string, { share: number; several: number }>();
    let voters = 0;
    for (const [at, index] of current.entries()) {
      yield;
      const total = index < 0 ? 0 : (proseOf[at]?.within(index) ?? 0);
      if (total === 0) continue;
      voters++;
      const mine = new Set<string>();
      let children = 0;
      for (const child of survey.children(index)) {
        if (++children % NODES_PER_STEP === 0) yield;
        const prose = proseOf[at]?.within(child) ?? 0;
        if (survey.isText(child) || prose === 0) continue;
        const kind = survey.kind(child);
        const entry = shares.get(kind) ?? { share: 0, several: 0 };
        shares.set(kind, entry);
        if (mine.has(kind)) entry.several++;
        mine.add(kind);
        entry.share += prose / total;
      }
    }
    let best: [string, { share: number; several: number }] | undefined;
    for (const entry of shares) if (!best || entry[1].share > best[1].share) best = entry;
    if (!best || best[1].share / voters < BODY_SHARE || best[1].several > voters * 0.1) return path;
    const [kind] = best;
    const tag = kind.split('.')[0] ?? '';
    if (PARAGRAPHS.has(tag) || (INLINE.has(tag) && tag !== 'SPAN')) return path;
    path.push(kind);
    const next: number[] = [];
    for (const index of current) next.push(index < 0 ? -1 : yield* childSteps(survey, index, kind));
    current = next;
  }
  return path;
}

/** The child of a kind that holds most text outside links; -1 where none holds any. */
export function* childSteps(survey: Survey, index: number, kind: string): Steps<number> {
  let best = -1;
  let most = 0;
  let children = 0;
  for (const child of survey.children(index)) {
    if (++children % NODES_PER_STEP === 0) yield;
    if (survey.isText(child) || survey.kind(child) !== kind) continue;
    const weight = 1 + survey.within('chars', child) - survey.within('linkChars', child);
    if (survey.within('chars', child) > 0 && weight > most) [best, most] = [child, weight];
  }
  return best;
}

/** Characters of running text up to every node of a member, so that those in any element are one subtraction. */
class Prose {
  constructor(
    private readonly first: number,
    private readonly survey: Survey,
    private readonly sums: readonly number[],
  ) {}

  /** In an element of the member, without what belongs to inner members. */
  within(index: number): number {
    return (this.sums[this.survey.endOf(index) - this.first] ?? 0) - (this.sums[index - this.first] ?? 0);
  }
}

function* proseSteps(survey: Survey, member: Member, furniture: ReadonlySet<string>): Steps<Prose> {
  const sums = [0];
  let total = 0;
  const fill = function* (to: number): Steps<void> {
    while (sums.length <= to - member.index) {
      sums.push(total);
      if (sums.length % (16 * NODES_PER_STEP) === 0) yield;
    }
  };
  for (const { index, place } of textsOf(survey, member)) {
    if (index < 0) {
      yield;
      continue;
    }
    yield* fill(index);
    const text = survey.textAt(index);
    if (!furniture.has(place) && !isLoneFurniture(text)) total += text.length;
  }
  yield* fill(member.end);
  return new Prose(member.index, survey, sums);
}

/** Whether a text is furniture wherever it stands. */
export function isLoneFurniture(text: string): boolean {
  if (text.length > 40) return false;
  const lower = text.toLowerCase();
  return tellsAction(lower) || (text.length <= 30 && tellsDate(lower));
}

/** Whether an element only marks up words within a sentence. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}
