import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perLabel } from '../../../src/core/labels.ts';
import { CSV_HEADER, csvRows } from '../../../src/report/csv.ts';

const comment = (text: string, author = 'Ann') => ({
  ...{ file: 'a.csv', line: 2, text, author, hidden: false, reasons: [] },
  scores: perLabel(() => 0.25),
});

const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

describe('csvRows', () => {
  it('keeps ordinary text as it is', () => {
    const text = 'He said: "so, what?"\nWell, - 3 = 2 + 1 :-) "@all"';
    const [row] = parse(CSV_HEADER + csvRows([comment(text)]), { columns: true });
    expect(row).toMatchObject({ file: 'a.csv', line: '2', author: 'Ann', text, hidden: '0', threat: '0.25' });
  });

  it.each(['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uFF1D1', 'a;=1', 'a;"=1', 'a\n=1'])(
    'disarms %j',
    (text) => {
      const csv = csvRows([comment(text, text)]);
      for (const delimiter of [',', ';', '\t']) {
        const cells = parse(csv, { delimiter, relax_quotes: true, relax_column_count: true }).flat();
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }
    },
  );

  it('begins no cell like a formula, whatever the text and wherever a spreadsheet splits it', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', '"', ';', ',', '\t', '\n', '\r', ' ', 'a', '1', '\uFF1D');
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(';', '\t', '\n'), (value, split) => {
        const row = comment(value, value);
        const cells = parse(csvRows([row]), { relax_column_count: true }).flat();
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
        const foreign = csvRows([row]).split(split).slice(1).map((cell) => cell.replace(/["\s]/g, ''));
        expect(foreign.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
