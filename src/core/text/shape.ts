import type { Normalised } from './normalise.ts';
import { TokenKind, type Tokens } from './tokenise.ts';

/** How a word is written. */
const Case = { Lower: 0, Capital: 1, Capitals: 2, Single: 3, Mixed: 4 } as const;
/** So many signs of a run tell it from others. */
const MAX_SIGNS = 3;
/** Leaves room for the case of a word or the length of a run of signs. */
const PER_KIND = 8;

/**
 * What a token looks like, whatever it says: its kind, of a word how it is written, of signs which and how many. Adverts
 * have a look of their own (`Aa aa AA! link`) in words that nobody has seen before.
 */
export function shapeOf({ units, upper }: Normalised, tokens: Tokens, token: number): number {
  const kind = tokens.kinds[token] ?? 0;
  const begin = tokens.begins[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  if (kind === TokenKind.Word) return kind * PER_KIND + caseOf(upper, begin, end);
  if (kind === TokenKind.Mark) return ((units[begin] ?? 0) << 8) + kind * PER_KIND + Math.min(end - begin, MAX_SIGNS);
  return kind * PER_KIND;
}

function caseOf(upper: Normalised['upper'], begin: number, end: number): number {
  let capitals = 0;
  for (let i = begin; i < end; i++) if (upper[i]) capitals++;
  if (capitals === 0) return Case.Lower;
  if (capitals === end - begin) return capitals > 1 ? Case.Capitals : Case.Single;
  return upper[begin] ? Case.Capital : Case.Mixed;
}
