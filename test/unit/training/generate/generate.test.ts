import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/core/labels.ts';
import { FAMILIES, THEME_SHARE } from '../../../../training/generate/families/index.ts';
import { generate, sameness, themeOf } from '../../../../training/generate/generate.ts';

describe('the families', () => {
  it('have unique names, a theme with a share, and valid labels', () => {
    expect(new Set(FAMILIES.map((family) => family.name)).size).toBe(FAMILIES.length);
    for (const family of FAMILIES) {
      expect(THEME_SHARE[themeOf(family)], family.name).toBeGreaterThan(0);
      for (const [label, value] of Object.entries(family.labels)) {
        expect(LABELS).toContain(label);
        expect([0, 1]).toContain(value);
      }
    }
  });

  it.each(FAMILIES.map((family) => [family.name, family] as const))('%s writes texts that do not repeat', (_, family) => {
    const texts = Array.from(generate(3, 120, family.split, [family]), ({ text }) => text);
    expect(texts).toHaveLength(120);
    for (const text of texts) expect(text).not.toMatch(/[<{][\w-]+[#\w]*[>}]|\| |\p{Surrogate}/u);
  });
});

describe('generate', () => {
  const train = Array.from(generate(1, 4000));

  it('is deterministic, and a longer run begins with a shorter one', () => {
    expect(Array.from(generate(1, 300))).toEqual(train.slice(0, 300));
    expect(Array.from(generate(2, 300))).not.toEqual(train.slice(0, 300));
  });

  it('writes no text twice, and none of one split in the other', () => {
    const seen = new Set(train.map(({ text }) => sameness(text)));
    expect(seen.size).toBe(train.length);
    for (const { text } of generate(1, 1500, 'held-out')) expect(seen).not.toContain(sameness(text));
  });

  it('keeps families to their split', () => {
    const held = new Set(FAMILIES.filter((family) => family.split === 'held-out').map((family) => family.name));
    for (const { family, split } of train) expect([split, held.has(family)]).toEqual(['train', false]);
  });

  it('writes as many ordinary comments as spam', () => {
    const spam = train.filter(({ labels }) => labels.spam === 1).length;
    expect(train.filter(({ family }) => family.startsWith('ordinary/')).length).toBeGreaterThan(spam * 0.9);
  });
});
