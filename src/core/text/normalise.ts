import { fold, newFolded, type Folded } from './fold.ts';
import { findLink } from './links.ts';
import { correctSlip, MAX_PIECE, newPiece, readLeet, resolveLookAlikes, shortenRepeats, type Knows } from './repair-word.ts';
import { isLatin, isLetter } from './unit-class.ts';

/** At most so many UTF-16 code units of a text are read; what follows cannot change its scores. */
export const MAX_READ = 10_000;

/**
 * Text with its disguises undone, one blank between words, and for every unit where it came from.
 * The arrays are parallel, `length` entries in use; offsets are in UTF-16 code units of the original.
 */
export interface Normalised {
  length: number;
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the original was a capital. */
  readonly upper: Uint8Array;
  /** How many characters were disguised: look-alikes, digits and signs for letters, styled letters. */
  disguised: number;
  /** Words written with a blank or mark between their letters. */
  spacedOut: number;
  /** Letters dropped because they were drawn out. */
  drawnOut: number;
  invisible: number;
  /** Letters, and how many of them belong to a script other than Latin. */
  letters: number;
  foreignLetters: number;
}

const SPACE = 32;
const piece = newPiece();
const knowsNothing: Knows = () => false;

/**
 * Normalises the first {@link MAX_READ} units of a text. Never throws.
 * @param knows whether a lower-case word is known: confirms what digits and signs in a word stand for.
 */
export function normalise(text: string, knows: Knows = knowsNothing): Normalised {
  const read = text.length > MAX_READ ? text.slice(0, MAX_READ) : text;
  const folded = fold(read, newFolded(read.length));
  const out: Normalised = {
    length: 0,
    units: new Uint16Array(folded.length),
    starts: new Int32Array(folded.length),
    ends: new Int32Array(folded.length),
    upper: new Uint8Array(folded.length),
    disguised: folded.disguised,
    spacedOut: 0,
    drawnOut: 0,
    invisible: folded.invisible,
    letters: 0,
    foreignLetters: 0,
  };
  countLetters(folded, out);
  const textIsLatin = out.foreignLetters * 2 < out.letters;
  const { units, length } = folded;
  for (let i = 0; i < length; ) {
    if (units[i] === SPACE) {
      i++;
      continue;
    }
    if (out.length > 0 && units[i - 1] === SPACE) append(out, folded, i - 1, SPACE, 0);
    const spaced = spacedOut(folded, i);
    if (spaced) {
      take(folded, i, spaced.end, spaced.step);
      out.spacedOut++;
      finishWord(out, folded, textIsLatin, knows);
      i = spaced.end;
      continue;
    }
    const end = chunkEnd(units, i, length);
    readChunk(out, folded, i, end, textIsLatin, knows);
    i = end;
  }
  return out;
}

/** The normalised text as a string. */
export function textOf(normalised: Normalised): string {
  let text = '';
  for (let i = 0; i < normalised.length; i += 4096) {
    text += String.fromCharCode(...normalised.units.subarray(i, Math.min(i + 4096, normalised.length)));
  }
  return text;
}

/** The stretch of the original that units `begin`…`end` (exclusive) of the normalised text came from. */
export function originalSpan(normalised: Normalised, begin: number, end: number): { start: number; end: number } {
  return { start: normalised.starts[begin] ?? 0, end: normalised.ends[end - 1] ?? 0 };
}

function countLetters(folded: Folded, out: Normalised): void {
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.units[i] ?? 0;
    if (isLatin(unit)) out.letters++;
    else if (unit > 0x7f && isLetter(unit)) {
      out.letters++;
      out.foreignLetters++;
    }
  }
}

function chunkEnd(units: Uint16Array, from: number, length: number): number {
  let end = from;
  while (end < length && units[end] !== SPACE) end++;
  return end;
}

/** A stretch without blanks: links are copied, plain Latin words too, the rest is looked at more closely. */
function readChunk(out: Normalised, folded: Folded, from: number, to: number, textIsLatin: boolean, knows: Knows): void {
  const { units, latin } = folded;
  let isPlain = true;
  let mayBeLink = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? 0;
    if (!isLatin(unit) || latin[i]) {
      isPlain = false;
      if (unit === 46 || unit === 58) mayBeLink = true;
    } else if (i >= from + 2 && unit === units[i - 1] && unit === units[i - 2]) isPlain = false;
    else if (i >= from + 4 && unit === units[i - 2] && units[i - 1] === units[i - 3] && unit === units[i - 4]) isPlain = false;
  }
  const link = mayBeLink ? findLink(units, from, to) : undefined;
  if (link) {
    if (link.begin > from) readChunk(out, folded, from, link.begin, textIsLatin, knows);
    copy(out, folded, link.begin, link.end);
    if (link.end < to) readChunk(out, folded, link.end, to, textIsLatin, knows);
  } else if (to - from > MAX_PIECE || (isPlain && isKnown(units, from, to, knows))) copy(out, folded, from, to);
  else if (markedOut(folded, from, to)) {
    const { begin, end } = trim(folded, from, to);
    copy(out, folded, from, begin);
    take(folded, begin, end, 2);
    out.spacedOut++;
    finishWord(out, folded, textIsLatin, knows);
    copy(out, folded, end, to);
  } else {
    take(folded, from, to, 1);
    finishWord(out, folded, textIsLatin, knows);
  }
}

