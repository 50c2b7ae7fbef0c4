import * as v from 'valibot';
import { ModelProblem } from './problem.ts';
import { WeightsManifest } from './weights.ts';

const Layer = v.object({ class_name: v.string(), config: v.record(v.string(), v.unknown()) });

/** Keras writes a Sequential's layers either as a list or within an object, depending on its version. */
const ModelJson = v.object({
  modelTopology: v.object({
    model_config: v.optional(
      v.object({
        class_name: v.string(),
        config: v.union([v.array(Layer), v.object({ layers: v.array(Layer) })]),
      }),
    ),
    class_name: v.optional(v.string()),
    config: v.optional(v.union([v.array(Layer), v.object({ layers: v.array(Layer) })])),
  }),
  weightsManifest: WeightsManifest,
});

/** The layers Model Maker stacks, in order; its first may be missing (TensorFlow.js leaves it out). */
const STACK = ['Embedding', 'GlobalAveragePooling1D', 'Dense', 'Dropout', 'Dense'];

export interface Topology {
  /** Tokens the model looks at, START among them. */
  readonly length: number;
  readonly names: { readonly embedding: string; readonly hidden: string; readonly output: string };
  readonly weightSpecs: v.InferOutput<typeof WeightsManifest>[number]['weights'];
}

/**
 * Reads a `model.json` and checks that it is an averaged-word-vector classifier as Model Maker makes them.
 * @throws {ModelProblem} where it is anything else.
 */
export function readTopology(text: string): Topology {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ModelProblem('model.json is not JSON: it may be truncated.');
  }
  const parsed = v.safeParse(ModelJson, json);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'its top';
    throw new ModelProblem(`model.json is not a TensorFlow.js layers model with one weights file (see ${where}).`);
  }
  const { modelTopology, weightsManifest } = parsed.output;
  const { class_name: kind, config } = modelTopology.model_config ?? modelTopology;
  const layers = (Array.isArray(config) ? config : config?.layers)?.filter((l) => l.class_name !== 'InputLayer') ?? [];
  const stack = layers.map((layer) => layer.class_name);
  if (kind !== 'Sequential' || stack.join() !== STACK.join()) {
    throw new ModelProblem(
      `Only Model Maker's average_word_vec can be used. This model is: ${[kind, ...stack].join(', ').slice(0, 200)}.`,
    );
  }
  const [embedding, pooling, hidden, , output] = layers;
  if (hidden.config['activation'] !== 'relu' || output.config['activation'] !== 'softmax') {
    throw new ModelProblem("The model's dense layers are not relu and softmax, as average_word_vec has them.");
  }
  if (embedding.config['mask_zero'] === true || pooling.config['data_format'] === 'channels_first') {
    throw new ModelProblem('The model pools its word vectors in another way than average_word_vec.');
  }
  return {
    length: sequenceLength(embedding.config),
    names: { embedding: name(embedding), hidden: name(hidden), output: name(output) },
    weightSpecs: weightsManifest[0].weights,
  };
}

function sequenceLength(config: Record<string, unknown>): number {
  const shape: unknown = config['batch_input_shape'];
  const length: unknown = Array.isArray(shape) && shape.length === 2 ? shape[1] : config['input_length'];
  if (!Number.isInteger(length) || Number(length) < 2 || Number(length) > 4096) {
    throw new ModelProblem('model.json does not say how many words the model looks at (2 to 4096).');
  }
  return Number(length);
}

function name(layer: v.InferOutput<typeof Layer>): string {
  const value = layer.config['name'];
  if (typeof value !== 'string') throw new ModelProblem('A layer in model.json has no name.');
  return value;
}
