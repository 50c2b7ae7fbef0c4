import type { Family, Labels } from './engine/family.ts';
import { expand, repairArticles } from './engine/grammar.ts';
import { Random } from './engine/random.ts';
import { drawRegister, inRegister } from './engine/registers.ts';
import { FAMILIES, THEME_SHARE } from './families/index.ts';
import { SHARED_SLOTS } from './slots/index.ts';

export interface Generated {
  readonly text: string;
  /** A label that is absent is unknown: mask it. */
  readonly labels: Labels;
  readonly family: string;
  readonly split: Family['split'];
}

/** How often in a row a family may repeat itself before it counts as exhausted. */
const PATIENCE = 60;

/** Two texts are the same when they differ only in case, spacing or punctuation (emoji count). */
export function sameness(text: string): string {
  return text.toLowerCase().replace(/[\s.,!?;:'’"…-]+/g, ' ').trim();
}

/** One text of a family, as someone would write it. */
export function writeText(family: Family, random: Random): string {
  const text = expand(family.frames, { ...SHARED_SLOTS, ...family.slots }, random);
  const written = family.language === undefined ? repairArticles(text) : text;
  return inRegister(written, drawRegister(family.registers, random), random);
}

/** The theme of a family, told by its name. */
export function themeOf({ name }: Pick<Family, 'name'>): string {
  return name.slice(0, name.indexOf('/'));
}

function drawFamily(families: readonly Family[], random: Random): Family {
  const themes = [...new Set(families.map(themeOf))];
  const theme = random.weighted(themes, (name) => THEME_SHARE[name] ?? 0);
  return random.weighted(
    families.filter((family) => themeOf(family) === theme),
    (family) => family.weight ?? 1,
  );
}

/**
 * Writes up to `count` texts, no two the same, from the families of one split.
 * Deterministic in `seed`; a longer run begins with the texts of a shorter one.
 * Ends early when every family is exhausted.
 */
export function* generate(
  seed: number,
  count: number,
  split: Family['split'] = 'train',
  families: readonly Family[] = FAMILIES,
): Generator<Generated, void> {
  const random = new Random(seed);
  const seen = new Set<string>();
  const repeats = new Map<string, number>();
  let open = families.filter((family) => family.split === split);
  for (let written = 0; written < count && open.length > 0; ) {
    const family = drawFamily(open, random);
    const text = writeText(family, random);
    const key = sameness(text);
    if (key === '' || seen.has(key)) {
      const row = (repeats.get(family.name) ?? 0) + 1;
      repeats.set(family.name, row);
      if (row >= PATIENCE) open = open.filter((other) => other !== family);
      continue;
    }
    repeats.set(family.name, 0);
    seen.add(key);
    written += 1;
    yield { text, labels: family.labels, family: family.name, split };
  }
}
