import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/scan/lines.ts';
import { inEnglish } from '../../../src/scan/reason.ts';
import { readCells, type Cells, type Delimiter } from '../../../src/scan/table.ts';
import { collect, encode, linesOf, stream } from './streams.ts';

const cells = (text: string, width?: number, delimiter: Delimiter = ',') =>
  collect(readCells(linesOf(text), delimiter, width));

const plain = (row: Cells) => ('cells' in row ? row.cells : inEnglish(row.reason));

describe('readCells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[\uD800-\uDFFF\uFEFF]/g, '')),
    fc.constantFrom('a\nb', 'a\r\nb', '"', '""', '",', '\0', 'plain', ' spaced ', '=1+1'),
  );
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

  it('reads what a CSV writer writes', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom<Delimiter>(',', ';', '\t'), async (rows, delimiter) => {
        const width = rows.at(0)?.length ?? 0;
        const text = stringify(rows, { delimiter, quoted: true });
        expect((await cells(text, width, delimiter)).map(plain)).toEqual(rows);
      }),
    );
  });

  it('can be taken up after any record', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), async (rows, pick) => {
        const bytes = encode(stringify(rows, { quoted: true }));
        const whole = await collect(readCells(readLines(stream([bytes])), ',', undefined));
        const at = pick % whole.length;
        const next = whole.at(at)?.next ?? { number: 1, offset: 0 };
        const rest = await collect(readCells(readLines(stream([bytes.subarray(next.offset)]), next), ',', undefined));
        expect(rest).toEqual(whole.slice(at + 1));
      }),
    );
  });

  it('loses one line to a stray quote, not the rest of the file', async () => {
    expect(await cells('a,b\n1,"never closed\n2,x\n3,y\n', 2)).toMatchObject([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, reason: { code: 'open_quote' } },
      { line: 3, cells: ['2', 'x'] },
      { line: 4, cells: ['3', 'y'] },
    ]);
  });

  it('is not taken in by a later quote that seems to close a stray one', async () => {
    expect((await cells('1,"open\n2,fine\n3,"closed"\n', 2)).map(plain)).toEqual([
      'a quote is not closed',
      ['2', 'fine'],
      ['3', 'closed'],
    ]);
  });

  it('takes quotes inside an unquoted cell as they are', async () => {
    expect((await cells('1,a 5" screen\n2,so "good"\n')).map(plain)).toEqual([
      ['1', 'a 5" screen'],
      ['2', 'so "good"'],
    ]);
  });

  it('tells bytes that are no UTF-8 and goes on', async () => {
    const bytes = new Uint8Array([...encode('a,b\n'), 0x63, 0x2c, 0xe9, 0x0a, ...encode('d,\0\n')]);
    const rows = await collect(readCells(readLines(stream([bytes])), ',', 2));
    expect(rows.map(plain)).toEqual([['a', 'b'], 'not UTF-8', ['d', '\0']]);
  });

  it('stays quick where every line opens a quote that none closes', async () => {
    const rows = await cells('"x\n'.repeat(20_000), 1);
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map(plain))).toEqual(new Set(['a quote is not closed']));
  });
});
