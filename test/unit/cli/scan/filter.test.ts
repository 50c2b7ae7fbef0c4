import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { filterLines } from '../../../../src/cli/scan/filter.ts';
import { perLabel } from '../../../../src/core/labels.ts';
import { encode, stream } from '../../scan/streams.ts';
import { fakeScorer } from './fake-scorer.ts';

async function filter(text: string, field = 'text') {
  let output = '';
  const sink = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString();
      setImmediate(done);
    },
  });
  const bad = await filterLines(stream([encode(text)]), sink, field, fakeScorer);
  await new Promise<void>((resolve) => sink.end(resolve));
  return { bad, lines: output.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('filterLines', () => {
  it('gives every line back once, in order, with its own fields', async () => {
    const input = Array.from({ length: 1000 }, (_, id) => JSON.stringify({ id, text: id % 2 ? 'spam' : 'fine' }));
    const { bad, lines } = await filter(`${input.join('\n')}\n`);
    expect(bad).toBe(0);
    expect(lines.map(({ id, hidden }) => [id, hidden])).toEqual(input.map((_, id) => [id, id % 2 === 1]));
    expect(lines.at(1)).toEqual({
      ...{ id: 1, text: 'spam', hidden: true, reasons: ['spam'] },
      scores: perLabel((label) => (label === 'spam' ? 0.9 : 0.1)),
    });
  });

  it('puts an error in the place of a line that cannot be read', async () => {
    const { bad, lines } = await filter('{"text":"a"}\nnonsense\n\n{"body":"b"}\n{"text":"c"}');
    expect(bad).toBe(2);
    expect(lines.map((line) => line['error'] ?? line['text'])).toEqual(['a', 'not JSON', 'no text in "text"', 'c']);
    expect(lines.at(1)).toEqual({ error: 'not JSON', line: 2 });
  });
});
