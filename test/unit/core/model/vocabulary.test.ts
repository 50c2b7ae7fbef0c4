import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureIndex, formatVocabulary, parseVocabulary } from '../../../../src/core/model/wide/index.ts';

const keySets = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { maxLength: 300 }).map((keys) => Uint32Array.from(keys).sort());
const piece = fc.stringMatching(/^[^\n\r]{1,6}$/u);

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(keySets, fc.array(piece), (keys, pieces) => {
      expect(parseVocabulary(formatVocabulary({ keys, pieces }))).toEqual({ keys, pieces });
    }),
  );
});

it('finds the row of every key and of no other', () => {
  fc.assert(
    fc.property(keySets, fc.integer({ min: 0, max: 2 ** 24 - 1 }), (keys, other) => {
      const index = new FeatureIndex(keys);
      keys.forEach((key, row) => { expect(index.rowOf(key * 256 + 7)).toBe(row); });
      expect(index.rowOf(other * 256)).toBe(keys.indexOf(other));
    }),
  );
});
