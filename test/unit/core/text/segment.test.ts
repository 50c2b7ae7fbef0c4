import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../../../src/core/text/normalise.ts';
import { Segmenter, TextReader } from '../../../../src/core/text/index.ts';

const words = 'the you are an idiot check out my channel town wall therapy rapist rapists pen tone'.split(' ');
const segmenter = new Segmenter(words.map((word) => `▁${word}`));
const reader = new TextReader(segmenter);

function read(text: string): string[] {
  const { text: normalised, tokens } = reader.read(text);
  return Array.from({ length: tokens.length }, (_, i) => textOf(normalised).slice(tokens.begins[i], tokens.ends[i]));
}

it('takes joined words apart', () => {
  expect(read('Youarean idiot, checkout mychannel!')).toEqual(['you', 'are', 'an', 'idiot', ',', 'check', 'out', 'my', 'channel', '!']);
});

it('takes words apart whose letters are all spaced out', () => {
  expect(read('y o u a r e a n i d i o t')).toEqual(['you', 'are', 'an', 'idiot']);
});

it.each(['therapists', 'channels', 'idiotic', 'unknownword', 'idiot'])('leaves %s whole', (word) => {
  expect(read(word)).toEqual([word]);
});

it('covers what it splits, with known words only', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }), (parts) => {
      const run = parts.join('');
      const lengths = segmenter.split(run);
      let at = 0;
      for (const length of lengths ?? []) expect(words).toContain(run.slice(at, (at += length)));
      expect(lengths === undefined || at === run.length).toBe(true);
    }),
  );
});
