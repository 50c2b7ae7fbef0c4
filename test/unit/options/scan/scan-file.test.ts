import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import { beginScan, resumeOrBegin, scanFile, type ScanModel } from '../../../../src/options/scan/scan-file.ts';
import { ScanStore, type Choices } from '../../../../src/options/scan/scan-store.ts';
import { gatherFigures } from '../../../../src/report/gather.ts';

/** Spam where the text says so. */
const model: ScanModel = {
  version: 'fake',
  defaultThresholds: perLabel(() => 0.5),
  score: (texts) => Promise.resolve(texts.map((text) => perLabel((label) => (text.includes(label) ? 0.9 : 0.1)))),
};

const LINES = Array.from({ length: 900 }, (_, n) => (n % 10 === 9 ? `bad` : `comment ${n}${n % 3 ? '' : ' spam'},user ${n % 4}`));
const TEXT = `text,author\n${LINES.join('\n')}\n`;
const GOOD = LINES.flatMap((line, n) => (line === 'bad' ? [] : [n + 2]));

const plain = () => new File([TEXT], 'log.csv', { lastModified: 1 });
const packed = () => new File([gzipSync(TEXT)], 'log.csv.gz', { lastModified: 1 });
const utf16 = () => new File([Buffer.from(`\uFEFF${TEXT}`, 'utf16le')], 'log.csv', { lastModified: 1 });

let store: ScanStore;

beforeEach(async () => {
  store = await ScanStore.open();
});

afterEach(async () => {
  await store.clear();
  store.close();
});

async function kept() {
  const comments = [];
  for await (const batch of store.batches()) comments.push(...batch);
  return comments;
}

const lines = async () => (await kept()).map(({ line }) => line);

/** One opening of the page, which is closed after so many batches: at rest, or rudely while one is being judged. */
async function sitting(file: File, most: number, rude: boolean): Promise<void> {
  const stop = new AbortController();
  let judged = 0;
  const closing: ScanModel = {
    ...model,
    score: (texts) => {
      judged += 1;
      return rude && judged > most ? Promise.reject(new Error('gone')) : model.score(texts);
    },
  };
  const begun = await resumeOrBegin(store, file, undefined, model);
  const onProgress = () => { if (judged >= most && !rude) stop.abort(); };
  await scanFile(file, begun, { store, model: closing, onProgress, signal: stop.signal }).catch(() => undefined);
}

async function scanAll(file: File, choices?: Choices) {
  const begun = await resumeOrBegin(store, file, choices, model);
  return scanFile(file, begun, { store, model, onProgress: () => undefined, signal: new AbortController().signal });
}

describe('scanFile', () => {
  it.each([['plain', plain], ['packed', packed], ['UTF-16', utf16]])('loses and doubles nothing however often the page is closed: %s', async (_name, file) => {
    const closing = fc.record({ most: fc.integer({ min: 1, max: 4 }), rude: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(closing, { maxLength: 5 }), async (sittings) => {
        await store.clear();
        for (const { most, rude } of sittings) await sitting(file(), most, rude);
        await scanAll(file());
        expect(await lines()).toEqual(GOOD);
        expect(await store.state()).toMatchObject({ scored: 810, badCount: 90 });
      }),
      { numRuns: 8 },
    );
  });

  it('gives the report its figures', async () => {
    const state = await scanAll(plain());
    const figures = await gatherFigures(store.batches(), {
      ...{ model: 'fake', thresholds: perLabel(() => 0.5), inputs: ['log.csv'], badCount: state.badCount, bad: [] },
    });
    expect(figures.totals).toEqual({ scored: 810, hidden: LINES.filter((line) => line.includes('spam')).length, bad: 90 });
    expect(figures.people.count).toBe(4);
    expect(state.bad.at(0)).toEqual({ line: 11, reason: { code: 'cell_count', values: [1, 2] } });
  });

  it('says what is wrong with a file that is no log', async () => {
    await expect(beginScan(new File([new Uint8Array([0, 1, 2])], 'x.bin'), { named: {} }, model)).rejects.toThrow('no column looks like text');
  });

  it('never writes over the results of another file', async () => {
    await scanAll(plain());
    await expect(resumeOrBegin(store, packed(), undefined, model)).rejects.toThrow('log.csv');
    expect(await lines()).toEqual(GOOD);
  });

  it('reads a file anew as the reader says', async () => {
    const file = new File([Buffer.concat([Buffer.from('a,b\n1 1,'), Buffer.from([0xcf, 0xf0, 0xe8]), Buffer.from('\n')])], 'x.csv', { lastModified: 1 });
    await scanAll(file);
    expect((await kept()).map(({ text }) => text)).toEqual(['1 1']);
    await scanAll(file, { named: { text: 'b' }, charset: 'windows-1251' });
    expect((await kept()).map(({ text }) => text)).toEqual(['При']);
    await scanAll(file);
    expect((await kept()).map(({ text }) => text)).toEqual(['При']);
  });

  it('judges anew by another model, and keeps what the reader has said of the comments', async () => {
    await scanAll(plain());
    await store.addStep('spam', { line: 2, verdict: 'no' });
    const begun = await resumeOrBegin(store, plain(), undefined, { ...model, version: 'newer' });
    expect(begun).toMatchObject({ scored: 0, model: { version: 'newer' } });
    expect(await lines()).toEqual([]);
    expect(await store.steps('spam')).toEqual([{ line: 2, verdict: 'no' }]);
    expect(await store.steps('insult')).toEqual([]);
  });

  it('keeps what a broken gzip file still gives', async () => {
    const bytes = gzipSync(`text\n${Array.from({ length: 20_000 }, (_, n) => `comment ${n * 7919}`).join('\n')}\n`);
    const state = await scanAll(new File([bytes.subarray(0, bytes.length / 2)], 'x.csv.gz', { lastModified: 1 }));
    expect(state).toMatchObject({ badCount: 1, bad: [{ reason: { code: 'broken_gzip' } }] });
    expect(state.scored).toBeGreaterThan(1000);
  });

  it('gives up a decompression bomb', async () => {
    const part = gzipSync(Buffer.concat([Buffer.from('text\n'), Buffer.alloc(32 << 20)]));
    const state = await scanAll(new File(Array.from({ length: 3 }, () => part), 'x.csv.gz', { lastModified: 1 }));
    expect(state.bad.at(-1)?.reason.code).toBe('bomb');
  });
});
