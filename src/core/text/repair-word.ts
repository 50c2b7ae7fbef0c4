import { isDigit, isLatin, isLetter } from './unit-class.ts';
import { LEXICON } from '../lexicon/list.ts';
import { DOUBLED_WORDS } from './doubled-words.ts';
import { listedNeighbour } from './misspelt.ts';

/**
 * Undoes disguises inside one word. A `Piece` is a scratch copy of the word: parallel arrays of folded units,
 * the Latin look-alike of each, whether it was a capital, and the index it came from.
 */
export interface Piece {
  length: number;
  readonly units: Uint16Array;
  readonly latin: Uint16Array;
  readonly upper: Uint8Array;
  readonly from: Int32Array;
}

/** Longer unbroken stretches are not words; they are left as they are. */
export const MAX_PIECE = 256;

export function newPiece(): Piece {
  return {
    length: 0,
    units: new Uint16Array(MAX_PIECE),
    latin: new Uint16Array(MAX_PIECE),
    upper: new Uint8Array(MAX_PIECE),
    from: new Int32Array(MAX_PIECE),
  };
}

/**
 * Reads foreign look-alikes as Latin in words that also hold Latin letters; in a word of look-alikes alone only
 * where the text around it is Latin. Real Cyrillic or Greek words keep their letters.
 */
export function resolveLookAlikes(piece: Piece, textIsLatin: boolean): number {
  let latin = 0;
  let alike = 0;
  let foreign = 0;
  for (let i = 0; i < piece.length; i++) {
    const unit = piece.units[i] ?? 0;
    if (isLatin(unit)) latin++;
    else if (piece.latin[i]) alike++;
    else if (unit > 0x7f && isLetter(unit)) foreign++;
  }
  if (alike === 0 || foreign > latin || (latin === 0 && (foreign > 0 || !textIsLatin))) return 0;
  for (let i = 0; i < piece.length; i++) {
    const letter = piece.latin[i];
    if (letter) piece.units[i] = letter;
  }
  return alike;
}

/** Digits and signs that stand for a letter. */
const LEET = new Map<number, string>(
  Object.entries({
    0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g',
    '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '€': 'e', '¢': 'c', '¥': 'y', '§': 's', '©': 'c', '®': 'r', '°': 'o', '†': 't', '√': 'v', '×': 'x', 2: 'z',
  }).map(([sign, letter]) => [sign.charCodeAt(0), letter]),
);

const STAR = 42;
/** Signs that blank out a letter, as in f**k and sh#t, all read as a star. */
const BLANKS = new Set([STAR, 35, 37, 0x2022]);
const BANG = 33;
const DOLLAR = 36;
const ONE = 49;
/** Stands for z only where that makes a known word. */
const TWO = 50;

/**
 * Reads digits and signs inside a word as letters where the word as a whole looks disguised, and leaves
 * ordinary mixtures (`4th`, `mp3`, `covid19`, `10k`, `$BTC`) alone. Returns how many were read as letters.
 */
export function readLeet(piece: Piece, knows: Knows): number {
  let begin = 0;
  let end = piece.length;
  while (begin < end && !isPart(piece.units[begin] ?? 0, true)) begin++;
  while (end > begin && !isPart(piece.units[end - 1] ?? 0, false)) end--;
  if (readListedWord(piece, begin, end) || readKnownWord(piece, begin, end, knows)) return 1;
  if (!looksDisguised(piece, begin, end)) return 0;
  let changed = 0;
  for (let i = begin; i < end; i++) {
    const unit = piece.units[i] ?? 0;
    if (isLatin(unit)) continue;
    if (BLANKS.has(unit)) {
      if (i > begin && i + 1 < end) piece.units[i] = STAR;
      continue;
    }
    const letter = letterFor(piece, i, begin, end);
    if (letter) {
      piece.units[i] = letter;
      changed++;
    }
  }
  return changed;
}

/**
 * Reads a word with a digit, sign or star in it as a listed word of the same length, if it fits one: there is no other
 * way to tell which letter `*` or `1` stands for, or to trust a word that is mostly digits.
 */
function readListedWord(piece: Piece, begin: number, end: number): boolean {
  let letters = 0;
  for (let i = begin; i < end; i++) if (isLatin(piece.units[i] ?? 0)) letters++;
  if (letters === 0 || letters === end - begin) return false;
  const word = WORDS_BY_LENGTH.get(end - begin)?.find((listed) => fits(piece, begin, listed));
  if (word === undefined) return false;
  for (let i = 0; i < word.length; i++) piece.units[begin + i] = word.charCodeAt(i);
  return true;
}

/** Whether a lower-case word is known. */
export type Knows = (word: string) => boolean;

const MIN_KNOWN = 3;
/** What a star is most likely to stand for: people blank out vowels. */
const STAR_READINGS = ['i', 'o', 'u', 'e', 'a'];
/** Readings of the characters that stand for i as well as l. */
const L_READINGS = ['l', 'i'];

