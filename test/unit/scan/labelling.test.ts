import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Labelling, type Candidate, type Step } from '../../../src/scan/labelling.ts';

const ENDS = { low: 0.1, high: 0.9 };

const poolOf = (...scores: number[]): Candidate[] =>
  scores.map((score, index) => ({ id: index + 2, text: `comment ${index}`, score, group: 'g' }));

describe('Labelling', () => {
  it('labels the sure ends by itself and asks about the middle, the most doubtful first', () => {
    const labelling = new Labelling(poolOf(0.95, 0.8, 0.05, 0.45), ENDS);
    expect(labelling.counts).toMatchObject({ sureYes: 1, sureNo: 1, middle: 2 });
    expect(labelling.current?.score).toBe(0.45);
    labelling.take({ id: 5, verdict: 'no' });
    expect(labelling.current?.score).toBe(0.8);
    labelling.take({ id: 3, verdict: 'unsure' });
    expect(labelling.current).toBeUndefined();
    expect([...labelling.labelled()].map(({ candidate, label, by }) => [candidate.id, label, by])).toEqual([
      [2, 1, 'model'],
      [4, 0, 'model'],
      [5, 0, 'person'],
    ]);
  });

  it('shows of each sure end those nearest to the middle first', () => {
    const labelling = new Labelling(poolOf(0.99, 0.91, 0.5, 0.02, 0.95, 0.09), ENDS);
    expect(labelling.proposed(1, 2).map(({ score }) => score)).toEqual([0.91, 0.95]);
    expect(labelling.proposed(0, 5).map(({ score }) => score)).toEqual([0.09, 0.02]);
  });

  const pool = poolOf(0.2, 0.3, 0.4, 0.5, 0.6);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ id: fc.integer({ min: 2, max: 6 }), verdict: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const) }),
    fc.record({ undo: fc.integer({ min: 2, max: 6 }) }),
  );

  it('stands after resuming where it stood before', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const sitting = new Labelling(pool, ENDS);
        for (const taken of steps) sitting.take(taken);
        const resumed = new Labelling(pool, ENDS, steps);
        expect(resumed.current).toEqual(sitting.current);
        expect([...resumed.labelled()]).toEqual([...sitting.labelled()]);
      }),
    );
  });

  it('keeps the answers to comments that were not asked about for a while', () => {
    const narrow = { low: 0.45, high: 0.9 };
    const steps: Step[] = [{ id: 4, verdict: 'yes' }, { id: 2, verdict: 'no' }];
    const meanwhile = new Labelling(pool, narrow, steps);
    expect(meanwhile.lastAnswered).toBeUndefined();
    const answered: Step[] = [...steps, { id: 5, verdict: 'yes' }, { undo: 5 }];
    expect(new Labelling(pool, ENDS, answered).counts).toMatchObject({ yes: 1, no: 1 });
  });

  it('takes back the last answer, as often as there are answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (order) => {
        const labelling = new Labelling(pool, ENDS);
        const before = labelling.current;
        for (const { id } of order) labelling.take({ id, verdict: 'yes' });
        for (const { id } of [...order].reverse()) {
          expect(labelling.lastAnswered).toBe(id);
          labelling.take({ undo: id });
        }
        expect(labelling.current).toEqual(before);
        expect(labelling.lastAnswered).toBeUndefined();
        expect([...labelling.labelled()]).toEqual([]);
      }),
    );
  });
});
