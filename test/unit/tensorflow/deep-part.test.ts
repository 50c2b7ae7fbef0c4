import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel, model as layersModel, type LayersModel } from '@tensorflow/tfjs-layers';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PIECE_PADDING, type DeepPart } from '../../../src/core/model/deep.ts';
import { readWeights, type StoredWeights } from '../../../src/core/model/wide/manifest.ts';
import { loadDeepPart } from '../../../src/tensorflow/deep-part.ts';

const FOLDER = new URL('../../../models/comment/', import.meta.url);
const modelJson = readFileSync(new URL('model.json', FOLDER), 'utf8');
const file = new Uint8Array(readFileSync(new URL('group1-shard1of1.bin', FOLDER))).buffer;

let weights: StoredWeights;
let part: DeepPart;

beforeAll(async () => {
  await tf.setBackend('cpu');
  weights = readWeights(modelJson, file);
  part = loadDeepPart(weights, []);
});

/** Ids of pieces that follow no pattern, as many as told. */
function pieces(count: number, seed: number): number[] {
  const known = weights.get('pieces/embeddings')?.shape[0] ?? 0;
  return Array.from({ length: count }, (_, i) => 1 + ((seed * 7919 + i * i * 104729 + i * 31) % (known - 1)));
}

function row(ids: readonly number[]): Uint16Array {
  return Uint16Array.from([...ids, ...new Array<number>(PIECE_PADDING).fill(0)]);
}

function expectClose(values: Float32Array, expected: ArrayLike<number>): void {
  Array.from(expected).forEach((value, k) => {
    expect(Math.abs(values[k] - value)).toBeLessThan(1e-4);
  });
}

describe('the deep part', () => {
  it("gives the trainer's logits to 1e-4", async () => {
    const cases = JSON.parse(readFileSync(new URL('trainer-logits.json', import.meta.url), 'utf8')) as Case[];
    const logits = await part.logits(cases.map(({ ids }) => row(ids)));
    cases.forEach((expected, i) => {
      expectClose(logits[i], expected.logits);
    });
  });

  it('gives what TensorFlow.js computes from the layers of model.json', async () => {
    const layers = await stockLayers();
    for (const [seed, count] of [0, 1, 3, 30, 256].entries()) {
      const ids = row(pieces(count, seed));
      const expected = tf.tidy(() => (layers.predict(tf.tensor2d([...ids], [1, ids.length], 'int32')) as tf.Tensor).dataSync());
      const [logits] = await part.logits([ids]);
      expectClose(logits, expected);
    }
  });

  it('judges a text alike whatever was judged before it, and with it', async () => {
    const [alone] = await loadDeepPart(weights, []).logits([row(pieces(40, 1))]);
    const many = Array.from({ length: 40 }, (_, seed) => row(pieces(200, seed + 2)));
    const together = await part.logits([...many, row(pieces(40, 1)), ...many]);
    expect(together).toHaveLength(81);
    expectClose(together[40], alone);
    const [again, first] = await Promise.all([part.logits([row(pieces(40, 1))]), part.logits(many.slice(0, 1))]);
    expectClose(again[0], alone);
    expectClose(first[0], together[0]);
  });

  it('leaves no tensor behind', async () => {
    await part.logits([row(pieces(3, 1))]);
    const before = tf.memory().numTensors;
    for (let seed = 0; seed < 3; seed++) await part.logits([row(pieces(50, 90 + seed))]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('says which weight is missing', () => {
    const without = new Map(weights);
    without.delete('convolution_2/kernel');
    expect(() => loadDeepPart(without, [])).toThrow(/convolution|deep_logits/);
    const bare = new Map(weights);
    bare.delete('pieces/embeddings');
    expect(() => loadDeepPart(bare, [])).toThrow('pieces/embeddings');
  });
});

interface Case {
  readonly ids: readonly number[];
  readonly logits: readonly number[];
}

/** From the pieces to the deep part's logits, as any program that reads the format would run it. */
async function stockLayers(): Promise<LayersModel> {
  const { modelTopology, weightsManifest } = JSON.parse(modelJson) as tf.io.ModelJSON;
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  const whole = await loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData: file }));
  return layersModel({
    inputs: whole.getLayer('piece_ids').output,
    outputs: whole.getLayer('deep_logits').output,
  });
}