/** Reads a word with digits, signs or one star in it as the first known word that it can stand for. */
function readKnownWord(piece: Piece, begin: number, end: number, knows: Knows): boolean {
  let letters = 0;
  let leadingDigits = 0;
  for (let i = begin; i < end; i++) {
    const unit = piece.units[i] ?? 0;
    if (isLatin(unit)) letters++;
    else if (letters === 0 && isDigit(unit)) leadingDigits++;
    else if (!LEET.has(unit) && !BLANKS.has(unit)) return false;
  }
  const length = end - begin;
  const isOrdinal = piece.units[end - 1] === 104;
  const isMeasure = letters <= 2 && leadingDigits + letters === length && (leadingDigits > 1 || isOrdinal);
  if (length < MIN_KNOWN || letters === 0 || letters === length || isMeasure) return false;
  for (const star of STAR_READINGS) {
    for (const bar of L_READINGS) {
      const word = decode(piece, begin, end, star, bar);
      if (!knows(word)) continue;
      for (let i = 0; i < length; i++) piece.units[begin + i] = word.charCodeAt(i);
      return true;
    }
  }
  return false;
}

function decode(piece: Piece, begin: number, end: number, star: string, bar: string): string {
  let word = '';
  for (let i = begin; i < end; i++) {
    const unit = piece.units[i] ?? 0;
    word += isLatin(unit) ? String.fromCharCode(unit) : BLANKS.has(unit) ? star : LOOKS_LIKE_L.has(unit) ? bar : (LEET.get(unit) ?? '');
  }
  return word;
}

function fits(piece: Piece, begin: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = piece.units[begin + i] ?? 0;
    const letter = word.charAt(i);
    if (unit === word.charCodeAt(i) || (BLANKS.has(unit) && i > 0 && i + 1 < word.length)) continue;
    if (LEET.get(unit) !== letter && !(LOOKS_LIKE_L.has(unit) && (letter === 'l' || letter === 'i'))) return false;
  }
  return true;
}

function isPart(unit: number, atStart: boolean): boolean {
  return isLetter(unit) || isDigit(unit) || unit === DOLLAR || (atStart && (unit === 124 || unit === 64)) || unit > 0x7f;
}

function looksDisguised(piece: Piece, begin: number, end: number): boolean {
  let letters = 0;
  let signs = 0;
  let digitRun = 0;
  let longestDigitRun = 0;
  let inner = 0;
  let upper = 0;
  for (let i = begin; i < end; i++) {
    const unit = piece.units[i] ?? 0;
    digitRun = isDigit(unit) ? digitRun + 1 : 0;
    longestDigitRun = Math.max(longestDigitRun, digitRun);
    if (isLatin(unit)) {
      letters++;
      upper += piece.upper[i] ?? 0;
    } else if (LEET.has(unit)) {
      signs++;
      if (i > begin && i + 1 < end && nextLetter(piece, i, 1, end) && nextLetter(piece, i, -1, begin)) inner++;
    } else if (BLANKS.has(unit)) inner++;
    else return false;
  }
  if (letters === 0 || longestDigitRun > 2) return false;
  if (hasUnit(piece, begin, end, TWO)) return false;
  const first = piece.units[begin] ?? 0;
  if (first === 64) return inner > 0 && letters > signs;
  if (first === DOLLAR) return letters >= 2 && upper < letters;
  if (inner > 0) return letters * 2 >= end - begin - 1;
  if (isDigit(first)) return letters >= 3 && signs === 1;
  const last = piece.units[end - 1] ?? 0;
  if (signs > 0 && !isDigit(last)) return letters + signs >= 3;
  return signs === 1 && letters >= 4 && (last === 48 || last === 51 || last === 53);
}

function hasUnit(piece: Piece, begin: number, end: number, unit: number): boolean {
  for (let i = begin; i < end; i++) if (piece.units[i] === unit) return true;
  return false;
}

/** Whether a letter follows in direction `step`, over at most one further sign. */
function nextLetter(piece: Piece, at: number, step: 1 | -1, limit: number): boolean {
  for (let k = 1; k <= 2; k++) {
    const i = at + step * k;
    if (step > 0 ? i >= limit : i < limit) return false;
    const unit = piece.units[i] ?? 0;
    if (isLatin(unit)) return true;
    if (!LEET.has(unit)) return false;
  }
  return false;
}

/** 1, ! and |. */
const LOOKS_LIKE_L = new Set([ONE, BANG, 124]);

const MIN_LISTED = 4;
const WORDS_BY_LENGTH = new Map<number, string[]>();
for (const { word } of LEXICON) {
  if (word.length < MIN_LISTED || !/^[a-z]+$/.test(word)) continue;
  WORDS_BY_LENGTH.set(word.length, [...(WORDS_BY_LENGTH.get(word.length) ?? []), word]);
}

