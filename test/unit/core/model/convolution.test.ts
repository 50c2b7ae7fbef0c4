import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECE_PADDING } from '../../../../src/core/model/deep.ts';
import { Convolution, tapsPerPiece, type ConvolutionWeights, type Taps } from '../../../../src/core/model/convolution.ts';

const SHAPE = { widths: [1, 2, 3, 4], filters: 2 } as const;
const RESPONSES = SHAPE.widths.length * SHAPE.filters;
const LABELS = 2;

const number = fc.integer({ min: -40, max: 40 }).map((n) => n / 8);
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count }).map((values) => Float32Array.from(values));

const weightsAndText = fc.record({
  biases: numbers(RESPONSES),
  kernel: numbers(RESPONSES * LABELS),
  bias: numbers(LABELS),
  pieces: fc.array(numbers(tapsPerPiece(SHAPE)), { minLength: 4, maxLength: 12 }),
  cut: fc.integer({ min: 1, max: 3 }),
});

/** Straight from the definition: of each filter the strongest response at the places from `begin` to before `end`. */
function slowly({ biases, kernel, bias }: ConvolutionWeights, pieces: readonly Taps[], begin = 0, end = pieces.length): number[] {
  const logits = Array.from(bias);
  let offset = 0;
  SHAPE.widths.forEach((width, i) => {
    for (let f = 0; f < SHAPE.filters; f++) {
      let strongest = -Infinity;
      for (let at = begin; at < end && at + width <= pieces.length; at++) {
        let sum = 0;
        for (let place = 0; place < width; place++) sum += pieces[at + place][offset + place * SHAPE.filters + f];
        strongest = Math.max(strongest, sum);
      }
      const number = i * SHAPE.filters + f;
      const response = Math.max(0, strongest + biases[number]);
      for (let k = 0; k < LABELS; k++) logits[k] += response * kernel[number * LABELS + k];
    }
    offset += width * SHAPE.filters;
  });
  return logits;
}

function expectClose(values: ArrayLike<number>, expected: readonly number[]): void {
  expected.forEach((value, k) => {
    expect(values[k]).toBeCloseTo(value, 3);
  });
}

describe('a convolution', () => {
  it('gives what its definition gives', () => {
    fc.assert(
      fc.property(weightsAndText, ({ pieces, ...given }) => {
        const weights = { ...SHAPE, ...given };
        expectClose(new Convolution(weights).logits(pieces), slowly(weights, pieces));
      }),
    );
  });

  it('refuses filters that are wider than the padding of texts', () => {
    const none = { biases: new Float32Array(2), kernel: new Float32Array(4), bias: new Float32Array(LABELS) };
    expect(() => new Convolution({ widths: [PIECE_PADDING + 1], filters: 2, ...none })).toThrow('wider than 4 pieces');
  });

  it('mixes the highest of the sentences with the whole text', () => {
    fc.assert(
      fc.property(weightsAndText, ({ pieces, cut, ...given }) => {
        const weights = { ...SHAPE, ...given };
        // The last pieces are padding, in which no sentence begins.
        const padded = [...pieces, ...Array.from({ length: PIECE_PADDING }, () => new Float32Array(tapsPerPiece(SHAPE)))];
        const whole = slowly(weights, padded);
        const [first, second] = [slowly(weights, padded, 0, cut), slowly(weights, padded, cut)];
        const expected = whole.map((logit, k) => 0.6 * logit + 0.4 * Math.max(first[k], second[k]));
        expectClose(new Convolution(weights).logits(padded, [0, cut]), expected);
      }),
    );
  });
});
