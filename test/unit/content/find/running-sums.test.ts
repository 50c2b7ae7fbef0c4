import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunningSums } from '../../../../src/content/find/running-sums.ts';

test('sums any stretch of rows, however many there are', () => {
  const row = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 100_000 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 3000 }), fc.nat(), fc.nat(), (cycle, count, a, b) => {
      const rows = Array.from({ length: count }, (_, at) => cycle[at % cycle.length] ?? []);
      const sums = new RunningSums(2);
      for (const counts of rows) {
        for (const [at, value] of counts.entries()) sums.add(at, value);
        sums.endRow();
      }
      const [from, to] = [a % (count + 1), b % (count + 1)].sort((x, y) => x - y) as [number, number];
      const wanted = [0, 1].map((at) => rows.slice(from, to).reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
      expect([0, 1].map((at) => sums.sum(at, from, to))).toEqual(wanted);
      const into = Int32Array.of(9, 7, 5, 3);
      sums.addSums(from, to, into, 2, -1);
      expect([...into]).toEqual([9, 7, 5 - (wanted[0] ?? 0), 3 - (wanted[1] ?? 0)]);
    }),
    { numRuns: 200 },
  );
});
