import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scorer } from '../../../../src/cli/scan/engine.ts';
import { readScanOptions } from '../../../../src/cli/scan/options.ts';
import { runScan } from '../../../../src/cli/scan/run.ts';
import type { Figures } from '../../../../src/report/figures.ts';
import type { JudgedComment } from '../../../../src/scan/judged.ts';
import { fakeScorer } from './fake-scorer.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-scan-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

const scan = (names: readonly string[], ...more: string[]) => scanBy(fakeScorer, new AbortController().signal, names, more);

/** Is stopped while its third batch is judged, as by Ctrl-C. */
function scanAndStop(names: readonly string[]) {
  const stop = new AbortController();
  let batches = 0;
  const score: Scorer['score'] = (texts) => {
    batches += 1;
    if (batches === 3) stop.abort();
    return fakeScorer.score(texts);
  };
  return scanBy({ ...fakeScorer, score }, stop.signal, names);
}

async function scanBy(scorer: typeof fakeScorer, signal: AbortSignal, names: readonly string[], more: readonly string[] = []) {
  const options = readScanOptions([...names.map((name) => join(folder, name)), '--out', join(folder, 'out'), ...more]);
  if (typeof options === 'string' || 'filter' in options) throw new Error('not a scan');
  return runScan(options, { startPool: () => Promise.resolve(scorer), assets: { script: 'x', style: 'y' }, signal });
}

