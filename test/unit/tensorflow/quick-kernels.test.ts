import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { dirname, sep } from 'node:path';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { quickenFit } from '../../../src/tensorflow/quick-kernels.ts';

/** What the stock kernels answer to each question, by its name. */
const stock = new Map<string, unknown>();

/** Numbers from 0 on. */
function numbers<R extends tf.Rank>(...shape: tf.ShapeMap[R]): tf.Tensor<R> {
  return tf.reshape(tf.range(0, tf.util.sizeFromShape(shape)), shape);
}

const tall = () => numbers<tf.Rank.R2>(4, 3);
const wide = () => numbers<tf.Rank.R2>(3, 4);

const QUESTIONS: Record<string, () => tf.Tensor> = {
  'rows in another order, one twice': () => tf.gather(tall(), tf.tensor1d([2, 0, 2], 'int32')),
  'whole matrices': () => tf.gather(numbers<tf.Rank.R3>(2, 3, 4), tf.tensor1d([1], 'int32')),
  'numbers of a row': () => tf.gather(tf.tensor1d([4, 5, 6], 'int32'), tf.tensor1d([1, 1], 'int32')),
  'neither transposed': () => tf.matMul(tall(), wide()),
  'the first transposed': () => tf.matMul(tall(), numbers<tf.Rank.R2>(4, 2), true),
  'the second transposed': () => tf.matMul(tall(), numbers<tf.Rank.R2>(5, 3), false, true),
  'both transposed': () => tf.matMul(tall(), wide(), true, true),
  'several at once': () => tf.matMul(numbers<tf.Rank.R3>(2, 3, 4), numbers<tf.Rank.R3>(2, 3, 2), true),
};

beforeAll(async () => {
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(dirname(main) + sep);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  for (const [name, ask] of Object.entries(QUESTIONS)) stock.set(name, tf.tidy(() => ask().arraySync()));
  quickenFit();
});

describe('the kernels that quicken fit', () => {
  it.each(Object.keys(QUESTIONS))('answer as the stock ones do: %s', (name) => {
    const before = tf.memory().numTensors;
    expect(tf.tidy(() => QUESTIONS[name]().arraySync())).toEqual(stock.get(name));
    expect(tf.memory().numTensors).toBe(before);
  });

  it('leave nothing in memory', () => {
    const before = tf.backend().numDataIds();
    tf.dispose(tf.tidy(() => tf.matMul(tall(), wide(), true, true)));
    expect(tf.backend().numDataIds()).toBe(before);
  });

  it('are put in place once, and refuse what they were not made for', () => {
    quickenFit();
    expect(tf.tidy(() => tf.matMul(tall(), wide(), true, true).shape)).toEqual([3, 3]);
    expect(() => tf.tidy(() => tf.gather(tall(), tf.tensor1d([1], 'int32'), 1))).toThrow('only rows');
  });
});
