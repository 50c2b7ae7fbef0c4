import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { input, layers, model, type LayersModel, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeepPart } from '../../../src/tensorflow/deep-part.ts';
import { partLeadingTo } from '../../../src/tensorflow/part.ts';

/** A model of two branches, of which one is the deep part: a filter of width 2 over pieces of 3 numbers. */
function twoBranches(): LayersModel {
  const values = input({ shape: [4], name: 'values' });
  const wide = layers.dense({ units: 2, name: 'wide_logits' }).apply(values) as SymbolicTensor;
  const ids = input({ shape: [null], dtype: 'int32', name: 'piece_ids' });
  const pieces = layers.embedding({ inputDim: 5, outputDim: 3, name: 'pieces' }).apply(ids);
  const responses = layers.conv1d({ filters: 6, kernelSize: 2, activation: 'relu', name: 'convolution_2' }).apply(pieces);
  const strongest = layers.globalMaxPooling1d({ name: 'strongest_2' }).apply(responses);
  const deep = layers.dense({ units: 2, name: 'deep_logits' }).apply(strongest) as SymbolicTensor;
  const scores = layers.add({ name: 'logits' }).apply([wide, deep]) as SymbolicTensor;
  return model({ inputs: [values, ids], outputs: scores });
}

let artifacts: tf.io.ModelArtifacts;
let modelJson: string;
let weights: ArrayBuffer;
let whole: LayersModel;

beforeAll(async () => {
  await tf.setBackend('cpu');
  whole = twoBranches();
  await whole.save(
    tf.io.withSaveHandler((saved) => {
      artifacts = saved;
      return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } });
    }),
  );
  weights = artifacts.weightData as ArrayBuffer;
  const manifest = [{ paths: ['group1-shard1of1.bin'], weights: artifacts.weightSpecs }];
  modelJson = JSON.stringify({ modelTopology: artifacts.modelTopology, weightsManifest: manifest });
});

describe('partLeadingTo', () => {
  it('keeps the layers that lead to the output, with their weights and no others', () => {
    const part = partLeadingTo(artifacts, 'deep_logits');
    const names = part.weightSpecs?.map(({ name }) => name.split('/')[0]);
    expect(new Set(names)).toEqual(new Set(['pieces', 'convolution_2', 'deep_logits']));
    expect((part.weightData as ArrayBuffer).byteLength).toBe(4 * (5 * 3 + 2 * 3 * 6 + 6 + 6 * 2 + 2));
  });

  it('says so when the model has no such layer', () => {
    expect(() => partLeadingTo(artifacts, 'deeper')).toThrow('no layer named deeper');
  });
});

describe('loadDeepPart', () => {
  it('gives what the whole model adds, whatever rows share a batch', async () => {
    const part = await loadDeepPart(modelJson, weights);
    const rows = [Uint16Array.of(3, 1, 4, 0, 0), Uint16Array.of(2, 0, 0), Uint16Array.of(1, 1, 2, 3, 4, 4, 0, 0)];
    const together = await part.logits(rows);
    for (const [i, row] of rows.entries()) {
      const [bias, all] = tf.tidy(() => {
        const nothing = tf.zeros([1, 4]);
        const ids = tf.tensor2d([...row], [1, row.length], 'int32');
        const wideBias = whole.getLayer('wide_logits').getWeights()[1];
        return [wideBias.dataSync(), (whole.predict([nothing, ids]) as tf.Tensor).dataSync()];
      });
      const [alone] = await part.logits([row]);
      for (const k of [0, 1]) {
        expect(alone[k]).toBeCloseTo(all[k] - bias[k], 5);
        expect(together[i][k]).toBeCloseTo(alone[k], 5);
      }
    }
  });

  it('leaves no tensor behind', async () => {
    const part = await loadDeepPart(modelJson, weights);
    const before = tf.memory().numTensors;
    for (let i = 0; i < 3; i++) await part.logits([Uint16Array.of(1, 2, 0)]);
    expect(tf.memory().numTensors).toBe(before);
  });
});
