import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/core/labels.ts';
import { BUCKETS, bucketsOf } from '../../../../src/core/personal/features.ts';
import { additions, decodePersonalPart, encodePersonalPart } from '../../../../src/core/personal/personal-part.ts';
import { decodeReplay, encodeReplay } from '../../../../src/core/personal/replay.ts';

const buckets = fc
  .uniqueArray(fc.nat(BUCKETS - 1), { maxLength: 100 })
  .map((drawn) => Uint16Array.from(drawn).sort());
const float = fc.float({ noNaN: true, noDefaultInfinity: true });

const parts = fc
  .tuple(fc.subarray([...LABELS], { minLength: 1 }), buckets)
  .chain(([labels, active]) =>
    fc.record({
      labels: fc.constant(labels),
      buckets: fc.constant(active),
      weights: fc.float32Array({ minLength: labels.length * active.length, maxLength: labels.length * active.length }),
      bias: fc.float32Array({ minLength: labels.length, maxLength: labels.length }),
    }),
  );

describe('a personal part', () => {
  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(parts, (part) => {
        expect(decodePersonalPart(encodePersonalPart(part))).toEqual(part);
      }),
    );
  });

  it('refuses bytes that were cut or lengthened', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 8 }), (part, by) => {
        const bytes = new Uint8Array(encodePersonalPart(part));
        expect(() => decodePersonalPart(bytes.slice(0, -by).buffer)).toThrow(RangeError);
        const longer = new Uint8Array(bytes.length + by);
        longer.set(bytes);
        expect(() => decodePersonalPart(longer.buffer)).toThrow(RangeError);
      }),
    );
  });

  it('adds the weights of the buckets it shares with a comment', () => {
    const part = { labels: ['spam'] as const, buckets: Uint16Array.of(3, 8), weights: Float32Array.of(2, -1), bias: Float32Array.of(0.5) };
    expect(additions(part, Uint16Array.of(1, 3, 5, 9))[0]).toBeCloseTo((0.5 + 2) / 2);
    expect(additions(part, new Uint16Array())[0]).toBe(0.5);
  });
});

describe('a replay sample', () => {
  const samples = fc.array(
    fc.record({
      buckets,
      logits: fc.array(float.map((x) => Math.round(Math.max(-12, Math.min(12, x)) * 10) / 10), { minLength: 8, maxLength: 8 }),
      unwanted: fc.boolean(),
      check: fc.boolean(),
    }),
  );

  it('is the same after writing and reading, its logits to a tenth', () => {
    fc.assert(
      fc.property(samples, fc.string(), (drawn, modelVersion) => {
        const read = decodeReplay(
          encodeReplay({ modelVersion, samples: drawn.map((s) => ({ ...s, logits: Float32Array.from(s.logits) })) }),
        );
        expect(read.modelVersion).toBe(modelVersion);
        expect(read.samples).toHaveLength(drawn.length);
        read.samples.forEach((sample, index) => {
          expect(sample.buckets).toEqual(drawn[index].buckets);
          expect([sample.unwanted, sample.check]).toEqual([drawn[index].unwanted, drawn[index].check]);
          sample.logits.forEach((value, place) => {
            expect(value).toBeCloseTo(drawn[index].logits[place], 4);
          });
        });
      }),
    );
  });

  it('refuses a damaged file', () => {
    const bytes = encodeReplay({ modelVersion: 'm', samples: [{ buckets: Uint16Array.of(1, 2), logits: new Float32Array(8), unwanted: true, check: false }] });
    expect(() => decodeReplay(bytes.subarray(0, -1))).toThrow(RangeError);
    expect(() => decodeReplay(Uint8Array.of(...bytes, 0))).toThrow(RangeError);
    expect(() => decodeReplay(new TextEncoder().encode('{}\n'))).toThrow(RangeError);
  });
});

describe('bucketsOf', () => {
  it('knows a name with or without the sign of a handle or hashtag', () => {
    const [name] = bucketsOf('velunia').filter((bucket) => bucketsOf('good Velunia serum').includes(bucket));
    expect(bucketsOf('try @velunia now')).toContain(name);
    expect(bucketsOf('try #velunia now')).toContain(name);
  });

  it('never fails, and gives sorted buckets within bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = bucketsOf(text);
        expect(found.every((bucket, i) => bucket < BUCKETS && (i === 0 || found[i - 1] < bucket))).toBe(true);
      }),
    );
  });
});
