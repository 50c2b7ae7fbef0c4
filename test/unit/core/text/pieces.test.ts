import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceEncoder, SPECIAL_PIECES } from '../../../../src/core/text/pieces.ts';
import { TextReader } from '../../../../src/core/text/reading.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const vocabulary = [...SPECIAL_PIECES, ...letters, ...letters.map((letter) => `▁${letter}`), '▁play', 'ing', 'in'];
const encoder = new PieceEncoder(vocabulary);
const reader = new TextReader();

function encode(text: string, length = 12): string[] {
  const ids = new Uint16Array(length);
  const { text: normalised, tokens } = reader.read(text);
  const written = encoder.encode(normalised, tokens, ids);
  return [...ids.subarray(0, written)].map((id) => vocabulary[id] ?? '');
}

describe('PieceEncoder', () => {
  it('takes the longest piece each time', () => {
    expect(encode('Playing in')).toEqual(['▁play', 'ing', '▁i', 'n']);
  });

  it('gives the class of what is no word, and the parts of a link', () => {
    expect(encode('$5 ab.com')).toEqual(['<money>', '<link>', '▁a', 'b', '▁c', 'o', 'm']);
    expect(encode('🎈')).toEqual(['<picture>']);
  });

  it('fills up with padding and never writes beyond the end', () => {
    const ids = new Uint16Array(4).fill(9);
    const { text, tokens } = reader.read('a');
    expect(encoder.encode(text, tokens, ids)).toBe(1);
    expect([...ids.subarray(1)]).toEqual([0, 0, 0]);
    expect(encode('abcdefghijklmnopqrstuvwxyz')).toHaveLength(12);
  });

  it('loses no letter of a Latin word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,10}$/), (word) => {
        const { text, tokens } = reader.read(word);
        const normalised = String.fromCharCode(...text.units.subarray(0, tokens.length ? tokens.ends[0] : 0));
        expect(encode(word, 40).join('')).toBe(`▁${normalised}`);
      }),
    );
  });

  it('refuses a vocabulary of another model', () => {
    expect(() => new PieceEncoder(['the', 'of'])).toThrow(/another model/);
  });
});
