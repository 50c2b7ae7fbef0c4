import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDeepPart } from '../../src/cli/deep-part.ts';
import type { DeepPart } from '../../src/core/model/deep.ts';
import { readWeights } from '../../src/core/model/wide/manifest.ts';
import { parseVocabulary } from '../../src/core/model/wide/vocabulary.ts';
import type { DeepShape, WeightToWrite } from './model-json.ts';

/** What the trainer of the deep part leaves behind. */
export interface TrainedDeepPart {
  /** The vocabulary it was trained with; a piece's id is its place. */
  readonly pieces: readonly string[];
  readonly shape: DeepShape;
  readonly weights: readonly WeightToWrite[];
}

type Spec = Omit<WeightToWrite, 'bytes'>;

/**
 * Reads `vocab`, `weights/deep.json` and `weights/deep.bin` from the folder that training/deep/train.py worked in.
 * @throws Error where a file is missing or ends too early
 */
export function readTrainedDeepPart(folder: string): TrainedDeepPart {
  const pieces = readFileSync(join(folder, 'vocab'), 'utf8').trimEnd().split('\n');
  const { weights: specs } = JSON.parse(readFileSync(join(folder, 'weights', 'deep.json'), 'utf8')) as { weights: Spec[] };
  const bytes = new Uint8Array(readFileSync(join(folder, 'weights', 'deep.bin')));
  let offset = 0;
  const weights = specs.map((spec) => {
    const size = spec.shape.reduce((product, length) => product * length, 1) * (spec.quantization ? 1 : 4);
    if (offset + size > bytes.length) throw new Error(`${folder}/weights/deep.bin ends within ${spec.name}. Train the deep part again.`);
    offset += size;
    return { ...spec, bytes: bytes.slice(offset - size, offset) };
  });
  return { pieces, shape: shapeOf(specs), weights };
}

/**
 * The deep part of a model folder, so that the wide part can be trained anew beside it; undefined where there is none.
 * @throws Error where the folder's files do not belong together
 */
export function deepPartOf(folder: string): TrainedDeepPart | undefined {
  if (!existsSync(join(folder, 'model.json'))) return undefined;
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, 'group1-shard1of1.bin'));
  const stored = readWeights(readFileSync(join(folder, 'model.json'), 'utf8'), buffer.slice(byteOffset, byteOffset + byteLength));
  const weights = [...stored]
    .filter(([name]) => /^(pieces|convolution_\d+|deep_logits)\//.test(name))
    .map(([name, { shape, bytes, quantization }]) => ({ name, shape, bytes, ...(quantization && { quantization }) }));
  if (weights.length === 0) return undefined;
  const { pieces } = parseVocabulary(readFileSync(join(folder, 'vocab'), 'utf8'));
  return { pieces, shape: shapeOf(weights), weights };
}

/** It in TensorFlow.js, as it will run from the files that are written. */
export function runnable({ weights, pieces }: TrainedDeepPart): DeepPart {
  return nodeDeepPart(new Map(weights.map((weight) => [weight.name, weight])), pieces);
}

function shapeOf(specs: readonly Spec[]): DeepShape {
  const kernels = specs.map(({ name, shape }) => ({ name, shape })).filter(({ name }) => /^convolution_\d+\/kernel$/.test(name));
  const embeddings = specs.find(({ name }) => name === 'pieces/embeddings');
  const first = kernels.at(0);
  if (!embeddings || !first) throw new Error('deep.json lists no embeddings or no convolutions. Train the deep part again.');
  const [vocabulary, embedding] = embeddings.shape;
  return { vocabulary, embedding, filters: first.shape[2], widths: kernels.map(({ shape }) => shape[0]) };
}
