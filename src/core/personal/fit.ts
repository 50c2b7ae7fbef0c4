import * as tf from '@tensorflow/tfjs-core';
import { input, layers, model as layersModel, regularizers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Verdict } from '../corrections/correction.ts';
import { LABELS, type Label, type PerLabel } from '../labels.ts';
import { featuresOf, targetsOf, type Learns } from './fit-data.ts';
import type { PersonalPart } from './personal-part.ts';
import type { ReplaySample } from './replay.ts';

/** A correction as a personal part learns from it. */
export interface PersonalExample {
  readonly buckets: Uint16Array;
  /** What the model alone says, in the order of the labels. */
  readonly logits: Float32Array;
  readonly verdict: Verdict;
}

export interface FitOptions {
  /** For each part wanted, which of the examples it learns from. */
  readonly parts: readonly Learns[];
  /** What scores are held against: a verdict is learned once its score is on the right side. */
  readonly thresholds: PerLabel;
  /** Lets other work be done between two epochs; rejects to cancel. */
  readonly pause: () => Promise<void>;
  /** Called after each epoch with 0…1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Steps of Adam over all examples at once, and their size. Chosen, as are the margins and the weight of the sample, on
 * the families of `training/generate` and on kinds made up for the purpose, none of them those of `bench/learning`:
 * with steps of .1, no margin and a weight of 24, unseen comments of those families were judged right in 62 %, now in
 * 70, and of the narrower kinds in 90 %, now in 93; no more of the check sample is judged otherwise than before.
 */
const EPOCHS = 60;
const LEARNING_RATE = 0.25;

/** Keeps weights small where neither corrections nor sample speak. */
const WEIGHT_DECAY = 3e-5;

/**
 * Trains personal parts with TensorFlow.js on the reader's corrections, and on the shipped sample with the model's own
 * opinion as the wanted answer (experience replay): what the corrections do not speak of stays.
 *
 * One `fit` trains all parts, as groups of outputs of one linear layer: what a part must not learn from has no weight in
 * the loss of its outputs, and no two outputs share a weight. So six parts take hardly longer than one.
 * @returns a part for each that is wanted; undefined where no correction says anything
 */
export async function fitPersonalParts(
  examples: readonly PersonalExample[],
  replay: readonly ReplaySample[],
  { parts, thresholds, pause, onProgress }: FitOptions,
): Promise<PersonalPart[] | undefined> {
  const labels = LABELS.filter((label) => examples.some(({ verdict }) => verdict[label] !== undefined));
  if (labels.length === 0) return undefined;
  const { buckets, rarities, values } = featuresOf(examples, replay);
  const { offsets, targets, weights } = targetsOf(examples, replay, { parts, labels, thresholds });
  const [rows, units] = [examples.length + replay.length, parts.length * labels.length];
  const given = {
    features: tf.tensor2d(values, [rows, rarities.length]),
    offsets: tf.tensor2d(offsets, [rows, units]),
    targets: tf.tensor2d(targets, [rows, units]),
    weights: tf.tensor2d(weights, [rows, units]),
  };
  // Each model is made for one training: none is remembered for the next.
  tf.env().set('TOPOLOGICAL_SORT_CACHE_MAX_ENTRIES', 1);
  const kernelRegularizer = regularizers.l2({ l2: WEIGHT_DECAY / 2 });
  const layer = layers.dense({ units, useBias: false, kernelInitializer: 'zeros', kernelRegularizer });
  const features = input({ shape: [rarities.length] });
  const model = layersModel({ inputs: features, outputs: layer.apply(features) as SymbolicTensor });
  const optimizer = tf.train.adam(LEARNING_RATE);
  try {
    model.compile({
      optimizer,
      loss: (wanted, added) =>
        tf.losses.sigmoidCrossEntropy(wanted, tf.add(given.offsets, added), given.weights, 0, tf.Reduction.SUM),
    });
    let cancelled: { reason: unknown } | undefined;
    await model.fit(given.features, given.targets, {
      epochs: EPOCHS,
      // The loss goes by the rows' places, so all are one batch and stay in order.
      batchSize: rows,
      shuffle: false,
      yieldEvery: 'never',
      callbacks: {
        onEpochEnd: async (epoch) => {
          onProgress((epoch + 1) / EPOCHS);
          // A `fit` that an error ends leaves tensors behind.
          await pause().catch((reason: unknown) => {
            cancelled = { reason };
            model.stopTraining = true;
          });
        },
      },
    });
    if (cancelled) throw cancelled.reason;
    const kernel = await layer.getWeights()[0].data<'float32'>();
    return parts.map((_, part) => partOf(kernel, part, { labels, buckets, rarities, units }));
  } finally {
    model.dispose();
    optimizer.dispose();
    tf.dispose(given);
  }
}

/** One part's share of the layer: `kernel` is `[columns, parts × labels]`, the last column being the bias. */
function partOf(kernel: Float32Array, part: number, { labels, buckets, rarities, units }: Trained): PersonalPart {
  const begin = part * labels.length;
  // A bucket's rarity is the same for every comment, so it is taken into its weights.
  const all = Array.from(rarities, (rarity, column) => {
    const at = column * units + begin;
    return Array.from(kernel.subarray(at, at + labels.length), (weight) => weight * rarity);
  });
  return { labels, buckets, weights: Float32Array.from(all.slice(0, -1).flat()), bias: Float32Array.from(all.at(-1) ?? []) };
}

interface Trained {
  readonly labels: readonly Label[];
  readonly buckets: Uint16Array;
  readonly rarities: Float32Array;
  readonly units: number;
}
