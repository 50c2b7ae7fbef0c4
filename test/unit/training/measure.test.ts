import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perLabel, type Scores } from '../../../src/core/labels.ts';
import { auc } from '../../../training/measure/auc.ts';
import { calibrate } from '../../../training/measure/calibrate.ts';
import { chooseThresholds, shareHidden } from '../../../training/measure/thresholds.ts';
import { seededRandom } from '../../../src/core/random.ts';

describe('auc', () => {
  it('counts pairs in the right order, ties half, unknown truths not at all', () => {
    expect(auc([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
    expect(auc([4, 3, 2, 1], [0, 0, 1, 1])).toBe(0);
    expect(auc([1, 1], [0, 1])).toBe(0.5);
    expect(auc([9, 1, 2], [NaN, 0, 1])).toBe(1);
    expect(auc([1, 2], [1, 1])).toBeNaN();
  });

  it('equals the share of pairs that are in order', () => {
    const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), truth: fc.constantFrom(0, 1) }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(scored, (rows) => {
        const pairs = rows.filter(({ truth }) => truth === 1).flatMap((p) => rows.filter(({ truth }) => truth === 0).map((n) => (p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0)));
        fc.pre(pairs.length > 0);
        const mean = pairs.reduce<number>((sum, value) => sum + value, 0) / pairs.length;
        expect(auc(rows.map(({ score }) => score), rows.map(({ truth }) => truth))).toBeCloseTo(mean, 10);
      }),
    );
  });
});

describe('calibrate', () => {
  it('recovers the curve that the truths were drawn from', () => {
    const random = seededRandom(5);
    const judged = Array.from({ length: 20_000 }, () => {
      const logit = random() * 8 - 4;
      return { logit, truth: random() < 1 / (1 + Math.exp(-(2 * logit - 1))) ? 1 : 0, weight: 1 };
    });
    const { slope, offset } = calibrate(judged);
    expect(slope).toBeCloseTo(2, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('stays finite where the sides do not overlap', () => {
    const { slope, offset } = calibrate([{ logit: 3, truth: 1, weight: 1 }, { logit: -3, truth: 0, weight: 1 }]);
    expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
  });
});

describe('chooseThresholds', () => {
  const random = seededRandom(9);
  const pool = (length: number): Scores[] => Array.from({ length }, () => perLabel(() => random() ** 8));

  it('hides no more of any pool than its limit, over all labels together', () => {
    const pools = [
      { name: 'a', limit: 0.005, scores: pool(4000) },
      { name: 'b', limit: 0.01, scores: pool(1000) },
    ];
    const thresholds = chooseThresholds(pools, [pool(500)]);
    for (const { limit, scores } of pools) expect(shareHidden(scores, thresholds)).toBeLessThanOrEqual(limit);
  });

  it('spends what may be wrongly hidden where it catches most', () => {
    const ordinary = pool(2000);
    const unwanted = pool(300).map((score) => ({ ...score, insult: 0.99 }));
    const thresholds = chooseThresholds([{ name: 'a', limit: 0.01, scores: ordinary }], [unwanted]);
    expect(shareHidden(unwanted, thresholds)).toBe(1);
    expect(thresholds.insult).toBeLessThan(0.99);
  });
});
