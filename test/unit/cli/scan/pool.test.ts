import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../../../src/cli/scan/pool.ts';
import { perLabel } from '../../../../src/core/labels.ts';

/** A scoring thread whose score is the length of the text; it falls over where it is told to. */
const WORKER = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ type: 'ready', version: 'v', thresholds: {} });
    parentPort.on('message', ({ id, texts }) => {
      if (texts.includes('die')) throw new Error('fell over');
      const scores = Float64Array.from(texts.flatMap((text) => Array(8).fill(text.length)));
      parentPort.postMessage({ type: 'scored', id, scores });
    });
  `)}`,
);

describe('WorkerPool', () => {
  it('answers every batch with its own scores', async () => {
    const pool = await WorkerPool.start(WORKER, 2);
    const batches = Array.from({ length: 20 }, (_, n) => ['x'.repeat(n), 'y']);
    const scores = await Promise.all(batches.map((batch) => pool.score(batch)));
    expect(scores).toEqual(batches.map((_, n) => [perLabel(() => n), perLabel(() => 1)]));
    expect(pool.version).toBe('v');
    await pool.close();
  });

  it('fails what a dead thread was asked, rather than waiting forever', async () => {
    const pool = await WorkerPool.start(WORKER, 1);
    await expect(pool.score(['die'])).rejects.toThrow('fell over');
    await pool.close();
  });
});
