import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitPersonalParts } from '../../../../src/core/personal/fit.ts';
import { logitsWith } from '../../../../src/core/personal/judge.ts';
import { seededRandom } from '../../../../src/core/random.ts';
import { commentsOf, KINDS, ORDINARY } from './kinds.ts';
import { KEPT, learned, sample, thresholds } from './scene.ts';

const random = seededRandom(7);
const replay = commentsOf(ORDINARY, 60, random).map((text) => sample(text, false));
const examples = commentsOf(KINDS[2], 10, random).map((text) => learned(text, { spam: 1 }, KEPT));
const silent = { thresholds, pause: () => Promise.resolve(), onProgress: () => undefined };

/** Two parts: one that does not learn from the first example, one that learns from all. */
const parts = [(example: number) => example !== 0, () => true];

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

describe('fitting personal parts', () => {
  it('keeps from a part what it must not learn from, and trains the parts together as it does alone', async () => {
    const flipped = examples.map((example, index) => (index === 0 ? { ...example, verdict: { spam: 0 as const } } : example));
    const [without, all] = (await fitPersonalParts(examples, replay, { ...silent, parts })) ?? [];
    const [withoutFlipped, allFlipped] = (await fitPersonalParts(flipped, replay, { ...silent, parts })) ?? [];
    expect(withoutFlipped.weights).toEqual(without.weights);
    expect(allFlipped.weights).not.toEqual(all.weights);
    const [alone] = (await fitPersonalParts(examples, replay, { ...silent, parts: [() => true] })) ?? [];
    alone.weights.forEach((weight, index) => {
      expect(weight).toBeCloseTo(all.weights[index], 4);
    });
  });

  it('learns each label by itself', async () => {
    const both = examples.map((example, index) =>
      index % 2 === 0 ? example : { ...example, verdict: { insult: 1 as const, toxicity: 0 as const } },
    );
    const [part] = (await fitPersonalParts(both, replay, { ...silent, parts: [() => true] })) ?? [];
    expect(part.labels).toEqual(['spam', 'insult', 'toxicity']);
    const logits = logitsWith(part, both[1]);
    expect([logits[2] > 0, logits[7] < 0]).toEqual([true, true]);
  });

  it('tells how far it is, and stops where it is cancelled', async () => {
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    await fitPersonalParts(examples, replay, { ...silent, parts, onProgress });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const pause = () => Promise.reject(new Error('enough'));
    await expect(fitPersonalParts(examples, replay, { ...silent, parts, pause })).rejects.toThrow('enough');
  });

  it('says nothing where nothing was said', async () => {
    expect(await fitPersonalParts([], replay, { ...silent, parts })).toBeUndefined();
  });
});
