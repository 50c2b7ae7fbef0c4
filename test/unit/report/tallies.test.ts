import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Course } from '../../../src/report/course.ts';
import { CurveTally } from '../../../src/report/curve.ts';
import { HeavyHitters } from '../../../src/report/heavy-hitters.ts';
import { HARMLESS, type Mention } from '../../../src/report/mention.ts';
import { WorstStretch } from '../../../src/report/stretch.ts';
import { Top } from '../../../src/report/top.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('CurveTally', () => {
  it('finds the area under the ROC curve that counting pairs finds', () => {
    const judged = fc.record({ score: fc.integer({ min: 0, max: 100 }).map((n) => n / 100), truth: fc.constantFrom(0, 1) });
    fc.assert(
      fc.property(fc.array(judged, { minLength: 2 }), (comments) => {
        const tally = new CurveTally();
        for (const { score, truth } of comments) tally.add(score, truth);
        const scoresOf = (truth: number) => comments.filter((c) => c.truth === truth).map(({ score }) => score);
        const pairs = scoresOf(1).flatMap((hit) => scoresOf(0).map((miss) => (hit > miss ? 1 : hit === miss ? 0.5 : 0)));
        const curve = tally.figures();
        if (pairs.length === 0) expect(curve).toBeUndefined();
        else expect(curve?.auc).toBeCloseTo(pairs.reduce<number>((a, b) => a + b, 0) / pairs.length, 10);
      }),
    );
  });

  it('tells precision and recall at a threshold, and ends where everything is caught', () => {
    const tally = new CurveTally();
    for (const [score, truth] of [[0.9, 1], [0.8, 0], [0.7, 1], [0.1, 0]] as const) tally.add(score, truth);
    const curve = tally.figures();
    expect(curve?.points.map(({ precision, recall }) => [precision, recall])).toEqual([
      [1, 0.5],
      [0.5, 0.5],
      [2 / 3, 1],
      [0.5, 1],
    ]);
    expect(curve?.averagePrecision).toBeCloseTo((1 + 2 / 3) / 2);
  });
});

describe('Top', () => {
  it('keeps what sorting everything would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 1, max: 8 }), (ranks, most) => {
        const top = new Top<number>(most);
        for (const rank of ranks) top.add(rank, rank);
        expect(top.sorted()).toEqual([...ranks].sort((a, b) => b - a).slice(0, most));
      }),
    );
  });
});

describe('Course', () => {
  it('keeps the mean of every step, however long the series', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 300 }), (values) => {
        const course = new Course();
        for (const value of values) course.add(value);
        const width = 2 ** Math.max(0, Math.ceil(Math.log2(values.length / 32)));
        const means = course.means();
        expect(means.length).toBe(Math.ceil(values.length / width));
        for (const [step, mean] of means.entries()) {
          const part = values.slice(step * width, (step + 1) * width);
          expect(mean).toBeCloseTo(part.reduce((a, b) => a + b, 0) / part.length, 8);
        }
      }),
    );
  });
});

describe('WorstStretch', () => {
  const mention = (abuse: number, line: number): Mention => ({
    ...{ file: 'f', line, dialog: 'd', abuse, harm: abuse, label: 'toxicity', hidden: false, reasons: [], text: '' },
  });

  function turnOf(series: readonly number[]) {
    const stretch = new WorstStretch();
    for (const [index, abuse] of series.entries()) stretch.add(mention(abuse, index + 1));
    return stretch.turn();
  }

  it('begins where the sum over what is harmless is greatest', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (series) => {
        const sum = (from: number, to: number) => series.slice(from, to).reduce((total, value) => total + value - HARMLESS, 0);
        const best = Math.max(...series.flatMap((_, from) => series.slice(from).map((__, n) => sum(from, from + n + 1))));
        const turn = turnOf(series);
        if (turn) expect(sum(turn.at - 1, turn.at - 1 + turn.length)).toBeCloseTo(best, 8);
        else expect(best).toBeLessThanOrEqual(0.25 + 1e-9);
      }),
    );
  });

  it('finds where a friendly dialog turned', () => {
    expect(turnOf([0, 0, 0, 0.9, 0, 0.8, 0.9, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ at: 4, length: 4, line: 4 });
    expect(turnOf([0, 0.1, 0])).toBeUndefined();
  });
});

describe('HeavyHitters', () => {
  it('keeps whoever brings a sixteenth of the whole, and never understates', () => {
    const entry = fc.record({ name: fc.integer({ min: 0, max: 60 }).map(String), weight: unit });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
        const hitters = new HeavyHitters();
        const exact = new Map<string, number>();
        for (const { name, weight } of entries) {
          hitters.add(name, weight);
          exact.set(name, (exact.get(name) ?? 0) + weight);
        }
        const whole = [...exact.values()].reduce((a, b) => a + b, 0);
        const kept = new Map(hitters.top(16));
        for (const [name, weight] of exact) {
          if (weight > whole / 16 + 1e-9) expect(kept.get(name) ?? 0).toBeGreaterThanOrEqual(weight - 1e-9);
        }
      }),
    );
  });
});
