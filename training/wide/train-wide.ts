import { LABELS } from '../../src/core/labels.ts';
import { FeatureIndex, KEY_BITS, type WideWeights } from '../../src/core/model/wide/index.ts';
import { quantise } from '../export/quantise.ts';
import type { Example } from '../sources/corpus.ts';
import { documentFrequencies, featurise, mostFrequent } from './featurise.ts';
import { inverseFrequencies, learn, toRows } from './learn.ts';

/** Features that the model keeps: eight bytes each. */
const FEATURE_COUNT = 200_000;
const RECIPE = { epochs: 2, rate: 0.1, dropout: 0.2 } as const;

export interface TrainedWide {
  readonly keys: Uint32Array;
  readonly weights: WideWeights;
}

/** Trains the wide part. Deterministic in the examples and the seed. */
export function trainWide(examples: readonly Example[], seed: number, report: (line: string) => void): TrainedWide {
  const featurised = featurise(examples.map(({ text }) => text), (done) => {
    if (done % 50_000 === 0) report(`features of ${done} of ${examples.length} texts`);
  });
  const frequencies = documentFrequencies(featurised);
  const keys = mostFrequent(frequencies, FEATURE_COUNT);
  report(`keeping ${keys.length} features`);
  const rowOfKey = new Int32Array(2 ** KEY_BITS).fill(-1);
  keys.forEach((key, row) => (rowOfKey[key] = row));
  const sources = [...new Set(examples.map(({ source }) => source))];
  const lesson = {
    count: examples.length,
    ...toRows(featurised, rowOfKey),
    labels: flatten(examples, ({ labels }) => labels),
    weights: flatten(examples, ({ weights }) => weights),
    sources: Int32Array.from(examples, ({ source }) => sources.indexOf(source)),
  };
  const linear = learn(lesson, inverseFrequencies(keys, frequencies, examples.length), { ...RECIPE, seed }, report);
  return { keys, weights: { ...quantise(linear), index: new FeatureIndex(keys) } };
}

function flatten(examples: readonly Example[], part: (example: Example) => Float32Array): Float32Array {
  const flat = new Float32Array(examples.length * LABELS.length);
  examples.forEach((example, i) => { flat.set(part(example), i * LABELS.length); });
  return flat;
}
