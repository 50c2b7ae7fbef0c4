import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../../src/core/labels.ts';
import { WIDE_WEIGHTS } from '../../src/core/model/load.ts';
import { formatVocabulary, type Vocabulary, type WideWeights } from '../../src/core/model/wide/index.ts';
import { commentTopology, writeLayersModel } from './model-json.ts';
import type { TrainedDeepPart } from './trained-deep-part.ts';

/** The five files of a model folder, by name. */
export function folderFiles(weights: Omit<WideWeights, 'index'>, vocabulary: Vocabulary, card: object, deep?: TrainedDeepPart) {
  const columns = LABELS.length;
  const count = vocabulary.keys.length;
  const kernel = new Float32Array(columns * columns);
  weights.gain.forEach((gain, k) => (kernel[k * columns + k] = gain));
  const { json, bin } = writeLayersModel(commentTopology(count, deep?.shape), [
    { name: WIDE_WEIGHTS.rows, shape: [count, columns], bytes: weights.rows, quantization: { dtype: 'uint8', scale: weights.scale, min: weights.min } },
    { name: WIDE_WEIGHTS.gain, shape: [columns, columns], bytes: bytesOf(kernel) },
    { name: WIDE_WEIGHTS.bias, shape: [columns], bytes: bytesOf(weights.bias) },
    ...(deep?.weights ?? []),
  ]);
  return {
    'model.json': textBytes(json),
    'group1-shard1of1.bin': bin,
    vocab: textBytes(formatVocabulary(vocabulary)),
    'labels.txt': textBytes(`${LABELS.join('\n')}\n`),
    'card.json': textBytes(`${JSON.stringify(card, null, 1)}\n`),
  };
}

export function writeFolder(folder: string, files: Readonly<Record<string, ArrayBuffer>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), new Uint8Array(bytes));
}

function bytesOf(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function textBytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}
