import { LABELS } from '../src/core/labels.ts';
import { DISGUISES, disguise } from './generate/disguise.ts';
import { generate, themeOf, type Generated } from './generate/generate.ts';
import { seededRandom } from '../src/core/random.ts';
import type { Example } from './sources/corpus.ts';

/** Name of the texts that Winnow writes itself, as a source. */
export const GENERATED = 'generated';

/** How many texts of our own join the public ones. */
const GENERATED_COUNT = 150_000;
/** Four in five of ours are about spam and not one of those is abusive: at full weight they cost .001 AUC on real abuse. */
const CIVIL_WEIGHT = 0.4;
const CIVIL_THEMES: ReadonlySet<string> = new Set(['spam', 'ordinary']);
/** One in so many texts is also shown in disguise. */
const DISGUISED_ONE_IN = 5;
/** A text in disguise says nothing new about its words, so it counts less. */
const DISGUISED_WEIGHT = 0.5;

/** The public texts, our own, and some of both in disguise. Deterministic in `seed`. */
export function trainingExamples(corpus: readonly Example[], seed: number): Example[] {
  const plain = [...corpus, ...Array.from(generate(seed, GENERATED_COUNT), asExample)];
  const random = seededRandom(seed);
  const disguised = plain
    .filter(() => random() * DISGUISED_ONE_IN < 1)
    .map((example) => {
      const kind = DISGUISES[Math.floor(random() * DISGUISES.length)] ?? 'typos';
      const text = disguise(example.text, kind, 0.1 + 0.9 * random(), Math.floor(random() * 2 ** 31));
      return { ...example, text, weights: example.weights.map((weight) => weight * DISGUISED_WEIGHT) };
    });
  return [...plain, ...disguised];
}

export function asExample({ text, labels, family }: Generated): Example {
  const values = Float32Array.from(LABELS, (label) => labels[label] ?? NaN);
  const weight = CIVIL_THEMES.has(themeOf({ name: family })) ? CIVIL_WEIGHT : 1;
  const weights = values.map((value, k) => (Number.isNaN(value) ? 0 : LABELS[k] === 'spam' ? 1 : weight));
  return { text, labels: values, weights, source: GENERATED, group: family };
}
