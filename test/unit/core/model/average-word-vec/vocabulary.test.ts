import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelProblem } from '../../../../../src/core/model/average-word-vec/problem.ts';
import { tokenize } from '../../../../../src/core/model/average-word-vec/tokenize.ts';
import {
  buildVocabulary,
  encode,
  formatVocabulary,
  parseDictionary,
  parseVocabulary,
} from '../../../../../src/core/model/average-word-vec/vocabulary.ts';

const DICTIONARY = `// a comment\nexport const PAD = 0;\nexport const START = 1;\nexport const UNKNOWN = 2;
export const LOOKUP = {\n"tea": 3,\n"__proto__": 4,\n"constructor": 5,\n};\n`;

describe('tokenize', () => {
  it("splits as Model Maker does: apostrophes and letters of any script stay in a word", () => {
    expect(tokenize("It's GRÜN_1 — да!", 'model-maker')).toEqual(["it's", 'grün_1', 'да']);
  });

  it("splits as the codelab's page does: an empty word between two spaces, ASCII letters alone", () => {
    expect(tokenize("It's grün!", 'codelab')).toEqual(['it', 's', 'gr', 'n', '']);
  });
});

describe('a vocabulary', () => {
  it('numbers the most frequent words after the three reserved ones', () => {
    const { words } = buildVocabulary(['one two two', 'three two one'], 2);
    expect([...words]).toEqual([['<PAD>', 0], ['<START>', 1], ['<UNKNOWN>', 2], ['two', 3], ['one', 4]]);
  });

  it('is the same after writing and reading, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 50 }), (texts, size) => {
        const vocabulary = buildVocabulary(texts, size);
        expect(parseVocabulary(formatVocabulary(vocabulary))).toEqual(vocabulary);
      }),
    );
  });

  it('encodes start, words and padding, and cuts what is too long', () => {
    const vocabulary = parseDictionary(DICTIONARY);
    expect([...encode(['tea', 'for', 'constructor'], vocabulary, 6)]).toEqual([1, 3, 2, 5, 0, 0]);
    expect([...encode(['tea', 'tea', 'tea', 'tea'], vocabulary, 3)]).toEqual([1, 3, 3]);
  });

  it.each([
    ['no LOOKUP', 'export const PAD = 0;'],
    ['code in LOOKUP', DICTIONARY.replace('3,', 'alert(1),')],
    ['words for numbers', DICTIONARY.replace('3,', '"3",')],
    ['a fraction', DICTIONARY.replace('3,', '3.5,')],
    ['no PAD', DICTIONARY.replace('PAD', 'PUD')],
  ])('refuses a dictionary.js with %s', (_, text) => {
    expect(() => parseDictionary(text)).toThrow(ModelProblem);
  });

  it('refuses any other text with a reason, never another error', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(() => parseVocabulary(`<PAD> 0\n${noise}`)).toThrow(ModelProblem);
        expect(() => parseDictionary(`LOOKUP = {${noise}}`)).toThrow(ModelProblem);
      }),
    );
  });
});
