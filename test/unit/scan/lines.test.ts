import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES, readLines, type Line } from '../../../src/scan/lines.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function linesOf(chunks: Iterable<Uint8Array>, from?: { number: number; offset: number }): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(stream(chunks), from)) lines.push(line);
  return lines;
}

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** Cuts bytes into chunks at arbitrary places. */
function cut(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const textWithBreaks = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\n'), fc.constant('\r\n'), fc.constant('\0')))
  .map((parts) => parts.join(''));

describe('readLines', () => {
  it('splits as String.split does, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(textWithBreaks, fc.array(fc.nat(), { maxLength: 5 }), async (text, places) => {
        const bytes = encoder.encode(text);
        const lines = await linesOf(cut(bytes, places));
        const expected = decoder.decode(bytes).split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines.map(({ bytes }) => decoder.decode(bytes))).toEqual(
          expected.map((line) => decoder.decode(encoder.encode(line.replace(/\r$/, '')))),
        );
      }),
    );
  });

  it('goes on at the end of any line with the same numbers and offsets', async () => {
    await fc.assert(
      fc.asyncProperty(textWithBreaks, fc.nat(), async (text, pick) => {
        const bytes = encoder.encode(text);
        const whole = await linesOf([bytes]);
        const after = whole.at(pick % Math.max(1, whole.length));
        if (!after) return;
        const rest = await linesOf([bytes.subarray(after.end)], { number: after.number + 1, offset: after.end });
        expect(rest).toEqual(whole.slice(after.number));
      }),
    );
  });

  it('passes over a line of any length without keeping it', async () => {
    const MEGABYTES = 128;
    const chunk = new Uint8Array(1 << 20).fill(0x61);
    function* long() {
      yield encoder.encode('first\n');
      for (let megabyte = 0; megabyte < MEGABYTES; megabyte += 1) yield chunk;
      yield encoder.encode('\nlast');
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines = await linesOf(long());
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MAX_LINE_BYTES);
    expect(lines.map(({ number, bytes }) => [number, bytes && decoder.decode(bytes)])).toEqual([
      [1, 'first'],
      [2, undefined],
      [3, 'last'],
    ]);
    expect(lines[2]?.start).toBe(6 + MEGABYTES * 2 ** 20 + 1);
  });
});
