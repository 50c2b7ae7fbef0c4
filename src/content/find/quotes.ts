import type { Kind } from './kinds.ts';
import { isInline } from './roles.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import type { Member } from './territory.ts';
import { tellsSpeaker } from './vocabulary.ts';

/** A stretch of a survey, from a node up to, not including, another, in which others' words stand. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** Whether its name, its title or “Ann wrote:” says that a reader is quoted; a bare `blockquote` may cite anything. */
  readonly isReader: boolean;
}

/** So many nodes are looked at between two pauses. */
const NODES_PER_STEP = 64;
/** A class name for what others have said: `quote`, `post-quote`, `quoted_text`. */
const NAME = /(?:^|[-_])quoted?(?:[-_]|$)/i;
/** What stands over a quote where nothing else tells that it is one. */
const TITLE = /^\W*(?:(?:quote|zitat|citation|cita|citazione|citaat|cytat|цитата)\s*:|originally posted by\s)/i;
const MAX_TITLE_LENGTH = 100;
/** So many elements may stand between a quote and who is quoted. */
const MAX_PASSED = 8;

/** Whether elements of a kind hold what others have said. */
export function isQuoteKind({ name, classes }: Pick<Kind, 'name' | 'classes'>): boolean {
  const tag = name.slice(0, name.indexOf('.'));
  return tag === 'BLOCKQUOTE' || (!isInline(tag) && isNamed(classes));
}

/** The quotes in the body of a member, in page order: none in another, none around a reply. */
export function* quoteSteps(survey: Survey, member: Member, body: number): Steps<Quote[]> {
  const quotes: Quote[] = [];
  const end = survey.endOf(body);
  let inner = 0;
  let seen = 0;
  for (let index = body + 1; index < end; ) {
    if (++seen % NODES_PER_STEP === 0) yield;
    while (inner < member.inner.length && (member.inner[inner]?.end ?? end) <= index) inner++;
    const nested = member.inner.at(inner);
    const to = survey.endOf(index);
    if (nested?.index === index) index = to;
    else if ((nested?.index ?? end) >= to && isQuote(survey, index)) {
      quotes.push({ from: index, to, isReader: isOfReader(survey, index) || isIntroduced(survey, index, body) });
      index = to;
    } else index++;
  }
  return quotes;
}

function isQuote(survey: Survey, index: number): boolean {
  return survey.tag(index) === 'BLOCKQUOTE' || isOfReader(survey, index);
}

function isOfReader(survey: Survey, index: number): boolean {
  const tag = survey.tag(index);
  return tag !== '' && !isInline(tag) && (isNamed(survey.kinds.at(index)?.classes ?? []) || startsAsQuote(survey, index));
}

function isNamed(classes: readonly string[]): boolean {
  return classes.some((name) => NAME.test(name));
}

/** Whether “Ann wrote:” stands right before an element, or is the first or the last thing said in it. */
function isIntroduced(survey: Survey, index: number, body: number): boolean {
  const end = survey.endOf(index);
  const places = [textNear(survey, index - 1, body, -1), textNear(survey, index + 1, end, 1), textNear(survey, end - 1, index, -1)];
  return places.some((text) => tellsSpeaker(text.toLowerCase()));
}

/** The first text from a node on in one direction, before another node and not far away. */
function textNear(survey: Survey, from: number, before: number, step: 1 | -1): string {
  let at = from;
  for (let passed = 0; passed < MAX_PASSED && at !== before && !survey.isText(at); passed++) at += step;
  return at === before ? '' : survey.textAt(at);
}

/** Whether the first thing said in an element is the title of a quote, which follows in it. */
function startsAsQuote(survey: Survey, index: number): boolean {
  let first = index + 1;
  while (first < survey.endOf(index) && !survey.isText(first)) first++;
  const text = survey.textAt(first);
  return text.length <= MAX_TITLE_LENGTH && TITLE.test(text) && survey.within('chars', index) > text.length;
}
