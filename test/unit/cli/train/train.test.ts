import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../../src/cli/command.ts';
import { train } from '../../../../src/cli/train.ts';
import { loadAverageWordVec } from '../../../../src/core/model/average-word-vec/index.ts';

let folder: string;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-train-'));
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const ADVERTS = ['cheap watches online', 'win big trading today', 'follow my page for followers'];
const REMARKS = ['the second chapter moved me', 'we baked this on sunday', 'which lens did you use'];

/** Forty rows of each kind, each a little different. */
function csv(delimiter: string, header = `text${delimiter}unwanted`): string {
  const rows = Array.from({ length: 120 }, (_, index) => {
    const [kinds, label] = index % 2 ? [ADVERTS, 'True'] : [REMARKS, 'false'];
    return `"${kinds[index % 3]}, really ""number"" ${index}"${delimiter}${label}`;
  });
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}

async function trainOn(content: string | Buffer, out: string, ...more: string[]): Promise<number> {
  const file = join(folder, 'comments.csv');
  await writeFile(file, content);
  said.length = 0;
  return train([file, '--text', 'text', '--label', 'unwanted', '--out', join(folder, out), '--num-words', '60', ...more]);
}

const readFrom = (out: string) => async (name: string) => new Uint8Array(await readFile(join(folder, out, name))).buffer;

describe('winnow train', () => {
  it('trains a model that can be loaded and tells the two kinds apart', async () => {
    expect(await trainOn(csv(','), 'model', '--epochs', '150')).toBe(0);
    const model = await loadAverageWordVec(readFrom('model'));
    const [advert, remark] = await model.score(['Cheap watches online, really: number 7!', 'We baked this on Sunday, really: number 8.']);
    expect(advert.spam).toBeGreaterThan(0.6);
    expect(remark.spam).toBeLessThan(0.4);
    expect(said.filter((line) => line.startsWith('epoch '))).toHaveLength(150);
    expect(said.join('')).toMatch(/test accuracy 1\.0000 on 12 examples/);
    expect(await readFile(join(folder, 'model', 'learning-curve.svg'), 'utf8')).toContain('<polyline');
  });

  it('trains the same model from the same data and seed, and another from another', async () => {
    await trainOn(csv(';'), 'first', '--epochs', '3');
    await trainOn(csv(';'), 'second', '--epochs', '3');
    await trainOn(csv(';'), 'third', '--epochs', '3', '--seed', '2');
    const [first, second, third] = await Promise.all(
      ['first', 'second', 'third'].map((out) => readFile(join(folder, out, 'group1-shard1of1.bin'))),
    );
    expect(first).toEqual(second);
    expect(first).not.toEqual(third);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /is empty/],
    ['a missing column', csv(',', 'words,spam'), /no column "text" and no column "unwanted".*"words", "spam"/],
    ['one label only', 'text,unwanted\na,true\nb,true\n', /Every row is labelled "true"/],
    ['a label column that is text', `text,unwanted\n${Array.from({ length: 200 }, (_, i) => `a,${i}`).join('\n')}`, /is it the label/],
    ['an unclosed quote', `text,unwanted\n"a,true\n${'x'.repeat(1_100_000)}`, /quote may not be closed/],
    ['UTF-16', Buffer.from('text,unwanted\na,true\n', 'utf16le'), /UTF-8/],
    ['no usable row', 'text,unwanted\n,true\nb,\n', /no row with both/],
  ])('refuses %s and says why', async (_, content, reason) => {
    await expect(trainOn(content, 'refused')).rejects.toThrow(reason);
    await expect(readFile(join(folder, 'refused', 'model.json'))).rejects.toThrow();
  });

  it.each([[[]], [['a.csv']], [['a.csv', '--out', 'x', '--epochs', '0']], [['a.csv', '--out', 'x', '--colour', 'red']]])(
    'refuses the arguments %j',
    async (argv) => {
      await expect(train(argv)).rejects.toThrow(UsageError);
    },
  );
});
