import * as v from 'valibot';
import { ModelProblem } from '../average-word-vec/problem.ts';

const Quantization = v.object({ dtype: v.literal('uint8'), scale: v.number(), min: v.number() });

const Spec = v.object({
  name: v.string(),
  shape: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(4)),
  dtype: v.literal('float32'),
  quantization: v.optional(Quantization),
});

const ModelJson = v.object({
  weightsManifest: v.pipe(
    v.array(v.object({ paths: v.tuple([v.literal('group1-shard1of1.bin')]), weights: v.array(Spec) })),
    v.length(1),
  ),
});

/** A weight as it lies in the file: bytes to be scaled, or floats. */
export interface StoredWeight {
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
  readonly quantization?: v.InferOutput<typeof Quantization> | undefined;
}

/** Weights by name, in the order of the file. */
export type StoredWeights = ReadonlyMap<string, StoredWeight>;

/**
 * The weights that `model.json` lists, where they lie in the file.
 * @throws {ModelProblem} where the two do not belong together.
 */
export function readWeights(modelJson: string, file: ArrayBuffer): StoredWeights {
  let json: unknown;
  try {
    json = JSON.parse(modelJson);
  } catch {
    throw new ModelProblem('model.json is not JSON: it may be truncated.');
  }
  const parsed = v.safeParse(ModelJson, json);
  if (!parsed.success) {
    throw new ModelProblem(`model.json does not list its weights as expected (see ${v.getDotPath(parsed.issues[0]) ?? 'its top'}).`);
  }
  const weights = new Map<string, StoredWeight>();
  let offset = 0;
  for (const { name, shape, quantization } of parsed.output.weightsManifest[0]?.weights ?? []) {
    const length = shape.reduce((product, size) => product * size, 1) * (quantization ? 1 : 4);
    if (offset + length > file.byteLength) throw new ModelProblem(`group1-shard1of1.bin ends within ${name}: it is truncated, or of another model.`);
    weights.set(name, { shape, bytes: new Uint8Array(file, offset, length), quantization });
    offset += length;
  }
  if (offset !== file.byteLength) throw new ModelProblem('group1-shard1of1.bin is longer than model.json says: they do not belong together.');
  return weights;
}

/** The values of a weight, unpacked. @throws {ModelProblem} where the shape is not the one wanted or a value is no number. */
export function floats(weights: StoredWeights, name: string, shape: readonly number[]): Float32Array {
  const values = unpacked(take(weights, name, shape));
  if (!values.every(Number.isFinite)) throw new ModelProblem(`The weight ${name} holds something that is no number.`);
  return values;
}

/** The values of a weight, or of a part of one. */
export function unpacked({ bytes, quantization }: Pick<StoredWeight, 'bytes' | 'quantization'>): Float32Array {
  if (!quantization) return new Float32Array(bytes.slice().buffer);
  const { scale, min } = quantization;
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = bytes[i] * scale + min;
  return values;
}

/** A weight of a given shape. @throws {ModelProblem} where there is none. */
export function take(weights: StoredWeights, name: string, shape: readonly number[]): StoredWeight {
  const weight = weights.get(name);
  if (!weight) throw new ModelProblem(`model.json lists no weight named ${name}.`);
  if (weight.shape.join('×') !== shape.join('×')) {
    throw new ModelProblem(`The weight ${name} has the shape ${weight.shape.join('×')}; ${shape.join('×')} is needed.`);
  }
  return weight;
}
