import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../../src/core/lexicon/index.ts';

const found = (words: string[], text: string) => compileWords(words).find(text).map(({ start, end }) => text.slice(start, end));

describe('compileWords', () => {
  it('finds words and phrases, overlapping too', () => {
    expect(found(['new york', 'york city', 'city'], 'In New  York City')).toEqual(['New  York', 'York City', 'City']);
  });

  it.each([
    [['cunt'], 'Scunthorpe'],
    [['cock', 'pit'], 'the cockpit'],
    [['ass'], 'a class assignment'],
    [['dick'], 'Dickens'],
    [['rapist'], 'my therapist'],
    [['tit'], 'titles'],
  ])('does not find %j in %s', (words, text) => {
    expect(found(words, text)).toEqual([]);
  });

  it.each(['iDiOt', 'іdіоt', '1d10t', 'i d i o t', 'i.d.i.o.t', 'id\u200biot', 'ｉｄｉｏｔ', 'idiiiiot'])(
    'finds a word in disguise: %s',
    (disguised) => {
      expect(found(['idiot'], `you ${disguised}, go`)).toEqual([disguised]);
    },
  );

  it('takes any text as a word, and finds nothing for an empty one', () => {
    expect(found(['', '  '], 'anything at all')).toEqual([]);
    expect(found(['c++', 'привет', '🎈'], 'c++ привет 🎈')).toEqual(['c++', 'привет', '🎈']);
  });

  it('finds what a plain search finds', () => {
    const letters = fc.stringMatching(/^[ab]{2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 6 }), fc.array(letters, { maxLength: 12 }), (words, texts) => {
        const text = texts.join(" xyz ");
        const matched = compileWords(words).find(text).map(({ index }) => words[index]);
        expect(matched).toEqual(texts.filter((word) => words.includes(word)));
      }),
    );
  });
});
