import { LEXICON } from '../lexicon/list.ts';

/** Shorter words have too many neighbours; words of this length must have the same letters, two of them swapped. */
const SHORTEST = 4;
const LONGEST = 16;

/** Listed words by first letter and length: the first letter is the one that readers and writers get right. */
const listed = new Map<string, string[]>();
for (const { word, grade } of LEXICON) {
  if (grade < 2 || word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
  const key = keyOf(word.charAt(0), word.length);
  listed.set(key, [...(listed.get(key) ?? []), word]);
}

/**
 * The listed word that an unknown word is one slip away from: a letter too many, too few, another, or two swapped
 * (Damerau 1964). Undefined where there is none.
 */
export function listedNeighbour(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length !== word.length && Math.min(length, word.length) < SHORTEST) continue;
    const found = listed.get(keyOf(word.charAt(0), length))?.find((other) => isOneSlip(word, other));
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf(first: string, length: number): string {
  return `${first}${length}`;
}

function isOneSlip(word: string, other: string): boolean {
  let from = 0;
  while (from < word.length && word.charAt(from) === other.charAt(from)) from++;
  if (from === word.length && from === other.length) return true;
  const isSwap = word.charAt(from) === other.charAt(from + 1) && word.charAt(from + 1) === other.charAt(from);
  if (word.length === other.length) {
    if (isSwap && word.slice(from + 2) === other.slice(from + 2)) return true;
    return word.length > SHORTEST && word.slice(from + 1) === other.slice(from + 1);
  }
  return word.length > other.length ? word.slice(from + 1) === other.slice(from) : word.slice(from) === other.slice(from + 1);
}
