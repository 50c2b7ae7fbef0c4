import * as v from 'valibot';
import { ModelProblem } from './problem.ts';

const Shape = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(4));

const WeightSpec = v.object({
  name: v.string(),
  shape: Shape,
  dtype: v.string(),
  /** Present where the values were stored as small integers: value = integer · scale + min. */
  quantization: v.optional(
    v.object({ dtype: v.picklist(['uint8', 'uint16']), scale: v.number(), min: v.number() }),
  ),
});

/** The `weightsManifest` of a `model.json`: which weights lie in which file, one after the other. */
export const WeightsManifest = v.pipe(
  v.array(v.object({ paths: v.array(v.string()), weights: v.array(WeightSpec) })),
  v.length(1),
);

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const BYTES = { float32: 4, uint16: 2, uint8: 1 } as const;

/**
 * Takes the weights out of their file.
 * @throws {ModelProblem} where the file is shorter or longer than the manifest says, or a value is not finite.
 */
export function decodeWeights(
  specs: readonly v.InferOutput<typeof WeightSpec>[],
  file: ArrayBuffer,
): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  const view = new DataView(file);
  let offset = 0;
  for (const { name, shape, dtype, quantization } of specs) {
    if (dtype !== 'float32') throw new ModelProblem(`The weight ${name} is stored as ${dtype}, not as float32.`);
    const stored = quantization?.dtype ?? 'float32';
    const size = shape.reduce((product, length) => product * length, 1);
    if (offset + size * BYTES[stored] > file.byteLength) {
      throw new ModelProblem(`The weights file ends within ${name}: it is truncated, or belongs to another model.json.`);
    }
    const values = new Float32Array(size);
    for (let index = 0; index < size; index++, offset += BYTES[stored]) {
      const raw =
        stored === 'uint8' ? view.getUint8(offset)
        : stored === 'uint16' ? view.getUint16(offset, true)
        : view.getFloat32(offset, true);
      values[index] = quantization ? raw * quantization.scale + quantization.min : raw;
    }
    if (!values.every(Number.isFinite)) throw new ModelProblem(`The weight ${name} holds something that is no number.`);
    weights.set(name, { shape, values });
  }
  if (offset !== file.byteLength) {
    throw new ModelProblem('The weights file is longer than model.json says: they do not belong together.');
  }
  return weights;
}