async function jsonLines<T>(name: string): Promise<T[]> {
  const text = await readFile(join(folder, 'out', name), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}

const texts = async () => (await jsonLines<JudgedComment>('scores.ndjson')).map(({ text }) => text);
const figures = async () => JSON.parse(await readFile(join(folder, 'out', 'figures.json'), 'utf8')) as Figures;

describe('winnow scan', () => {
  it('scans logs of every kind, saved pages and folders, in the order of their names', async () => {
    await mkdir(join(folder, 'in/deep'), { recursive: true });
    await put('in/a.csv', 'text,author\nfrom csv,Ann\n');
    await put('in/b.tsv', 'text\tauthor\nfrom tsv\tAnn\n');
    await put('in/c.ndjson', '{"text":"from ndjson"}\n');
    await put('in/deep/d.csv.gz', gzipSync('text\nfrom gzip\n'));
    await put('in/deep/picture.png', 'no log');
    const comments = ['First of all', 'And a second one', 'Then a third comment'].map(
      (text, n) => `<li class="comment" id="comment-${n}"><article class="comment-body"><cite class="fn">Ann</cite><div class="comment-content"><p>${text}</p></div></article></li>`,
    );
    const page = `<html><body><ol class="comment-list">${comments.join('')}</ol></body></html>`;
    await put('in/e.html', page);
    await put('in/f.htm.gz', gzipSync(page));
    await put('in/g.mhtml', `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${page}\n--b--\n`);
    expect(await scan(['in'])).toBe(0);
    expect(await texts()).toEqual([
      ...['from csv', 'from tsv', 'from ndjson', 'from gzip', 'First of all', 'And a second one', 'Then a third comment'],
      ...['First of all', 'And a second one', 'Then a third comment'],
      ...['First of all', 'And a second one', 'Then a third comment'],
    ]);
    expect((await figures()).people.top.map(({ name, lines }) => [name, lines])).toEqual([['Ann', 11]]);
  });

  it('lists a file that was saved as a page and is none', async () => {
    await put('a.mhtml', 'Content-Type: multipart/related; boundary=b\n\n--b--\n');
    await put('b.csv', 'text\nlast\n');
    expect(await scan(['a.mhtml', 'b.csv'])).toBe(1);
    expect(await texts()).toEqual(['last']);
    expect(await jsonLines('errors.ndjson')).toMatchObject([{ line: 1, error: expect.stringContaining('no web page is in it') as string }]);
  });

  it('shows what it takes the columns for, unless it is told', async () => {
    await put('a.csv', 'said,Nick,thread_id,insult\nhello there,Ann,t1,0.5\n');
    let shown = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (shown += String(text)) !== '');
    await scan(['a.csv']);
    expect(shown).toContain('csv, utf-8; text ← "said", author ← "Nick", conversation ← "thread_id", insult ← "insult"');
    await scan(['a.csv'], '--out', join(folder, 'other'), '--text', 'Nick', '--author', 'said');
    expect(shown).toContain('text ← "Nick", author ← "said"');
  });

  it('says by its status that it was stopped, and goes on at the same command', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => `comment ${n}`);
    await put('a.csv', `text\n${lines.join('\n')}\n`);
    expect(await scanAndStop(['a.csv'])).toBe(130);
    const before = (await texts()).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(3000);
    expect(await scan(['a.csv'])).toBe(0);
    expect(await texts()).toEqual(lines);
  });

  it('lists bad lines with number and reason, and says so by its status', async () => {
    await put('a.csv', 'text,author\ngood,Ann\nbad\ngood too,Bo\n');
    expect(await scan(['a.csv'])).toBe(1);
    expect(await texts()).toEqual(['good', 'good too']);
    expect(await jsonLines('errors.ndjson')).toEqual([
      { file: join(folder, 'a.csv'), line: 3, error: '1 cells where 2 belong' },
    ]);
  });

  it('does nothing twice: a scan that is finished stays as it is', async () => {
    await put('a.csv', 'text\none\ntwo\n');
    await scan(['a.csv']);
    const before = await readFile(join(folder, 'out/scores.ndjson'), 'utf8');
    expect(await scan(['a.csv'])).toBe(0);
    expect(await readFile(join(folder, 'out/scores.ndjson'), 'utf8')).toBe(before);
  });

  it('goes on after a kill at the last commit, in packed files too', async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => `comment ${n}`);
    await put('a.csv.gz', gzipSync(`text\n${lines.join('\n')}\n`));
    await scan(['a.csv.gz']);
    const whole = await readFile(join(folder, 'out/scores.ndjson'), 'utf8');
    const [head = '', commit = ''] = (await readFile(join(folder, 'out/journal.ndjson'), 'utf8')).split('\n');
    const third = whole.split('\n').slice(0, 333).join('\n').length + 1;
    const offset = 'text\n'.length + lines.slice(0, 333).join('\n').length + 1;
    const earlier = {
      ...(JSON.parse(commit) as object),
      ...{ input: 0, next: { number: 335, offset }, totals: { scored: 333, hidden: 0, bad: 0 }, sizes: { scores: third, errors: 0 } },
    };
    await writeFile(join(folder, 'out/journal.ndjson'), `${head}\n${JSON.stringify(earlier)}\n{"input":1,"to`);
    await scan(['a.csv.gz']);
    expect(await readFile(join(folder, 'out/scores.ndjson'), 'utf8')).toBe(whole);
  });

  it('refuses to mix scans: another input, or one that has changed', async () => {
    await put('a.csv', 'text\none\n');
    await put('b.csv', 'text\ntwo\n');
    await scan(['a.csv']);
    await expect(scan(['b.csv'])).rejects.toThrow('another scan');
    await utimes(join(folder, 'a.csv'), 1, 1);
    await expect(scan(['a.csv'])).rejects.toThrow('another scan');
  });

  it('refuses a folder that another process works in', async () => {
    await put('a.csv', 'text\none\n');
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out/lock'), '1');
    await expect(scan(['a.csv'])).rejects.toThrow('process 1 works in this folder');
    await writeFile(join(folder, 'out/lock'), '999999999');
    expect(await scan(['a.csv'])).toBe(0);
  });

  it.each([
    ['utf-16le', Buffer.from('\uFEFFtext\ncafé\n', 'utf16le')],
    ['windows-1252', Buffer.from('text\ncafé\n', 'latin1')],
    ['utf-8 with a mark', Buffer.from('\uFEFFtext\ncafé\n', 'utf8')],
  ])('reads %s', async (_name, bytes) => {
    await put('a.csv', bytes);
    expect(await scan(['a.csv'])).toBe(0);
    expect(await texts()).toEqual(['café']);
  });

  it('reads an encoding it is told', async () => {
    await put('a.csv', Buffer.from([...Buffer.from('text\n'), 0xcf, 0xf0, 0xe8]));
    await scan(['a.csv'], '--encoding', 'windows-1251');
    expect(await texts()).toEqual(['При']);
  });

  it('keeps what a broken gzip file still gives, and scans the rest', async () => {
    const packed = gzipSync(`text\n${Array.from({ length: 6000 }, (_, n) => `comment ${n * 7919}`).join('\n')}\n`);
    await put('a.csv.gz', packed.subarray(0, packed.length / 2));
    await put('b.csv', 'text\nlast\n');
    expect(await scan(['a.csv.gz', 'b.csv'])).toBe(1);
    const scored = await texts();
    expect(scored.length).toBeGreaterThan(1000);
    expect(scored.at(-1)).toBe('last');
    expect(await jsonLines('errors.ndjson')).toMatchObject([{ error: expect.stringContaining('broken from here on') as string }]);
  });

  it('gives up a decompression bomb and goes on with the next input', async () => {
    const part = gzipSync(Buffer.concat([Buffer.from('text\n'), Buffer.alloc(32 << 20)]));
    await put('a.csv.gz', Buffer.concat(Array.from({ length: 3 }, () => part)));
    await put('b.csv', 'text\nlast\n');
    expect(await scan(['a.csv.gz', 'b.csv'])).toBe(1);
    expect((await texts()).at(-1)).toBe('last');
    const errors = await jsonLines<{ error: string }>('errors.ndjson');
    expect(errors.at(-1)?.error).toContain('decompression bomb');
  });

  it('tells of an input without records and scans the rest; refuses where all are so', async () => {
    await put('a.csv', '\n\n');
    await put('b.csv', 'text\nlast\n');
    expect(await scan(['a.csv', 'b.csv'])).toBe(1);
    expect(await texts()).toEqual(['last']);
    expect(await jsonLines('errors.ndjson')).toEqual([
      { file: join(folder, 'a.csv'), line: 1, error: 'holds no record to tell its columns from.' },
    ]);
    await expect(scan(['a.csv'])).rejects.toThrow('a.csv holds no record');
  });

  it('does not take its own results for inputs', async () => {
    await put('a.csv', 'text\none\n');
    expect(await scan([''])).toBe(0);
    const before = await readFile(join(folder, 'out/scores.ndjson'), 'utf8');
    expect(await scan([''])).toBe(0);
    expect(await readFile(join(folder, 'out/scores.ndjson'), 'utf8')).toBe(before);
  });

  it('works out curves where the input carries labels', async () => {
    await put('a.csv', 'text,label\nbuy spam,1\nhello,0\nmore spam,1\nbye,0\n');
    await scan(['a.csv']);
    expect((await figures()).labels.spam.curve).toMatchObject({ positives: 2, negatives: 2, auc: 1 });
  });

  it('leaves nothing behind but its results', async () => {
    await put('a.csv', 'text\none\n');
    await scan(['a.csv']);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(
      ['errors.ndjson', 'figures.json', 'journal.ndjson', 'report.html', 'scores.csv', 'scores.ndjson'],
    );
  });

  it('uses all cores unless told', () => {
    expect(readScanOptions(['x.csv', '--out', 'o'])).toMatchObject({ workers: availableParallelism() });
    expect(readScanOptions(['x.csv', '--out', 'o', '--workers', '3'])).toMatchObject({ workers: 3 });
  });

  it.each([[[]], [['x.csv']], [['x.csv', '--out', 'o', '--truth', 'nonsense']], [['x.csv', '--out', 'o', '--encoding', 'klingon']]])(
    'refuses %j',
    (argv) => {
      expect(() => readScanOptions(argv)).toThrow();
    },
  );
});