/** Whether a plain word needs no closer look; where nothing is known, none does. */
function isKnown(units: Uint16Array, from: number, to: number, knows: Knows): boolean {
  return knows === knowsNothing || knows(String.fromCharCode(...units.subarray(from, to)));
}

function finishWord(out: Normalised, folded: Folded, textIsLatin: boolean, knows: Knows): void {
  out.disguised += resolveLookAlikes(piece, textIsLatin) + readLeet(piece, knows);
  out.drawnOut += shortenRepeats(piece);
  if (knows !== knowsNothing) correctSlip(piece, knows);
  for (let i = 0; i < piece.length; i++) append(out, folded, piece.from[i] ?? 0, piece.units[i] ?? 0, piece.upper[i] ?? 0);
}

/** Fills the scratch piece with every `step`-th unit of a stretch. */
function take(folded: Folded, from: number, to: number, step: number): void {
  piece.length = 0;
  for (let i = from; i < to && piece.length < MAX_PIECE; i += step) {
    const at = piece.length++;
    piece.units[at] = folded.units[i] ?? 0;
    piece.latin[at] = folded.latin[i] ?? 0;
    piece.upper[at] = folded.upper[i] ?? 0;
    piece.from[at] = i;
  }
}

const MIN_SPACED_LETTERS = 3;

/** Blanks and marks between two letters of a spaced-out word: at most so many. */
const MAX_GAP = 3;

/**
 * A word whose letters are kept apart by blanks, always the same (`i d i o t`, `i  d  i  o  t`, `i . d . i . o . t`),
 * if one starts here: where it ends, and how far it is from letter to letter.
 */
function spacedOut(folded: Folded, from: number): { end: number; step: number } | undefined {
  const { units, length } = folded;
  const step = gapEnd(folded, from + 1) - from;
  if (!isSingle(folded, from) || units[from + 1] !== SPACE || step < 2 || step > MAX_GAP + 1) return undefined;
  let letters = 0;
  let count = 0;
  let last = from;
  for (let at = from; at < length && count < MAX_PIECE && isSingle(folded, at); at += step) {
    if (at > from && !sameGap(units, from + 1, last + 1, step - 1)) break;
    if (at + 1 < length && isWordLike(folded, at + 1)) break;
    count++;
    if (isLetterLike(folded, at)) letters++;
    last = at;
  }
  return letters >= MIN_SPACED_LETTERS && letters * 2 > count ? { end: last + 1, step } : undefined;
}

/** Where the first letter or digit after a gap stands. */
function gapEnd(folded: Folded, from: number): number {
  let at = from;
  while (at < folded.length && at - from <= MAX_GAP && !isWordLike(folded, at)) at++;
  return at;
}

function sameGap(units: Uint16Array, first: number, second: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (units[first + k] !== units[second + k]) return false;
  return true;
}

function isWordLike(folded: Folded, at: number): boolean {
  const unit = folded.units[at] ?? 0;
  return isLetterLike(folded, at) || (unit >= 48 && unit <= 57);
}

/** Letters of a stretch kept apart by one and the same mark (`i.d.i.o.t`), perhaps with punctuation around. */
function markedOut(folded: Folded, from: number, to: number): boolean {
  const { begin, end } = trim(folded, from, to);
  if (end - begin < 2 * MIN_SPACED_LETTERS - 1 || (end - begin) % 2 === 0) return false;
  const mark = folded.units[begin + 1] ?? 0;
  if (isLetterLike(folded, begin + 1) || (mark >= 48 && mark <= 57)) return false;
  let letters = 0;
  for (let i = begin; i < end; i++) {
    if ((i - begin) % 2 === 1) {
      if (folded.units[i] !== mark) return false;
    } else if (isLetterLike(folded, i)) letters++;
    else if (!isSingle(folded, i)) return false;
  }
  return letters >= MIN_SPACED_LETTERS && letters * 2 > (end - begin + 1) / 2;
}

function trim(folded: Folded, from: number, to: number): { begin: number; end: number } {
  let begin = from;
  let end = to;
  while (begin < end && !isLetterLike(folded, begin)) begin++;
  while (end > begin && !isLetterLike(folded, end - 1)) end--;
  return { begin, end };
}

function isLetterLike(folded: Folded, at: number): boolean {
  const unit = folded.units[at] ?? 0;
  return isLatin(unit) || Boolean(folded.latin[at]) || (unit > 0x7f && isLetter(unit));
}

/** A unit that can be a letter of a spaced-out word: a letter, or a digit or sign for one. */
function isSingle(folded: Folded, at: number): boolean {
  const unit = folded.units[at] ?? 0;
  return isLetterLike(folded, at) || (unit >= 48 && unit <= 57) || unit === 64 || unit === 36 || unit === 33 || unit === 42;
}

function copy(out: Normalised, folded: Folded, from: number, to: number): void {
  for (let i = from; i < to; i++) append(out, folded, i, folded.units[i] ?? 0, folded.upper[i] ?? 0);
}

function append(out: Normalised, folded: Folded, source: number, unit: number, upper: number): void {
  const at = out.length++;
  out.units[at] = unit;
  out.upper[at] = upper;
  out.starts[at] = folded.starts[source] ?? 0;
  out.ends[at] = folded.ends[source] ?? 0;
}
