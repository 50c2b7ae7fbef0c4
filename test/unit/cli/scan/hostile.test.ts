import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readScanOptions } from '../../../../src/cli/scan/options.ts';
import { runScan } from '../../../../src/cli/scan/run.ts';
import type { JudgedComment } from '../../../../src/scan/judged.ts';
import { fakeScorer } from './fake-scorer.ts';

let folder = '';
let log = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-hostile-'));
  log = join(folder, 'log.csv');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function scan() {
  const options = readScanOptions([log, '--out', join(folder, 'out')]);
  if (typeof options === 'string' || 'filter' in options) throw new Error('not a scan');
  const signal = new AbortController().signal;
  const status = await runScan(options, { startPool: () => Promise.resolve(fakeScorer), assets: { script: 'x', style: 'y' }, signal });
  const lines = async <T>(name: string) =>
    (await readFile(join(folder, 'out', name), 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
  return {
    status,
    texts: (await lines<JudgedComment>('scores.ndjson')).map(({ text }) => text),
    errors: (await lines<{ line: number; error: string }>('errors.ndjson')).map(({ line, error }) => [line, error]),
    csv: await readFile(join(folder, 'out', 'scores.csv'), 'utf8'),
  };
}

describe('winnow scan, given what it should not be', () => {
  it('passes over a line of 1 GB and reads what comes after', async () => {
    const file = await open(log, 'w');
    await file.write('text\nfirst\n');
    await file.write('\nlast\n', 2 ** 30);
    await file.close();
    const { status, texts, errors } = await scan();
    expect(status).toBe(1);
    expect(texts).toEqual(['first', 'last']);
    expect(errors).toEqual([[3, 'longer than 1048576 bytes']]);
  }, 120_000);

  it('reads comments with NUL bytes in them', async () => {
    await writeFile(log, 'text\nbefore\na\0b\0\0\nafter\n');
    expect(await scan()).toMatchObject({ status: 0, texts: ['before', 'a\0b\0\0', 'after'] });
  });

  it('lists the lines that are in another encoding than the file began in', async () => {
    const good = `text\n${'good\n'.repeat(20_000)}`;
    await writeFile(log, Buffer.concat([Buffer.from(good), Buffer.from('caf\xe9\n', 'latin1'), Buffer.from('café\n')]));
    const { status, texts, errors } = await scan();
    expect(status).toBe(1);
    expect(texts).toHaveLength(20_001);
    expect(texts.at(-1)).toBe('café');
    expect(errors).toEqual([[20_002, 'not UTF-8']]);
  });

  it('reads UTF-16 that does not say so', async () => {
    await writeFile(log, Buffer.from('text,author\nhello there,Ann\n', 'utf16le'));
    expect(await scan()).toMatchObject({ status: 0, texts: ['hello there'] });
  });

  it('keeps a spreadsheet from taking a comment for a formula', async () => {
    await writeFile(log, `text,author\n"=cmd|' /C calc'!A0",+Ann\n"hello\n@SUM(A1)",-Bo\n`);
    const { status, texts, csv } = await scan();
    expect(status).toBe(0);
    expect(texts.at(0)).toBe(`=cmd|' /C calc'!A0`);
    expect(csv).toContain(`'=cmd|' /C calc'!A0`);
    expect(csv).toContain(`\n'@SUM(A1)`);
    expect(csv).not.toMatch(/(^|[,"\n])[=+@]/m);
  });
});
