import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import * as tf from '@tensorflow/tfjs-layers';
import { LABELS } from '../../src/core/labels.ts';

// Layers draw their first weights when they are described; any backend that is there at once will do.
await setBackend('cpu');

/** A weight ready to be written: bytes, and how a reader turns them into numbers. */
export interface WeightToWrite {
  readonly name: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
  readonly quantization?: { readonly dtype: 'uint8'; readonly scale: number; readonly min: number };
}

/**
 * The model as stock layers of TensorFlow.js. Wide: rows looked up by number, summed with their values, and one dense
 * layer that undoes the columns' scales; a text with fewer features is filled up with row 0, value 0. Deep, where
 * there is one, is added to its logits.
 */
export function commentTopology(rows: number, deep?: DeepShape): tf.LayersModel {
  const features = tf.input({ shape: [null], dtype: 'int32', name: 'features' });
  const values = tf.input({ shape: [null], dtype: 'float32', name: 'values' });
  const embedded = tf.layers.embedding({ name: 'wide', inputDim: rows, outputDim: LABELS.length }).apply(features) as tf.SymbolicTensor;
  const summed = tf.layers.dot({ name: 'wide_sum', axes: 1 }).apply([embedded, values]) as tf.SymbolicTensor;
  const wide = tf.layers.dense({ name: 'wide_logits', units: LABELS.length, trainable: false }).apply(summed) as tf.SymbolicTensor;
  const part = deep && deepLayers(deep);
  const logits = part ? (tf.layers.add({ name: 'logits' }).apply([wide, part.logits]) as tf.SymbolicTensor) : wide;
  const scores = tf.layers.activation({ name: 'scores', activation: 'sigmoid' }).apply(logits) as tf.SymbolicTensor;
  return tf.model({ name: 'winnow', inputs: part ? [features, values, part.pieces] : [features, values], outputs: scores });
}

export interface DeepShape {
  /** Pieces in the vocabulary. */
  readonly vocabulary: number;
  readonly embedding: number;
  readonly filters: number;
  /** In pieces. */
  readonly widths: readonly number[];
}

/** Convolutions of several widths over pieces; of each filter the strongest response anywhere in the text. */
function deepLayers({ vocabulary, embedding, filters, widths }: DeepShape): { pieces: tf.SymbolicTensor; logits: tf.SymbolicTensor } {
  const pieces = tf.input({ shape: [null], dtype: 'int32', name: 'piece_ids' });
  const embedded = tf.layers.embedding({ name: 'pieces', inputDim: vocabulary, outputDim: embedding }).apply(pieces);
  const strongest = widths.map((width) => {
    const responses = tf.layers.conv1d({ name: `convolution_${width}`, kernelSize: width, filters, activation: 'relu' }).apply(embedded);
    return tf.layers.globalMaxPooling1d({ name: `strongest_${width}` }).apply(responses) as tf.SymbolicTensor;
  });
  const all = tf.layers.concatenate({ name: 'strongest' }).apply(strongest);
  const logits = tf.layers.dense({ name: 'deep_logits', units: LABELS.length, trainable: false }).apply(all) as tf.SymbolicTensor;
  return { pieces, logits };
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
