import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordMatcher } from '../../../src/core/words.ts';

describe('wordMatcher', () => {
  it.each([
    ['casino', 'Best CASINO in town!', true],
    ['casino', 'cаsіno', true],
    ['casino', 'casinos are closed', false],
    ['ass', 'a passing class', false],
    ['free money', 'get  FREE\nmoney now', true],
    ['free money', 'free the money', false],
    ['c++', 'I like C++ more', true],
    ['(.*)', 'anything at all', false],
    ['赌场', '这家赌场很好', true],
    ['straße', 'Auf der Straße', true],
    ['🎰', 'win 🎰🎰', true],
  ])('looks for %s in “%s”', (word, text, found) => {
    expect(wordMatcher([word])(text)).toBe(found);
  });

  it('finds nothing where nothing is listed, or only what reads as nothing', () => {
    expect(wordMatcher([])('text')).toBe(false);
    expect(wordMatcher(['', '  ', '\u200b'])('text')).toBe(false);
  });

  it('takes any list, and finds every word by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })), fc.string(), (words, text) => {
        const matches = wordMatcher(words);
        matches(text);
        for (const word of words.filter((one) => /^\p{L}+$/u.test(one))) expect(matches(word)).toBe(true);
      }),
    );
  });
});
