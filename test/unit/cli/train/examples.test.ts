import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../../../src/cli/train/examples.ts';
import { seededRandom } from '../../../../src/core/random.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-examples-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string, capacity?: number) {
  const file = join(folder, 'a.csv');
  await writeFile(file, content);
  return readExamples(file, {
    textColumn: 'text',
    labelColumn: 'label',
    random: seededRandom(1),
    ...(capacity === undefined ? {} : { capacity }),
  });
}

const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

describe('readExamples', () => {
  it('reads back any text that was quoted, under any delimiter', async () => {
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '' && !value.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.constantFrom(',', ';', '\t', '|'), async (texts, delimiter) => {
        const rows = [...texts, 'last'].map((value, index) => `${quote(value)}${delimiter}${index === texts.length}`);
        const { examples } = await read([`text${delimiter}label`, ...rows].join('\n'));
        expect(examples.map((example) => example.text)).toEqual([...texts.map((value) => value.trim()), 'last']);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a fair sample of a file that is too long to keep', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `row ${index},${index < 2000}`);
    const { examples, rows: seen } = await read(['text,label', ...rows].join('\n'), 400);
    expect(seen).toBe(4000);
    expect(examples).toHaveLength(400);
    const early = examples.filter(({ label }) => label === 'true').length;
    expect(early).toBeGreaterThan(150);
    expect(early).toBeLessThan(250);
  });

  it('takes labels other than true and false as they are written, sorted', async () => {
    const { examples, labels } = await read('text,label\na, Spam \nb,ham\nc,0\n');
    expect(examples.map(({ label }) => label)).toEqual(['Spam', 'ham', '0']);
    expect(labels).toEqual(['0', 'Spam', 'ham']);
  });

  it('counts what it leaves out and writes True and TRUE as true', async () => {
    const { examples, incomplete } = await read('text,label\na,True\nb,TRUE\n,true\nc,false\nd\n');
    expect(examples.map(({ label }) => label)).toEqual(['true', 'true', 'false']);
    expect(incomplete).toBe(2);
  });
});
