import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LABELS, type Scores } from '../../../../src/core/labels.ts';
import { loadModel } from '../../../../src/core/model/load.ts';
import type { CommentModel } from '../../../../src/core/model/types.ts';
import { lookUp } from '../../../../src/core/model/wide/index.ts';
import { TextReader } from '../../../../src/core/text/index.ts';
import { reading, TEXTS, tinyFiles, tinyWeights } from './tiny-model.ts';

const files = tinyFiles();
let model: CommentModel;
beforeAll(async () => {
  model = await loadModel(reading(files));
});
const one = async (text: string): Promise<Scores> => (await model.score([text]))[0];

describe('WinnowModel', () => {
  it("gives the scores of TensorFlow.js running the same model.json, to 1e-4", async () => {
    const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(files['model.json'])) as {
      modelTopology: object;
      weightsManifest: { weights: tf.io.WeightsManifestEntry[] }[];
    };
    const layers = await loadLayersModel(
      tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData: files['group1-shard1of1.bin'] }),
    );
    const { weights } = tinyWeights();
    const reader = new TextReader();
    for (const text of TEXTS) {
      const { features } = reader.read(text);
      const rows = new Int32Array(features.length);
      const values = new Float32Array(features.length);
      const known = lookUp(features, weights.index, rows, values);
      const output = layers.predict([tf.tensor2d(rows.subarray(0, known), [1, known]), tf.tensor2d(values.subarray(0, known), [1, known])]) as tf.Tensor;
      const expected = await output.data();
      const scores = await one(text);
      LABELS.forEach((label, k) => { expect(Math.abs(scores[label] - (expected[k] ?? NaN))).toBeLessThan(1e-4); });
    }
  });

  it('scores a batch as it scores each text alone, in order', async () => {
    const together = await model.score(TEXTS);
    expect(together).toEqual(await Promise.all(TEXTS.map(one)));
  });

  it.each(['', '\u200b\ufeff', '🎈🎈🎈', '\u202e\u202d', '...', '\ud800', 'a'.repeat(1_000_000)])(
    'gives finite scores to odd text %#',
    async (text) => {
      for (const score of Object.values(await one(text))) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    },
  );

  it('scores disguised text as the plain one', async () => {
    expect((await one('you are an іdіоt')).toxicity).toBeCloseTo((await one('you are an idiot')).toxicity, 1);
  });

  it('explains with stretches of the original text, the strongest first', () => {
    const text = TEXTS[2] ?? '';
    const parts = model.explain(text, 'toxicity');
    expect(parts.map(({ start, end }) => text.slice(start, end))).toContain('i d i o t');
    const sizes = parts.map(({ logit }) => Math.abs(logit));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('explains any text within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of model.explain(text, 'spam')) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('keeps silent about text that is not English', async () => {
    expect((await one('Das ist nicht sehr schön und ich bin auch nicht der der es ist')).toxicity).toBe(0);
  });

  it('hears of such text what speaks in every language: the same link, whatever the words', async () => {
    const [first, second, without] = await model.score([
      'посмотрите все это здесь www.example.com', 'заходите сюда друзья мои www.example.com', 'посмотрите все это здесь друзья',
    ]);
    expect(first.spam).toBe(second.spam);
    expect(first.spam).not.toBe(without.spam);
    expect(first.toxicity).toBe(0);
  });
});
