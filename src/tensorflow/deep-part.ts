import { io, ready, tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { loadLayersModel, type LayersModel } from '@tensorflow/tfjs-layers';
import type { DeepPart } from '../core/model/deep.ts';
import { partLeadingTo } from './part.ts';

/** The layer of `model.json` whose output is what the deep part adds to the logits. */
const OUTPUT_LAYER = 'deep_logits';

/** Memory grows with the batch: 32 comments of 256 pieces take 17 MB in the widest layer. */
const MAX_BATCH = 32;

/**
 * Loads the deep part of a model folder into TensorFlow.js, on whichever backend is set.
 *
 * @param modelJson the text of `model.json`
 * @param weights the bytes of `group1-shard1of1.bin`
 * @throws Error where the two do not make a model with a deep part
 */
export async function loadDeepPart(modelJson: string, weights: ArrayBuffer): Promise<DeepPart> {
  await ready();
  const { modelTopology, weightsManifest } = JSON.parse(modelJson) as io.ModelJSON;
  const artifacts = {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: weights,
  };
  const model = await loadLayersModel(io.fromMemory(partLeadingTo(artifacts, OUTPUT_LAYER)));
  return { logits: (rows) => logitsOf(model, rows) };
}

/** Rows of similar length run together, since a batch is as long as its longest row. */
async function logitsOf(model: LayersModel, rows: readonly Uint16Array[]): Promise<Float32Array[]> {
  const order = rows.map((_, index) => index).sort((a, b) => rows[a].length - rows[b].length);
  const logits = new Array<Float32Array>(rows.length);
  for (let at = 0; at < order.length; at += MAX_BATCH) {
    const batch = order.slice(at, at + MAX_BATCH);
    const values = await runBatch(model, batch.map((index) => rows[index]));
    const width = values.length / batch.length;
    batch.forEach((index, i) => {
      logits[index] = values.slice(i * width, (i + 1) * width);
    });
  }
  return logits;
}

async function runBatch(model: LayersModel, rows: readonly Uint16Array[]): Promise<Float32Array> {
  const width = Math.max(...rows.map((row) => row.length));
  const ids = new Int32Array(rows.length * width);
  rows.forEach((row, i) => {
    ids.set(row, i * width);
  });
  const input = tensor2d(ids, [rows.length, width], 'int32');
  let output: Tensor | undefined;
  try {
    output = model.predict(input) as Tensor;
    return (await output.data()) as Float32Array;
  } finally {
    input.dispose();
    output?.dispose();
  }
}
