import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISGUISES, disguise } from '../../../../training/generate/disguise.ts';

const kind = fc.constantFrom(...DISGUISES);
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });

describe('disguise', () => {
  it('is deterministic and never empties a text', () => {
    fc.assert(
      fc.property(anyText, kind, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (text, how, intensity, seed) => {
        const disguised = disguise(text, how, intensity, seed);
        expect(disguise(text, how, intensity, seed)).toBe(disguised);
        expect(disguised.trim() === '').toBe(text.trim() === '');
      }),
    );
  });

  it('leaves the text alone at intensity 0', () => {
    fc.assert(fc.property(anyText, kind, (text, how) => { expect(disguise(text, how, 0, 1)).toBe(text); }));
  });

  it.each(DISGUISES)('%s changes ordinary words even at the lowest intensity', (how) => {
    const changed = Array.from({ length: 50 }, (_, seed) => disguise('message the idiot for crypto profits', how, 0.01, seed));
    expect(changed.filter((text) => text !== 'message the idiot for crypto profits').length).toBeGreaterThan(45);
  });

  it.each(DISGUISES)('%s leaves links and handles alone', (how) => {
    const text = 'https://bit.ly/abcDEF @trader_joe t.me/abcdef mail@example.org';
    expect(disguise(text, how, 1, 3)).toBe(text);
  });

  it('does what its name says', () => {
    expect(disguise('free money', 'leet', 1, 1)).toMatch(/[0-9]/);
    expect(disguise('free', 'full-width', 1, 1)).toBe('ｆｒｅｅ');
    expect(disguise('free', 'spaced', 1, 1)).toMatch(/^f +r +e +e$/);
    expect(disguise('free', 'zero-width', 1, 2).replace(/[^a-z]/g, '')).toBe('free');
    expect(disguise('free money', 'joined', 1, 1)).toBe('freemoney');
    expect(disguise('free', 'mathematical', 1, 1).normalize('NFKC')).toBe('free');
  });
});
