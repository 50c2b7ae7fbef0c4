import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceEncoder, SPECIAL_PIECES, WORD_START } from '../../../src/core/text/pieces.ts';
import { learnVocabulary } from '../../../training/vocabulary.ts';

const counts = new Map([['low', 5], ['lower', 4], ['newest', 6], ['widest', 3]]);

describe('learnVocabulary', () => {
  it('merges the most frequent neighbours first, and of equals the one that sorts first', () => {
    const pieces = learnVocabulary(counts, 200).filter((piece) => piece.length > 1 && !piece.startsWith('<'));
    expect(pieces.slice(0, 2)).toEqual(['we', 'lo']);
    expect(pieces).toContain(`${WORD_START}low`);
  });

  it('starts with the special pieces, so that an encoder takes it', () => {
    const vocabulary = learnVocabulary(counts, 60);
    expect(vocabulary.slice(0, SPECIAL_PIECES.length)).toEqual([...SPECIAL_PIECES]);
    expect(new PieceEncoder(vocabulary).size).toBe(vocabulary.length);
  });

  it('is as large as asked or runs out of pairs, holds nothing twice and does not depend on the order of words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 20 })), { maxLength: 30 }), (entries) => {
        const map = new Map(entries);
        const vocabulary = learnVocabulary(map, 40);
        expect(vocabulary.length).toBeLessThanOrEqual(40);
        expect(new Set(vocabulary).size).toBe(vocabulary.length);
        expect(learnVocabulary(new Map([...map].reverse()), 40)).toEqual(vocabulary);
      }),
    );
  });
});
