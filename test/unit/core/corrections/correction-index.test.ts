import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyVerdict, CorrectionIndex } from '../../../../src/core/corrections/correction-index.ts';
import type { Correction, Verdict } from '../../../../src/core/corrections/correction.ts';
import { fingerprint } from '../../../../src/core/corrections/fingerprint.ts';
import { perLabel } from '../../../../src/core/labels.ts';

const HIDE: Verdict = { spam: 1 };
const FINE: Verdict = { spam: 0 };

function correction(text: string, verdict: Verdict): Correction {
  return { key: fingerprint(text).key, text, verdict, time: 0 };
}

const OFFER = 'the painter on mill street takes new orders this week, ask for Rosa and say the blog sent you';

describe('CorrectionIndex', () => {
  it.each([
    ['the same text', OFFER],
    ['other case, spacing and punctuation', `  ${OFFER.toUpperCase().replaceAll(' ', '   ')}!!!`],
    ['a word changed', OFFER.replace('week', 'month')],
    ['a word more', `hello ${OFFER}`],
  ])('recognises %s', (_, text) => {
    expect(new CorrectionIndex([correction(OFFER, HIDE)]).find(text)?.verdict).toEqual(HIDE);
  });

  it.each([
    ['another comment', 'the baker on hill road is closed next week, but you can still order bread on the phone'],
    ['half of it', OFFER.slice(0, 45)],
    ['nothing', ''],
  ])('does not take %s for it', (_, text) => {
    expect(new CorrectionIndex([correction(OFFER, HIDE)]).find(text)).toBeUndefined();
  });

  it('recognises short comments as a whole only', () => {
    const index = new CorrectionIndex([correction('first!!', HIDE)]);
    expect(index.find('First')?.verdict).toEqual(HIDE);
    expect(index.find('first of all')).toBeUndefined();
  });

  it('hides a copy with another link, but lets none pass for a comment called fine', () => {
    const note = 'I wrote up how we repaired the old stove here, photos included: https://stove.example/repair';
    const copy = note.replace('stove.example/repair', 'pills.example/buy');
    expect(new CorrectionIndex([correction(note, HIDE)]).find(copy)?.verdict).toEqual(HIDE);
    expect(new CorrectionIndex([correction(note, FINE)]).find(note)?.verdict).toEqual(FINE);
    expect(new CorrectionIndex([correction(note, FINE)]).find(copy)).toBeUndefined();
  });

  it('keeps the latest word on a text, and forgets what is deleted', () => {
    const index = new CorrectionIndex([correction(OFFER, HIDE), correction(OFFER.toUpperCase(), FINE)]);
    expect(index.size).toBe(1);
    expect(index.find(OFFER)?.verdict).toEqual(FINE);
    index.delete(fingerprint(OFFER).key);
    expect(index.find(OFFER)).toBeUndefined();
    expect(index.find(`hello ${OFFER}`)).toBeUndefined();
  });

  it('finds whatever was put in, and nothing that was taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { selector: (t) => fingerprint(t).key }), (texts) => {
        const index = new CorrectionIndex(texts.map((text) => correction(text, HIDE)));
        for (const text of texts) expect(index.find(text)?.verdict).toEqual(HIDE);
        for (const text of texts) index.delete(fingerprint(text).key);
        for (const text of texts) expect(index.find(text)).toBeUndefined();
      }),
    );
  });

  it('recognises any long comment with one word changed, and no comment of other words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'e', 'k', 'l', 'n', 'o', 'r', 's', 't', 'w', 'y', 'z'), minLength: 6, maxLength: 9 });
    const words = fc.uniqueArray(word, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(29), (all, place) => {
        const text = all.slice(0, 30);
        const index = new CorrectionIndex([correction(text.join(' '), HIDE)]);
        expect(index.find(text.with(place, all[59]).join(' '))?.verdict).toEqual(HIDE);
        expect(index.find(all.slice(30, 59).join(' '))).toBeUndefined();
      }),
      // MinHash is right nearly always: with the seed left open, so would be this test.
      { seed: 1 },
    );
  });
});

describe('applyVerdict', () => {
  it('replaces the labels the reader spoke of and leaves the others', () => {
    const scores = applyVerdict(perLabel(() => 0.4), { spam: 1, insult: 0 });
    expect(scores).toMatchObject({ spam: 1, insult: 0, threat: 0.4 });
  });
});
