import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PIECE_PADDING } from '../../../src/core/model/deep.ts';
import { loadDeepPart } from '../../../src/tensorflow/deep-part.ts';

interface Case {
  readonly ids: readonly number[];
  readonly logits: readonly number[];
}

const FOLDER = new URL('../../../models/comment/', import.meta.url);
const CASES = JSON.parse(readFileSync(new URL('trainer-logits.json', import.meta.url), 'utf8')) as Case[];

it("gives the trainer's logits to 1e-4", async () => {
  await setBackend('cpu');
  const weights = new Uint8Array(readFileSync(new URL('group1-shard1of1.bin', FOLDER)));
  const part = await loadDeepPart(readFileSync(new URL('model.json', FOLDER), 'utf8'), weights.buffer);
  const rows = CASES.map(({ ids }) => Uint16Array.from([...ids, ...new Array<number>(PIECE_PADDING).fill(0)]));
  const logits = await part.logits(rows);
  CASES.forEach((expected, i) => {
    expected.logits.forEach((logit, k) => {
      expect(Math.abs(logits[i][k] - logit)).toBeLessThan(1e-4);
    });
  });
});
