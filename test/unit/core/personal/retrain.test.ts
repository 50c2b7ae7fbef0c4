import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { bucketsOf } from '../../../../src/core/personal/features.ts';
import { isHidden, logitsWith } from '../../../../src/core/personal/judge.ts';
import { decodePersonalPart } from '../../../../src/core/personal/personal-part.ts';
import { retrain, type LearnedCorrection } from '../../../../src/core/personal/retrain.ts';
import type { Judgement } from '../../../../src/core/personal/version.ts';
import { commentsOf, KINDS, ORDINARY, type Kind } from './kinds.ts';
import { HIDDEN, KEPT, learned, logitsOf, retrainInput, sample, thresholds } from './scene.ts';

const random = seededRandom(5);
const ordinary = commentsOf(ORDINARY, 1600, random);
const replay = ordinary.slice(0, 1000).map((text, index) => sample(text, index % 2 === 0));
const unseenOrdinary = ordinary.slice(1000);

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

/** What the model alone says of a kind: always the wrong thing. */
const misjudged = (kind: Kind): number => (kind.verdict.spam === 1 ? KEPT : HIDDEN);

function corrected(kind: Kind, texts: readonly string[]): LearnedCorrection[] {
  return texts.map((text) => learned(text, kind.verdict, misjudged(kind)));
}

describe('retraining', () => {
  it.each(KINDS.map((kind) => [kind.name, kind] as const))(
    'learns %s from twenty corrections and changes nothing else',
    async (_, kind) => {
      const texts = commentsOf(kind, 220, random);
      const version = await retrain(retrainInput(corrected(kind, texts.slice(0, 20)), replay));
      expect(version?.report.used).toBe(true);
      const part = decodePersonalPart(version?.part ?? new ArrayBuffer(0));
      const hides = (text: string, spam: number) =>
        isHidden(logitsWith(part, { buckets: bucketsOf(text), logits: logitsOf(spam) }), thresholds);
      const unseen = texts.slice(20);
      const right = unseen.filter((text) => hides(text, misjudged(kind)) === (kind.verdict.spam === 1)).length;
      expect(right / unseen.length).toBeGreaterThanOrEqual(0.8);
      const unchanged = unseenOrdinary.filter((text) => !hides(text, KEPT)).length;
      expect(unchanged / unseenOrdinary.length).toBeGreaterThanOrEqual(0.995);
    },
  );

  it('reports how the corrections were judged before and are judged by parts that have not seen them', async () => {
    const version = await retrain(retrainInput(corrected(KINDS[0], commentsOf(KINDS[0], 20, random)), replay));
    expect(version?.report.before).toMatchObject({ right: 0, total: 20 });
    expect(version?.report.after.right).toBeGreaterThanOrEqual(14);
    expect(version?.report.ordinaryHidden).toMatchObject({ shipped: 0, before: 0, total: 500 });
    expect(version?.outOfFold.size).toBe(20);
  });

  it('does not use what hides more ordinary comments', async () => {
    const flagged = commentsOf(ORDINARY, 200, seededRandom(9)).map((text) => learned(text, { spam: 1 }, KEPT));
    const few = replay.filter(({ check }) => check);
    const version = await retrain(retrainInput(flagged, [...few, sample('hello', false)]));
    expect(version?.report.after.right).toBeGreaterThan(100);
    expect(version?.report.used).toBe(false);
  });

  it('does not use what hides more ordinary comments than what is in use, even if the shipped model does too', async () => {
    const corrections = corrected(KINDS[0], commentsOf(KINDS[0], 20, random));
    const strict = replay.map((each, index) => (each.check && index % 50 === 0 ? { ...each, logits: logitsOf(HIDDEN) } : each));
    const lenient = { labels: ['spam'] as const, buckets: new Uint16Array(), weights: new Float32Array(), bias: Float32Array.of(-100) };
    const current = { part: lenient, outOfFold: new Map<string, Judgement>() };
    const version = await retrain({ ...retrainInput(corrections, strict), current });
    expect(version?.report.after.right).toBeGreaterThan(version?.report.before.right ?? NaN);
    expect(version?.report.ordinaryHidden).toMatchObject({ shipped: 20, before: 0 });
    expect(version?.report.used).toBe(false);
    expect((await retrain(retrainInput(corrections, strict)))?.report.used).toBe(true);
  });

  it('does not use what is no better than what is in use', async () => {
    const corrections = corrected(KINDS[0], commentsOf(KINDS[0], 20, random));
    const first = await retrain(retrainInput(corrections, replay));
    if (!first) throw new Error('nothing was learned');
    const current = { part: decodePersonalPart(first.part), outOfFold: first.outOfFold };
    const second = await retrain({ ...retrainInput(corrections, replay), current });
    expect(second?.report.before).toEqual(first.report.after);
    expect(second?.report.used).toBe(false);
  });

  it('learns nothing from a single text, however often it was flagged', async () => {
    const text = 'the painter on mill street takes new orders this week, ask for Rosa';
    const copies = Array.from({ length: 20 }, (_, index) => learned(`${text} ${index}`, { spam: 1 }, KEPT));
    expect(await retrain(retrainInput(copies, replay))).toBeUndefined();
  });

  it('leaves no tensor behind, neither after fifty retrainings nor after one that was cancelled', async () => {
    const corrections = corrected(KINDS[2], commentsOf(KINDS[2], 8, random));
    const input = retrainInput(corrections, replay.slice(0, 40));
    const before = tf.memory().numTensors;
    for (let round = 0; round < 50; round++) await retrain(input);
    expect(tf.memory().numTensors).toBe(before);
    let steps = 0;
    const cancelled = { ...input, pause: () => (++steps > 10 ? Promise.reject(new Error('cancelled')) : Promise.resolve()) };
    await expect(retrain(cancelled)).rejects.toThrow('cancelled');
    expect(tf.memory().numTensors).toBe(before);
  }, 120_000);
});