const VOWELS = new Set(Array.from('aeiou').map((vowel) => vowel.charCodeAt(0)));
const BEFORE_L = new Set(Array.from('bcfgpks').map((letter) => letter.charCodeAt(0)));

function letterFor(piece: Piece, at: number, begin: number, end: number): number | undefined {
  const unit = piece.units[at] ?? 0;
  const before = at > begin ? (piece.units[at - 1] ?? 0) : 0;
  const after = at + 1 < end ? (piece.units[at + 1] ?? 0) : 0;
  if (unit === BANG && (before === 0 || after === 0)) return undefined;
  if (unit === ONE || unit === BANG || unit === 124) {
    const isDoubled = after === unit || before === 108;
    if (isDoubled || (before === 0 && VOWELS.has(after)) || (BEFORE_L.has(before) && VOWELS.has(after)) || (VOWELS.has(before) && after === 0)) return 108;
    return 105;
  }
  return LEET.get(unit)?.charCodeAt(0);
}

/**
 * Shortens letters drawn out (`stuuupid`, `soooo`) to one, or to two where that makes a common word (`good`),
 * and laughter of a repeated pair to twice the pair. Compacts the piece.
 */
export function shortenRepeats(piece: Piece): number {
  let drawnOut = false;
  for (let i = 2; i < piece.length && !drawnOut; i++) {
    const unit = piece.units[i] ?? 0;
    drawnOut = unit === piece.units[i - 1] && unit === piece.units[i - 2] && isLetter(unit);
  }
  const before = piece.length;
  if (drawnOut) {
    const two = collapsed(piece, 2);
    compact(piece, DOUBLED_WORDS.has(two.replace(/[^a-z]/g, '')) ? 2 : 1);
  }
  shortenPairs(piece);
  return before - piece.length;
}

function collapsed(piece: Piece, keep: number): string {
  let text = '';
  let run = 0;
  for (let i = 0; i < piece.length; i++) {
    run = runLength(piece, i, run);
    if (run <= keep) text += String.fromCharCode(piece.units[i] ?? 0);
  }
  return text;
}

function runLength(piece: Piece, at: number, run: number): number {
  return at > 0 && piece.units[at] === piece.units[at - 1] ? run + 1 : 1;
}

function compact(piece: Piece, keep: number): void {
  let to = 0;
  for (let i = 0; i < piece.length; ) {
    let next = i + 1;
    while (next < piece.length && piece.units[next] === piece.units[i]) next++;
    const run = next - i;
    const kept = run >= 3 && isLetter(piece.units[i] ?? 0) ? keep : run;
    for (let k = 0; k < kept; k++) move(piece, i + k, to++);
    i = next;
  }
  piece.length = to;
}

function shortenPairs(piece: Piece): void {
  if (piece.length < 6) return;
  for (let i = 2; i < piece.length; i++) if (piece.units[i] !== piece.units[i - 2] || !isLetter(piece.units[i] ?? 0)) return;
  piece.length = piece.length % 2 === 0 ? 4 : 3;
}

function move(piece: Piece, from: number, to: number): void {
  piece.units[to] = piece.units[from] ?? 0;
  piece.latin[to] = piece.latin[from] ?? 0;
  piece.upper[to] = piece.upper[from] ?? 0;
  piece.from[to] = piece.from[from] ?? 0;
}

/**
 * Writes an unknown word that is one slip away from a listed one as that. Not words with a capital at the start alone:
 * they are names.
 */
export function correctSlip(piece: Piece, knows: Knows): void {
  let begin = 0;
  let end = piece.length;
  while (begin < end && !isLatin(piece.units[begin] ?? 0)) begin++;
  while (end > begin && !isLatin(piece.units[end - 1] ?? 0)) end--;
  if (piece.upper[begin] === 1 && piece.upper[begin + 1] === 0) return;
  let word = '';
  for (let i = begin; i < end; i++) {
    if (!isLatin(piece.units[i] ?? 0)) return;
    word += String.fromCharCode(piece.units[i] ?? 0);
  }
  if (knows(word)) return;
  const listed = listedNeighbour(word);
  if (listed === undefined || listed === word || piece.length + 1 > MAX_PIECE) return;
  respell(piece, begin, end, listed);
}

/** Puts a word of another length in the place of one; new letters come from where the old ones did. */
function respell(piece: Piece, begin: number, end: number, word: string): void {
  const shift = word.length - (end - begin);
  const last = piece.from[end - 1] ?? 0;
  if (shift > 0) for (let i = piece.length - 1; i >= end - 1; i--) move(piece, i, i + shift);
  if (shift < 0) for (let i = end; i < piece.length; i++) move(piece, i, i + shift);
  piece.length += shift;
  for (let i = 0; i < word.length; i++) piece.units[begin + i] = word.charCodeAt(i);
  piece.from[end - 1 + shift] = last;
}
