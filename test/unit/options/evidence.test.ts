import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretches } from '../../../src/options/try/evidence.ts';

it('cuts a text where what counted begins and ends', () => {
  expect(
    stretches('You fool, thanks', [
      { start: 4, end: 8, logit: 2 },
      { start: 10, end: 16, logit: -1 },
      { start: 0, end: 3, logit: 0.01 },
    ]),
  ).toEqual([
    { text: 'You', weight: 0 },
    { text: ' ', weight: 0 },
    { text: 'fool', weight: 1 },
    { text: ', ', weight: 0 },
    { text: 'thanks', weight: -0.5 },
  ]);
});

it('loses no character, whatever counted', () => {
  const contribution = fc.record({ start: fc.integer({ min: -5, max: 50 }), end: fc.integer({ min: -5, max: 50 }), logit: fc.double({ noNaN: true, noDefaultInfinity: true }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(contribution), (text, contributions) => {
      expect(stretches(text, contributions).map((stretch) => stretch.text).join('')).toBe(text);
    }),
  );
});
