import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanInputs, type Input } from '../../../../src/cli/scan/engine.ts';
import { ERRORS, Results, SCORES } from '../../../../src/cli/scan/results.ts';
import { perLabel } from '../../../../src/core/labels.ts';
import { readLines } from '../../../../src/scan/lines.ts';
import { InputProblem, reason } from '../../../../src/scan/reason.ts';
import { readLayout, readRows } from '../../../../src/scan/layout.ts';
import { encode, stream } from '../../scan/streams.ts';
import { Crash, CrashingFolder } from './crashing-folder.ts';
import { fakeScorer } from './fake-scorer.ts';

function log(name: string, text: string, breaksOff?: string): Input {
  const bytes = encode(text);
  return {
    name,
    async *rows(from) {
      const layout = await readLayout(bytes, { named: { text: 'text' } });
      const start = from ?? layout.start;
      yield* readRows(readLines(stream([bytes.subarray(start.offset)]), start), layout);
      if (breaksOff !== undefined) throw new InputProblem(reason('broken_gzip', breaksOff));
    },
  };
}

async function run(folder: CrashingFolder, inputs: readonly Input[], commitEvery = 0, signal = new AbortController().signal) {
  const results = await Results.open(folder, { inputs: inputs.map(({ name }) => name) });
  await scanInputs(inputs, { results, scorer: fakeScorer, onProgress: () => undefined, signal, commitEvery });
  return results.totals;
}

const parsed = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; line: number; text: string });

/** A table of `rows` lines of which every fifth is bad. */
function table(rows: number): string {
  return `n,text\n${Array.from({ length: rows }, (_, n) => (n % 5 === 4 ? `${n}` : `${n},spam ${n}`)).join('\n')}\n`;
}

describe('scanInputs', () => {
  it('judges every line once and in order, and lists the bad ones', async () => {
    const folder = new CrashingFolder();
    const totals = await run(folder, [log('a.csv', table(600)), log('b.csv', 'text\nhello\n')]);
    expect(totals).toEqual({ scored: 481, hidden: 480, bad: 120 });
    const scores = parsed(folder.text(SCORES));
    expect(scores.at(0)).toEqual({
      ...{ file: 'a.csv', line: 2, text: 'spam 0', hidden: true, reasons: ['spam'] },
      scores: perLabel((label) => (label === 'spam' ? 0.9 : 0.1)),
    });
    expect(scores.map(({ line }) => line).slice(0, -1)).toEqual(scores.map(({ line }) => line).slice(0, -1).sort((a, b) => a - b));
    expect(parsed(folder.text(ERRORS)).at(0)).toEqual({ file: 'a.csv', line: 6, error: '1 cells where 2 belong' });
  });

  it('ends with the same results however often and wherever the power fails', async () => {
    const inputs = [log('a.csv', table(400)), log('b.csv', table(150), 'breaks off'), log('c.csv', 'text\nlast\n')];
    const undisturbed = new CrashingFolder();
    await run(undisturbed, inputs);
    const crash = fc.record({ after: fc.nat({ max: 40 }), keep: fc.double({ min: 0, max: 1, noNaN: true }) });
    await fc.assert(
      fc.asyncProperty(fc.array(crash, { maxLength: 6 }), fc.constantFrom(0, 1e9), async (crashes, commitEvery) => {
        const folder = new CrashingFolder();
        for (const { after, keep } of crashes) {
          folder.crashAfter(after);
          await run(folder, inputs, commitEvery).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          folder.restart(keep);
        }
        await run(folder, inputs, commitEvery);
        expect(folder.text(SCORES)).toBe(undisturbed.text(SCORES));
        expect(folder.text(ERRORS)).toBe(undisturbed.text(ERRORS));
      }),
      { numRuns: 40 },
    );
  });

  it('stops when asked to and goes on from there', async () => {
    const inputs = [log('a.csv', table(2000))];
    const undisturbed = new CrashingFolder();
    await run(undisturbed, inputs);
    const folder = new CrashingFolder();
    const results = await Results.open(folder, { inputs: ['a.csv'] });
    const stop = new AbortController();
    await scanInputs(inputs, { results, scorer: fakeScorer, onProgress: () => { stop.abort(); }, signal: stop.signal, commitEvery: 1e9 });
    expect(results.totals.scored).toBeGreaterThan(0);
    expect(results.totals.scored).toBeLessThan(1600);
    await run(folder, inputs);
    expect(folder.text(SCORES)).toBe(undisturbed.text(SCORES));
  });

  it('keeps what came before an input breaks off, and goes on with the next', async () => {
    const folder = new CrashingFolder();
    const totals = await run(folder, [log('a.csv', 'text\none\ntwo\n', 'unexpected end'), log('b.csv', 'text\nthree\n')]);
    expect(totals).toEqual({ scored: 3, hidden: 0, bad: 1 });
    expect(parsed(folder.text(ERRORS))).toEqual([{ file: 'a.csv', line: 4, error: 'the gzip file is broken from here on (unexpected end)' }]);
  });

  it('refuses a folder that holds another scan', async () => {
    const folder = new CrashingFolder();
    await run(folder, [log('a.csv', table(3))]);
    await expect(run(folder, [log('b.csv', table(3))])).rejects.toThrow('another scan');
  });
});
