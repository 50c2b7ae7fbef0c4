import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout, readRows, type LayoutOptions } from '../../../src/scan/layout.ts';
import { readLines } from '../../../src/scan/lines.ts';
import { inEnglish } from '../../../src/scan/reason.ts';
import type { Row } from '../../../src/scan/record.ts';
import { collect, encode, stream } from './streams.ts';

async function read(text: string, options: LayoutOptions = { named: {} }) {
  const bytes = encode(text);
  const layout = await readLayout(bytes, options);
  const rest = readLines(stream([bytes.subarray(layout.start.offset)]), layout.start);
  return { layout, rows: await collect(readRows(rest, layout)) };
}

const said = (row: Row) => ('comment' in row ? row.comment : inEnglish(row.reason));

describe('readLayout', () => {
  it('knows the usual columns of a comment dump', async () => {
    const { layout, rows } = await read('id,comment_text,User Name,thread_id,created_at,toxicity,label\n1,hello,Ann,t1,2020,0.2,1\n');
    expect(layout.fields).toEqual({
      text: 'comment_text',
      author: 'User Name',
      conversation: 'thread_id',
      time: 'created_at',
      truth: { spam: 'label', toxicity: 'toxicity' },
    });
    expect(rows.map(said)).toEqual([
      { text: 'hello', author: 'Ann', conversation: 't1', time: '2020', truth: { spam: 1, toxicity: 0.2 } },
    ]);
    expect(rows.at(0)?.line).toBe(2);
  });

  it('takes the wordiest column where no name is known', async () => {
    const { layout } = await read('q1,q2\n7,I like it very much\n8,"so, so"\n');
    expect(layout.fields.text).toBe('q2');
  });

  it('does not take a column of class names for a judgement of spam', async () => {
    const { layout } = await read('text,class\nhi there,greeting\nbuy now,advert\n');
    expect(layout.fields.truth).toEqual({});
  });

  it('tells a column that does not exist, with those that do', async () => {
    await expect(read('a,b\nx y,z\n', { named: { text: 'c' } })).rejects.toThrow('has no column "c", but "a", "b"');
  });

  it('asks for the text column where nothing looks like text', async () => {
    await expect(read('a,b\n1,2\n')).rejects.toThrow('--text');
  });

  it('reads a table without header, columns by number', async () => {
    const { rows } = await read('0,hello you\n4,bye\n', { headless: true, named: { text: '2' } });
    expect(rows.map(said)).toEqual([{ text: 'hello you' }, { text: 'bye' }]);
  });

  it('tells semicolons and tabs from commas', async () => {
    expect((await read('text;b\n"x, y";2\n')).rows.map(said)).toEqual([{ text: 'x, y' }]);
    expect((await read('text\tb\nx, y\t2\n')).rows.map(said)).toEqual([{ text: 'x, y' }]);
  });

  it('reads fields of NDJSON by path and tells lines that are none', async () => {
    const lines = ['{"body":"hi","author":{"name":"Bo"}}', '', '[1]', '{"body":', '{"author":{}}', '{"body":7}'];
    const { layout, rows } = await read(`\uFEFF${lines.join('\n')}`);
    expect(layout.fields).toMatchObject({ text: 'body', author: 'author.name' });
    expect(rows.map((row) => [row.line, said(row)])).toEqual([
      [1, { text: 'hi', author: 'Bo' }],
      [3, 'not a JSON object'],
      [4, 'not JSON'],
      [5, 'no text in "body"'],
      [6, { text: '7' }],
    ]);
  });

  it('gives a row for every record or says clearly why not, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        try {
          const layout = await readLayout(bytes, { named: {} });
          const rows = await collect(readRows(readLines(stream([bytes])), layout));
          expect(rows.every((row) => row.line >= 1)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ message: expect.stringMatching(/^(holds no record|no column looks like text)/) as string });
        }
      }),
    );
  });

  it('cuts what is too long to judge and never reads inherited fields', async () => {
    const { rows } = await read(`{"text":"${'a'.repeat(20_000)}"}\n`);
    expect(rows.map((row) => 'comment' in row && row.comment.text.length)).toEqual([10_000]);
    expect((await read('{"text":"a"}\n', { named: { author: 'constructor.name' } })).rows.map(said)).toEqual([{ text: 'a' }]);
  });
});
