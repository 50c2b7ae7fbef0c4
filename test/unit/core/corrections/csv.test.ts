import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Verdict } from '../../../../src/core/corrections/correction.ts';
import { CsvProblem, readCorrections, writeCorrections } from '../../../../src/core/corrections/csv.ts';
import { fingerprint } from '../../../../src/core/corrections/fingerprint.ts';
import { LABELS } from '../../../../src/core/labels.ts';

const NOW = Date.UTC(2026, 0, 1);

const verdicts = fc
  .dictionary(fc.constantFrom(...LABELS), fc.constantFrom<0 | 1>(0, 1), { minKeys: 1 })
  .map((verdict): Verdict => ({ ...verdict }));

const texts = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '\t', '\r', '\n', '"'), fc.string({ unit: 'binary', minLength: 1 }))
  .map(([start, rest]) => start + rest)
  .filter((text) => text.trim() !== '');

const corrections = fc.uniqueArray(
  fc.record({ text: texts, verdict: verdicts, time: fc.integer({ min: 0, max: NOW }), site: fc.option(fc.domain(), { nil: undefined }) }),
  { selector: ({ text }) => fingerprint(text).key },
);

describe('corrections as CSV', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(corrections, (drawn) => {
        const wanted: Correction[] = drawn.map(({ site, ...rest }) => ({
          key: fingerprint(rest.text).key,
          ...rest,
          ...(site && { site }),
        }));
        expect(readCorrections(writeCorrections(wanted), NOW)).toEqual({ corrections: wanted, skipped: 0 });
      }),
    );
  });

  it('never begin a cell with what a spreadsheet runs', () => {
    const text = '=HYPERLINK("https://a.example")';
    const csv = writeCorrections([{ text, verdict: { spam: 1 } }]);
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK/);
  });

  it("reads a file in the codelab's form", () => {
    const { corrections: read, skipped } = readCorrections('commenttext,spam\nlovely ,false\nbuy now,true\n,true\nhm,maybe\n', NOW);
    expect(read.map(({ text, verdict, time }) => [text, verdict, time])).toEqual([
      ['lovely ', { spam: 0 }, NOW],
      ['buy now', { spam: 1 }, NOW],
    ]);
    expect(skipped).toBe(2);
  });

  it.each([
    ['other columns', 'text,label\na,b\n'],
    ['no label', 'commenttext\na\n'],
    ['an unclosed quote', 'commenttext,spam\n"a,true\n'],
  ])('refuses %s', (_, csv) => {
    expect(() => readCorrections(csv, NOW)).toThrow(CsvProblem);
  });
});
