import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-layers';
import { LABELS } from '../../src/core/labels.ts';

/** A weight ready to be written: bytes, and how a reader turns them into numbers. */
export interface WeightToWrite {
  readonly name: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
  readonly quantization?: { readonly dtype: 'uint8'; readonly scale: number; readonly min: number };
}

/**
 * The wide part as stock layers of TensorFlow.js: rows looked up by number, summed with their values, and one dense
 * layer that undoes the columns' scales. A text with fewer features is filled up with row 0, value 0.
 */
export function wideTopology(rows: number): tf.LayersModel {
  const features = tf.input({ shape: [null], dtype: 'int32', name: 'features' });
  const values = tf.input({ shape: [null], dtype: 'float32', name: 'values' });
  const embedded = tf.layers.embedding({ name: 'wide', inputDim: rows, outputDim: LABELS.length }).apply(features) as tf.SymbolicTensor;
  const summed = tf.layers.dot({ name: 'wide_sum', axes: 1 }).apply([embedded, values]) as tf.SymbolicTensor;
  const logits = tf.layers.dense({ name: 'wide_logits', units: LABELS.length, trainable: false }).apply(summed) as tf.SymbolicTensor;
  const scores = tf.layers.activation({ name: 'scores', activation: 'sigmoid' }).apply(logits) as tf.SymbolicTensor;
  return tf.model({ name: 'winnow', inputs: [features, values], outputs: scores });
}

/** `model.json` and `group1-shard1of1.bin` of a topology with these weights, in this order. */
export function writeLayersModel(model: tf.LayersModel, weights: readonly WeightToWrite[]): { json: string; bin: ArrayBuffer } {
  const bin = new Uint8Array(weights.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let offset = 0;
  for (const { bytes } of weights) {
    bin.set(bytes, offset);
    offset += bytes.length;
  }
  const manifest = weights.map(({ name, shape, quantization }) => ({ name, shape, dtype: 'float32', ...(quantization && { quantization }) }));
  const json = JSON.stringify({
    format: 'layers-model',
    generatedBy: 'Winnow',
    convertedBy: null,
    modelTopology: model.toJSON(null, false) as unknown,
    weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: manifest }],
  });
  return { json, bin: bin.buffer };
}
