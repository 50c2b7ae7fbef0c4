import { describe, expect, it } from 'vitest';
import { inEvery, oneIn, tradeOffAt } from '../../../src/options/hiding/trade-off.ts';

const table = [
  { threshold: 0.1, caught: 1, wronglyHidden: 0.1 },
  { threshold: 0.5, caught: 0.9, wronglyHidden: 0.01 },
  { threshold: 0.9, caught: 0.5, wronglyHidden: 0 },
];

describe('tradeOffAt', () => {
  it.each([
    [0, { caught: 1, wronglyHidden: 0.1 }],
    [0.5, { caught: 0.9, wronglyHidden: 0.01 }],
    [0.7, { caught: 0.7, wronglyHidden: 0.005 }],
    [0.95, { caught: 0.5, wronglyHidden: 0 }],
    [1, { caught: 0, wronglyHidden: 0 }],
  ])('reads or interpolates the table at %f', (threshold, { caught, wronglyHidden }) => {
    const found = tradeOffAt(table, threshold);
    expect(found.caught).toBeCloseTo(caught);
    expect(found.wronglyHidden).toBeCloseTo(wronglyHidden);
  });

  it('knows nothing from an empty table', () => {
    expect(tradeOffAt([], 0.5)).toMatchObject({ caught: 0, wronglyHidden: 0 });
  });
});

it.each([
  [0.9, '9 in 10'],
  [0.92, '9 in 10'],
  [0.97, '97 in 100'],
  [0.04, '4 in 100'],
  [1, '100 in 100'],
])('says %f as people do', (share, words) => {
  const { part, of } = inEvery(share);
  expect(`${part} in ${of}`).toBe(words);
});

it.each([
  [0.00258, 400],
  [0.0012, 850],
  [0.02, 50],
  [0.3, 3],
  [0.0001, 10_000],
])('rounds one in how many %f is to %i', (share, rounded) => {
  expect(oneIn(share)).toBe(rounded);
});
