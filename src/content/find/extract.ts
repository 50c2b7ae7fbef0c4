import { isQuoteKind, quoteSteps, type Quote } from './quotes.ts';
import { childSteps, isInline, isLoneFurniture, textsOf, type Roles } from './roles.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import type { Member } from './territory.ts';
import { hasWords } from './text.ts';

/** At most so many UTF-16 code units of a comment's text are read. */
export const MAX_COMMENT_LENGTH = 20_000;
const MAX_AUTHOR_LENGTH = 80;

/** One comment as the survey sees it. */
export interface Extract {
  readonly item: number;
  readonly body: number;
  readonly text: string;
  readonly author?: string;
}

/** Reads the body's text and the author of a member; undefined where it holds no running text. */
export function* extractSteps(survey: Survey, member: Member, roles: Roles): Steps<Extract | undefined> {
  let body = member.index;
  for (const kind of roles.bodyPath) {
    const child = yield* childSteps(survey, body, kind);
    if (child < 0) break;
    body = child;
  }
  const quotes = isQuoted(roles.prose) ? [] : yield* quoteSteps(survey, member, body);
  const { text, author } = yield* ownWordsSteps(survey, member, body, roles, quotes);
  if (!hasWords(text)) return undefined;
  return { item: member.index, body, text, ...(author === undefined ? {} : { author }) };
}

/**
 * What a member says, without the quotes of other readers: those that say so, and all in a comment that begins with
 * one, as it answers them. A quote in the midst of own words may cite anything; what is nothing but a quote says it.
 */
function* ownWordsSteps(survey: Survey, member: Member, body: number, roles: Roles, quotes: readonly Quote[]): Steps<Words> {
  const withQuotes = yield* readSteps(survey, member, body, roles, []);
  if (quotes.length === 0) return withQuotes;
  const answers = (quotes[0]?.from ?? 0) <= withQuotes.first;
  const own = yield* readSteps(survey, member, body, roles, answers ? quotes : quotes.filter(({ isReader }) => isReader));
  return hasWords(own.text) ? own : withQuotes;
}

/** Whether a place is in a quote: where most of what is said stands in one, that is how the page sets comments. */
function isQuoted(place = ''): boolean {
  return place.split('>').some((name) => isQuoteKind({ name, classes: name.split('.').slice(1) }));
}

interface Words {
  readonly text: string;
  readonly author: string | undefined;
  /** Where they begin. */
  readonly first: number;
}

/** What a member says in its body, some stretches left out, and who says so. */
function* readSteps(
  survey: Survey,
  member: Member,
  body: number,
  roles: Roles,
  leftOut: readonly Quote[],
): Steps<Words> {
  const end = survey.endOf(body);
  let text = '';
  let lastBlock = -1;
  let first = end;
  let short = '';
  let author: string | undefined;
  let at = 0;
  for (const { index, place } of textsOf(survey, member)) {
    if (index < 0) {
      yield;
      continue;
    }
    const value = survey.textAt(index);
    if (place === roles.author && author === undefined && /[\p{L}\p{N}]/u.test(value)) author = squeeze(value, MAX_AUTHOR_LENGTH);
    if (index < body || index >= end || text.length >= MAX_COMMENT_LENGTH || roles.furniture.has(place)) continue;
    while (at < leftOut.length && (leftOut[at]?.to ?? end) <= index) at++;
    if ((leftOut[at]?.from ?? end) <= index) continue;
    const block = blockOf(survey, index, body);
    if (isLoneFurniture(value) && isAlone(survey, index, block)) {
      if (place === roles.prose) short ||= squeeze(value, MAX_COMMENT_LENGTH);
      continue;
    }
    text += (text === '' ? '' : block === lastBlock ? ' ' : '\n') + squeeze(value, MAX_COMMENT_LENGTH);
    lastBlock = block;
    first = Math.min(first, index);
  }
  // “Today!”, where the others have their say and nothing else is said, is no date.
  return { text: (text || short).slice(0, MAX_COMMENT_LENGTH), author, first };
}

/** A text with its white space collapsed, at most `maxLength` UTF-16 code units. */
function squeeze(text: string, maxLength: number): string {
  // Four times what is needed is enough to collapse; a text node may hold megabytes.
  return text.slice(0, 4 * maxLength).replace(/\s+/g, ' ').trim().slice(0, maxLength);
}

/** The nearest element around a text that stands on lines of its own. */
function blockOf(survey: Survey, index: number, body: number): number {
  let above = survey.parent[index] ?? body;
  while (above > body && isInline(survey.tag(above))) above = survey.parent[above] ?? body;
  return above;
}

/** Whether a text is no part of a sentence: the only one of its element, and no neighbour of long text. */
function isAlone(survey: Survey, index: number, block: number): boolean {
  return survey.within('longChars', block) === 0 || survey.tag(survey.parent[index] ?? block) !== survey.tag(block);
}
