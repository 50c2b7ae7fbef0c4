import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../../src/core/labels.ts';
import { WIDE_WEIGHTS } from '../../src/core/model/load.ts';
import { formatVocabulary, type Vocabulary, type WideWeights } from '../../src/core/model/wide/index.ts';
import { wideTopology, writeLayersModel } from './model-json.ts';

/** Writes the five files of a model folder. */
export function writeFolder(folder: string, weights: Omit<WideWeights, 'index'>, vocabulary: Vocabulary, card: object): void {
  const columns = LABELS.length;
  const count = vocabulary.keys.length;
  const kernel = new Float32Array(columns * columns);
  weights.gain.forEach((gain, k) => (kernel[k * columns + k] = gain));
  const { json, bin } = writeLayersModel(wideTopology(count), [
    { name: WIDE_WEIGHTS.rows, shape: [count, columns], bytes: weights.rows, quantization: { dtype: 'uint8', scale: weights.scale, min: weights.min } },
    { name: WIDE_WEIGHTS.gain, shape: [columns, columns], bytes: bytesOf(kernel) },
    { name: WIDE_WEIGHTS.bias, shape: [columns], bytes: bytesOf(weights.bias) },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.json'), json);
  writeFileSync(join(folder, 'group1-shard1of1.bin'), bin);
  writeFileSync(join(folder, 'vocab'), formatVocabulary(vocabulary));
  writeFileSync(join(folder, 'labels.txt'), `${LABELS.join('\n')}\n`);
  writeCard(folder, card);
}

export function writeCard(folder: string, card: object): void {
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(card, null, 1)}\n`);
}

function bytesOf(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
