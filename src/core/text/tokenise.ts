import { findLink } from './links.ts';
import type { Normalised } from './normalise.ts';
import { classOf, isDigit, isLetter, isSpace, UnitClass } from './unit-class.ts';

export const TokenKind = {
  Word: 1,
  Number: 2,
  /** An amount: a number beside a currency sign or a percent sign. */
  Money: 3,
  /** Seven or more digits, perhaps grouped: a telephone number or the like. */
  Phone: 4,
  Link: 5,
  Address: 6,
  Handle: 7,
  Hashtag: 8,
  Picture: 9,
  /** A run of punctuation or other signs. */
  Mark: 10,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Parallel arrays, `length` entries in use; `begins` and `ends` count units of the normalised text. */
export interface Tokens {
  length: number;
  readonly kinds: Uint8Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

const APOSTROPHE = 39;
const STAR = 42;
const HASH = 35;
const AT = 64;
const UNDERSCORE = 95;
const PHONE_DIGITS = 7;
const MAX_PHONE_DIGITS = 16;
const CURRENCY = new Set([36, 0x20ac, 0xa3, 0xa5, 0x20b9, 0x20a6, 0x20bf, 37]);

/** Cuts normalised text into tokens; blanks are left out. */
export function tokenise(text: Normalised): Tokens {
  const { units, length } = text;
  const tokens: Tokens = {
    length: 0,
    kinds: new Uint8Array(length),
    begins: new Int32Array(length),
    ends: new Int32Array(length),
  };
  let chunkEnd = 0;
  let link: ReturnType<typeof findLink>;
  for (let i = 0; i < length; ) {
    if (isSpace(units[i] ?? 0)) {
      i++;
      continue;
    }
    if (i >= chunkEnd || (link && i >= link.end)) {
      chunkEnd = endOfChunk(units, i, length);
      link = findLink(units, i, chunkEnd);
    }
    const isLink = link?.begin === i;
    const end = link && isLink ? link.end : tokenEnd(units, i, link && link.begin > i ? link.begin : chunkEnd, length);
    const kind = link && isLink ? (link.isAddress ? TokenKind.Address : TokenKind.Link) : kindOf(units, i, end);
    push(tokens, kind, i, end);
    i = end;
  }
  return tokens;
}

function endOfChunk(units: Uint16Array, from: number, length: number): number {
  let end = from;
  while (end < length && !isSpace(units[end] ?? 0)) end++;
  return end;
}

/** Where the token that starts at `from` ends; only a telephone number goes on beyond `to`. */
function tokenEnd(units: Uint16Array, from: number, to: number, length: number): number {
  const unit = units[from] ?? 0;
  if (startsNumber(units, from)) return numberEnd(units, from, to, length);
  if (isWordUnit(unit)) return wordEnd(units, from, to);
  if (startsName(units, from)) return nameEnd(units, from + 1, to);
  if (classOf(unit) === UnitClass.Picture) return from + (isPair(units, from) ? 2 : 1);
  let end = from + 1;
  while (end < to && isSign(units[end] ?? 0)) end++;
  return end;
}

function kindOf(units: Uint16Array, from: number, end: number): TokenKind {
  const unit = units[from] ?? 0;
  if (startsNumber(units, from)) {
    if (CURRENCY.has(unit) || CURRENCY.has(units[end - 1] ?? 0)) return TokenKind.Money;
    return countDigits(units, from, end) >= PHONE_DIGITS ? TokenKind.Phone : TokenKind.Number;
  }
  if (isWordUnit(unit)) return TokenKind.Word;
  if (startsName(units, from)) return unit === AT ? TokenKind.Handle : TokenKind.Hashtag;
  return classOf(unit) === UnitClass.Picture ? TokenKind.Picture : TokenKind.Mark;
}

function startsNumber(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  return isDigit(unit) || ((unit === 43 || unit === 40 || CURRENCY.has(unit)) && isDigit(units[at + 1] ?? 0));
}

/** `@name` or `#name`, not in the middle of a word. */
function startsName(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  return (unit === AT || unit === HASH) && isLetter(units[at + 1] ?? 0) && !(at > 0 && isLetter(units[at - 1] ?? 0));
}

function nameEnd(units: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < to && (isWordUnit(units[end] ?? 0) || units[end] === UNDERSCORE)) end++;
  return end;
}

function isPair(units: Uint16Array, at: number): boolean {
  return ((units[at] ?? 0) & 0xfc00) === 0xd800 && ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00;
}

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === UnitClass.Letter || kind === UnitClass.Digit;
}

/** A word: letters and digits, with apostrophes and stars (`f**k`) between them. */
function wordEnd(units: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < to) {
    if (isWordUnit(units[end] ?? 0)) {
      end++;
      continue;
    }
    let after = end;
    while (after < to && (units[after] === APOSTROPHE || units[after] === STAR)) after++;
    if (after === end || after >= to || !isLetter(units[after] ?? 0)) break;
    end = after;
  }
  return end;
}

/**
 * A number with its decimals, grouping and currency; with a letter right after it (`4th`, `10k`) it is a word.
 * Goes on over blanks and brackets only where that makes a telephone number.
 */
function numberEnd(units: Uint16Array, from: number, to: number, length: number): number {
  const phoneEnd = phoneNumberEnd(units, from, length);
  if (phoneEnd > 0) return phoneEnd;
  let end = from + 1;
  while (end < to && (isDigit(units[end] ?? 0) || (isGrouping(units[end] ?? 0) && isDigit(units[end + 1] ?? 0)))) end++;
  if (end < to && CURRENCY.has(units[end] ?? 0)) return end + 1;
  return wordEnd(units, end, to);
}

function phoneNumberEnd(units: Uint16Array, from: number, length: number): number {
  let end = from;
  let digits = 0;
  for (let i = from; i < length && i - end < 3; i++) {
    const unit = units[i] ?? 0;
    if (isDigit(unit)) {
      digits++;
      end = i + 1;
    } else if (unit !== 32 && unit !== 40 && unit !== 41 && unit !== 43 && unit !== 45 && unit !== 46) break;
  }
  return digits >= PHONE_DIGITS && digits <= MAX_PHONE_DIGITS && !isLetter(units[end] ?? 0) ? end : 0;
}

/** Comma, point, slash, colon, hyphen inside a number. */
function isGrouping(unit: number): boolean {
  return unit === 44 || (unit >= 45 && unit <= 47) || unit === 58;
}

function countDigits(units: Uint16Array, from: number, to: number): number {
  let digits = 0;
  for (let i = from; i < to; i++) if (isDigit(units[i] ?? 0)) digits++;
  return digits;
}

function isSign(unit: number): boolean {
  return classOf(unit) === UnitClass.Mark && unit !== AT && unit !== HASH;
}

function push(tokens: Tokens, kind: TokenKind, begin: number, end: number): void {
  const at = tokens.length++;
  tokens.kinds[at] = kind;
  tokens.begins[at] = begin;
  tokens.ends[at] = end;
}
