import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashString } from '../../../../src/core/text/hash.ts';
import { textOf } from '../../../../src/core/text/normalise.ts';
import { TextReader } from '../../../../src/core/text/reading.ts';
import { TokenKind } from '../../../../src/core/text/tokenise.ts';

const HASH_OF_WINNOW = 1617578770;
const HASHES_OF_BUY_NOW = [3764984005, 1178934235, 3760585894, 2985683634, 3809362999, 3452033786, 2048175906, 612986146, 4057200494, 3613185819, 1087763938, 1030997272, 3397503545, 3952506310, 3004517542, 4241125790, 1654005749, 938074110, 939223562, 3533601527, 2107501386, 2331879876, 2547991760, 1037372107, 3237489121];

const reader = new TextReader();
const hashesOf = (text: string) => {
  const { features } = reader.read(text);
  return [...features.hashes.subarray(0, features.length)];
};
const tokensOf = (text: string) => {
  const { tokens, text: normalised } = reader.read(text);
  const units = textOf(normalised);
  return Array.from({ length: tokens.length }, (_, i) => [tokens.kinds[i], units.slice(tokens.begins[i], tokens.ends[i])]);
};

describe('tokenise', () => {
  it('tells words, links, addresses, names, numbers, pictures and marks apart', () => {
    expect(tokensOf("Don't call +1 (555) 123-4567, mail a.b@c.com or see http://d.org/e! @you #win $5,000 in 10 days 👍"))
      .toEqual([
        [TokenKind.Word, "don't"], [TokenKind.Word, 'call'], [TokenKind.Phone, '+1 (555) 123-4567'], [TokenKind.Mark, ','],
        [TokenKind.Word, 'mail'], [TokenKind.Address, 'a.b@c.com'], [TokenKind.Word, 'or'], [TokenKind.Word, 'see'],
        [TokenKind.Link, 'http://d.org/e'], [TokenKind.Mark, '!'], [TokenKind.Handle, '@you'], [TokenKind.Hashtag, '#win'],
        [TokenKind.Money, '$5,000'], [TokenKind.Word, 'in'], [TokenKind.Number, '10'], [TokenKind.Word, 'days'],
        [TokenKind.Picture, '👍'],
      ]);
  });

  it('covers every unit but the blanks, once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { tokens, text: normalised } = reader.read(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(textOf(normalised).slice(at, tokens.begins[i]).trim()).toBe('');
          expect(tokens.ends[i]).toBeGreaterThan(tokens.begins[i] ?? 0);
          at = tokens.ends[i] ?? 0;
        }
        expect(textOf(normalised).slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('features', () => {
  it('are those that shipped models were trained with', () => {
    expect(hashString('winnow')).toBe(HASH_OF_WINNOW);
    expect(hashesOf('Buy now!')).toEqual(HASHES_OF_BUY_NOW);
  });

  it('are each listed once, with a count and a token', () => {
    const { features } = reader.read('again and again and again');
    const hashes = [...features.hashes.subarray(0, features.length)];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(features.counts[hashes.indexOf(hashString('again'))]).toBe(3);
    expect(features.tokens[hashes.indexOf(hashString('and'))]).toBe(1);
  });

  it('tell in which order words stand, and which of them begin and end a text', () => {
    const set = (text: string) => new Set(hashesOf(text));
    expect(set('see my page now')).not.toEqual(set('now see my page'));
    const ofWhole = (text: string) => hashesOf(text).filter((hash) => !set(`and ${text} and`).has(hash));
    expect(ofWhole('see my page')).not.toEqual([]);
  });

  it('tell what a text looks like, whatever it says', () => {
    const words = (text: string) => new Set(hashesOf(text));
    const common = (one: string, other: string) => [...words(one)].filter((hash) => words(other).has(hash)).length;
    const advert = 'BEST deals ever!! http://a.example';
    expect(common(advert, 'HUGE gains soon!! http://b.example')).toBeGreaterThan(common(advert, 'huge gains soon, http://b.example'));
  });

  it('grow with the text beyond the first buffer, and stay unique', () => {
    const text = Array.from({ length: 1500 }, (_, i) => `w${i.toString(36)}x`).join(' ');
    const hashes = hashesOf(text);
    expect(hashes.length).toBeGreaterThan(4096);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashesOf('Buy now!')).toEqual(HASHES_OF_BUY_NOW);
  });

  it('do not depend on invisible characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (text) => {
        const plain = hashesOf(text);
        expect(hashesOf(`${text}\u200b\ufeff`)).toEqual(plain);
      }),
    );
  });
});

