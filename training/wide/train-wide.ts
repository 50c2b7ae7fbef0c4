import { LABELS, perLabel } from '../../src/core/labels.ts';
import type { TextReader } from '../../src/core/text/index.ts';
import { FeatureIndex, KEY_BITS, type WideWeights } from '../../src/core/model/wide/index.ts';
import { quantise } from '../export/quantise.ts';
import { GENERATED } from '../examples.ts';
import type { Example } from '../sources/corpus.ts';
import { documentFrequencies, featurise } from './featurise.ts';
import { inverseFrequencies, learn, toRows, type Linear } from './learn.ts';
import { mostFrequent, mostTelling } from './select.ts';

/** Features that the model keeps: eight bytes each. */
const FEATURE_COUNT = 230_000;
/** They are chosen among so many, the most frequent ones, by what a first training made of them. */
const CANDIDATE_COUNT = 700_000;
const RECIPE = { epochs: 4, rates: perLabel((label) => (label === 'spam' ? 0.07 : 0.03)), dropout: 0.3 };

export interface TrainedWide {
  readonly keys: Uint32Array;
  readonly weights: WideWeights;
}

/**
 * What an origin's labels count beside their trust. A sum over words cannot tell our own texts apart as finely as they
 * are meant, and they are many: at full weight they cost .005 AUC on real abuse. Real spam of comment sections is rare.
 */
const ORIGIN_WEIGHT: Readonly<Partial<Record<string, { readonly spam: number; readonly abuse: number }>>> = {
  [GENERATED]: { spam: 0.4, abuse: 0.15 },
  youtube_uci: { spam: 6, abuse: 1 },
  youtube_finance_2022: { spam: 2, abuse: 1 },
  telegram_en: { spam: 2, abuse: 1 },
};

/** Trains the wide part. Deterministic in the examples, the seed and what the reader knows of joined words. */
export function trainWide(examples: readonly Example[], reader: TextReader, seed: number, report: (line: string) => void): TrainedWide {
  const featurised = featurise(reader, examples.map(({ text }) => text), (done) => {
    if (done % 50_000 === 0) report(`features of ${done} of ${examples.length} texts`);
  });
  const frequencies = documentFrequencies(featurised);
  const told = { labels: flatten(examples, ({ labels }) => labels), weights: flatten(examples, weightsOf), biases: biasesOf(examples) };
  const trainOn = (keys: Uint32Array): Linear => {
    const rowOfKey = new Int32Array(2 ** KEY_BITS).fill(-1);
    keys.forEach((key, row) => (rowOfKey[key] = row));
    const lesson = { count: examples.length, ...toRows(featurised, rowOfKey), ...told };
    return learn(lesson, inverseFrequencies(keys, frequencies, examples.length), { ...RECIPE, seed }, report);
  };
  const candidates = mostFrequent(frequencies, CANDIDATE_COUNT);
  report(`choosing among ${candidates.length} features`);
  const keys = mostTelling(candidates, trainOn(candidates), frequencies, FEATURE_COUNT);
  report(`keeping ${keys.length} features`);
  const linear = trainOn(keys);
  return { keys, weights: { ...quantise(linear), index: new FeatureIndex(keys) } };
}

/** Abuse has a bias per origin, spam one per place. */
function biasesOf(examples: readonly Example[]): Int32Array {
  const names = [...new Set(examples.flatMap(({ source }) => [source, placeOf(source)]))];
  const numbers = new Map(names.map((name, i) => [name, i]));
  const biases = new Int32Array(examples.length * LABELS.length);
  examples.forEach(({ source }, i) => {
    const own = numbers.get(source) ?? 0;
    LABELS.forEach((label, k) => (biases[i * LABELS.length + k] = label === 'spam' ? (numbers.get(placeOf(source)) ?? 0) : own));
  });
  return biases;
}

/** Where a text was written, for how common spam is there: under videos, elsewhere, or nowhere. */
function placeOf(source: string): string {
  if (source === GENERATED) return 'our own';
  return source.includes('youtube') ? 'under videos' : 'elsewhere';
}

function flatten(examples: readonly Example[], part: (example: Example) => Float32Array): Float32Array {
  const flat = new Float32Array(examples.length * LABELS.length);
  examples.forEach((example, i) => { flat.set(part(example), i * LABELS.length); });
  return flat;
}

function weightsOf({ source, weights }: Example): Float32Array {
  const factor = ORIGIN_WEIGHT[source];
  return factor ? weights.map((weight, k) => weight * (LABELS[k] === 'spam' ? factor.spam : factor.abuse)) : weights;
}
