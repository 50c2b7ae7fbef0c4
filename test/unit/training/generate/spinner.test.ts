import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../training/generate/engine/random.ts';
import { spin } from '../../../../training/generate/engine/spinner.ts';
import { SPINNER_SYNONYMS } from '../../../../training/generate/engine/synonyms.ts';

describe('spin', () => {
  const post = 'Thank you for this great article, I found it very useful and will visit your blog again soon.';

  it('is deterministic and never empties a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), (text, seed) => {
        const spun = spin(text, new Random(seed));
        expect(spin(text, new Random(seed))).toBe(spun);
        expect(spun.trim() === '').toBe(text.trim() === '');
      }),
    );
  });

  it('hands out many versions of one text', () => {
    expect(new Set(Array.from({ length: 100 }, (_, seed) => spin(post, new Random(seed)))).size).toBeGreaterThan(80);
  });

  it('leaves addresses, handles and compounds alone', () => {
    const names = 'https://best-post.example/find/great @great blog.example.com mail@website.example';
    for (let seed = 0; seed < 100; seed += 1) expect(spin(`${names} x`, new Random(seed))).toBe(`${names} x`);
  });

  it('knows no word that it would put in its own place', () => {
    for (const [word, others] of Object.entries(SPINNER_SYNONYMS)) {
      expect(word).toBe(word.toLowerCase());
      expect(others.split('|')).not.toContain(word);
      expect(others.split('|')).not.toContain('');
    }
  });
});
