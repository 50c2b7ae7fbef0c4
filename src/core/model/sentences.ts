import { PIECE_PADDING } from './deep.ts';
import { WORD_START } from '../text/pieces.ts';

/** A run of marks that begins with one that ends a sentence. */
const SENTENCE_END = new RegExp(`^${WORD_START}[.!?…。！？]`, 'u');

/** The ids of the pieces that end a sentence. */
export function sentenceEnds(pieces: readonly string[]): ReadonlySet<number> {
  return new Set(pieces.flatMap((piece, id) => (SENTENCE_END.test(piece) ? [id] : [])));
}

/** Where sentences begin in a row of piece ids with padding: the first at 0, the others after what ends one. */
export function sentencesOf(row: Uint16Array, ends: ReadonlySet<number>): number[] {
  const begins = [0];
  for (let at = 1; at < row.length - PIECE_PADDING; at++) {
    if (ends.has(row[at - 1]) && !ends.has(row[at])) begins.push(at);
  }
  return begins;
}
