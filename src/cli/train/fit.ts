import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential, type Sequential } from '@tensorflow/tfjs-layers';
import { seededRandom, shuffle } from '../../core/random.ts';
import { registerScatterAdd } from './scatter-add.ts';

/** Token rows (`length` each) and the class of each. */
export interface Encoded {
  readonly rows: readonly Int32Array[];
  readonly classes: readonly number[];
}

export interface FitOptions {
  readonly vocabularySize: number;
  readonly length: number;
  readonly wordvecDim: number;
  readonly classCount: number;
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch: (progress: EpochProgress) => void;
}

export interface EpochProgress {
  /** From 1. */
  readonly epoch: number;
  readonly loss: number;
  /** Share of the training examples judged right while the epoch ran, with dropout, as Keras reports it. */
  readonly accuracy: number;
}

/** Model Maker's own: `AverageWordVecSpec` trains with Keras' rmsprop in batches of 32 and drops a fifth. */
const BATCH = 32;
const LEARNING_RATE = 0.001;
const DROPOUT = 0.2;

/**
 * Trains Model Maker's `average_word_vec`. Batches, dropout and first weights come from the seed, so the same data
 * and seed give the same model. `LayersModel.fit` could not: it shuffles by `Math.random`, and a seeded layer of dropout
 * drops the same places in every batch.
 */
export async function fit(data: Encoded, options: FitOptions): Promise<Sequential> {
  tf.enableProdMode();
  await tf.setBackend('cpu');
  registerScatterAdd();
  const model = build(options);
  const random = seededRandom(options.seed);
  const optimizer = tf.train.rmsprop(LEARNING_RATE);
  const order = data.rows.map((_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let right = 0;
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const step = trainStep(model, optimizer, data, batch, options, Math.floor(random() * 2 ** 31));
      loss += step.loss * batch.length;
      right += step.right;
    }
    options.onEpoch({ epoch, loss: loss / order.length, accuracy: right / order.length });
    await new Promise((resolve) => setImmediate(resolve));
  }
  optimizer.dispose();
  return model;
}

/** The share of examples whose class is judged the most probable. */
export function accuracy(model: Sequential, data: Encoded): number {
  const right = data.rows.map((row, index) =>
    tf.tidy(() => {
      const probabilities = model.apply(tf.tensor2d(row, [1, row.length], 'int32')) as tf.Tensor;
      return tf.argMax(probabilities, -1).dataSync()[0] === data.classes[index] ? 1 : 0;
    }),
  );
  return right.reduce<number>((sum, one) => sum + one, 0) / right.length;
}

function build({ vocabularySize, length, wordvecDim, classCount, seed }: FitOptions): Sequential {
  const glorot = (offset: number) => initializers.glorotUniform({ seed: seed + offset });
  return sequential({
    layers: [
      layers.embedding({
        name: 'embedding',
        inputDim: vocabularySize,
        outputDim: wordvecDim,
        inputLength: length,
        embeddingsInitializer: initializers.randomUniform({ minval: -0.05, maxval: 0.05, seed }),
      }),
      layers.globalAveragePooling1d({ name: 'global_average_pooling1d' }),
      layers.dense({ name: 'dense', units: wordvecDim, activation: 'relu', kernelInitializer: glorot(1) }),
      layers.dropout({ name: 'dropout', rate: DROPOUT }),
      layers.dense({ name: 'dense_1', units: classCount, activation: 'softmax', kernelInitializer: glorot(2) }),
    ],
  });
}

function trainStep(
  model: Sequential,
  optimizer: tf.Optimizer,
  data: Encoded,
  batch: readonly number[],
  { length, classCount }: FitOptions,
  dropoutSeed: number,
): { loss: number; right: number } {
  return tf.tidy(() => {
    const rows = new Int32Array(batch.length * length);
    batch.forEach((index, place) => {
      rows.set(data.rows[index], place * length);
    });
    const input = tf.tensor2d(rows, [batch.length, length], 'int32');
    const wanted = tf.tensor1d(batch.map((index) => data.classes[index]), 'int32');
    const oneHot = tf.oneHot(wanted, classCount);
    let right = 0;
    const cost = optimizer.minimize(() => {
      let signal: tf.Tensor = input;
      for (const layer of model.layers) {
        signal = layer.getClassName() === 'Dropout'
          ? tf.dropout(signal, DROPOUT, undefined, dropoutSeed)
          : (layer.apply(signal) as tf.Tensor);
      }
      right = tf.sum(tf.equal(tf.argMax(signal, -1), wanted)).dataSync()[0] ;
      const probability = tf.clipByValue(tf.sum(tf.mul(signal, oneHot), -1), 1e-7, 1);
      return tf.neg(tf.mean(tf.log(probability)));
    }, true);
    return { loss: cost?.dataSync()[0] ?? NaN, right };
  });
}
