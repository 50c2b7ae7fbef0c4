import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunningSums } from '../../../../src/content/find/running-sums.ts';

test('sums any stretch of rows, however many there are', () => {
  const row = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 100_000 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 3000 }), fc.nat(), fc.nat(), (cycle, count, a, b) => {
      const rows = Array.from({ length: count }, (_, at) => cycle[at % cycle.length] ?? []);
      const sums = new RunningSums(2);
      for (const counts of rows) sums.push(counts);
      const [from, to] = [a % (count + 1), b % (count + 1)].sort((x, y) => x - y) as [number, number];
      for (const at of [0, 1]) {
        expect(sums.sum(at, from, to)).toBe(rows.slice(from, to).reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
      }
    }),
    { numRuns: 200 },
  );
});
