import { describe, expect, it } from 'vitest';
import { PIECE_PADDING } from '../../../../src/core/model/deep.ts';
import { sentenceEnds, sentencesOf } from '../../../../src/core/model/sentences.ts';

const PIECES = ['<pad>', '▁so', '▁.', '▁!!', '▁,', '▁?)', '▁...', '▁:'];
const ENDS = sentenceEnds(PIECES);

function begins(...ids: number[]): number[] {
  return sentencesOf(Uint16Array.from([...ids, ...new Array<number>(PIECE_PADDING).fill(0)]), ENDS);
}

describe('sentences', () => {
  it('end with runs of marks that begin with one that ends a sentence', () => {
    expect([...ENDS]).toEqual([2, 3, 5, 6]);
  });

  it('begin at the first piece and after every end', () => {
    expect(begins(1, 1, 2, 1, 4, 1, 3, 1)).toEqual([0, 3, 7]);
  });

  it('are not empty: several ends in a row are one, and nothing begins in the padding', () => {
    expect(begins(1, 2, 3, 1)).toEqual([0, 3]);
    expect(begins(1, 2)).toEqual([0]);
    expect(begins()).toEqual([0]);
    expect(begins(2, 1)).toEqual([0, 1]);
  });
});
