import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import type { ChosenFile } from '../../../../src/options/scan/chosen-files.ts';
import { resumeOrBegin, scanInputs, type ScanModel } from '../../../../src/options/scan/scan-inputs.ts';
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

const chosen = (path: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]): ChosenFile => ({ path, file: new File(parts, path, { lastModified: 1 }) });

const plain = () => [chosen('log.csv', TEXT)];
const packed = () => [chosen('log.csv.gz', gzipSync(TEXT))];
const utf16 = () => [chosen('log.csv', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))];
/** As dumps are put together from parts. */
const joined = () => {
  const half = TEXT.indexOf('comment 450');
  return [chosen('log.csv.gz', gzipSync(TEXT.slice(0, half)), gzipSync(TEXT.slice(half)))];
};

const PAGE_TEXTS = Array.from({ length: 200 }, (_, n) => `What was said as number ${n} of all`);
const PAGE = `<html><body><ol class="comment-list">${PAGE_TEXTS.map(
  (text, n) => `<li class="comment" id="comment-${n}"><article class="comment-body"><cite class="fn">Ann</cite><div class="comment-content"><p>${text}</p></div></article></li>`,
).join('')}</ol></body></html>`;
const folder = () => [chosen('in/a.html', PAGE), chosen('in/b/log.csv', TEXT), chosen('in/c.csv', '\n'), chosen('in/d.html.gz', gzipSync(PAGE))];

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
async function sitting(files: readonly ChosenFile[], most: number, rude: boolean): Promise<void> {
  const stop = new AbortController();
  let judged = 0;
  const closing: ScanModel = {
    ...model,
    score: (texts) => {
      judged += 1;
      return rude && judged > most ? Promise.reject(new Error('gone')) : model.score(texts);
    },
  };
  const begun = await resumeOrBegin(store, files, undefined, model);
  const onProgress = () => { if (judged >= most && !rude) stop.abort(); };
  await scanInputs(files, begun, { store, model: closing, onProgress, signal: stop.signal }).catch(() => undefined);
}

async function scanAll(files: readonly ChosenFile[], choices?: Choices) {
  const begun = await resumeOrBegin(store, files, choices, model);
  return scanInputs(files, begun, { store, model, onProgress: () => undefined, signal: new AbortController().signal });
}

describe('scanInputs', () => {
  const closing = fc.record({ most: fc.integer({ min: 1, max: 4 }), rude: fc.boolean() });

  it.each([['plain', plain], ['packed', packed], ['packed in parts', joined], ['UTF-16', utf16]])('loses and doubles nothing however often the page is closed: %s', async (_name, files) => {
    await fc.assert(
      fc.asyncProperty(fc.array(closing, { maxLength: 5 }), async (sittings) => {
        await store.clear();
        for (const { most, rude } of sittings) await sitting(files(), most, rude);
        await scanAll(files());
        expect(await lines()).toEqual(GOOD);
        expect((await store.scan())?.progress).toMatchObject({ input: 1, scored: 810, badCount: 90 });
      }),
      { numRuns: 8 },
    );
  });

  it('scans the logs and saved pages of a folder, and tells what it cannot read', async () => {
    const wanted = [
      ...PAGE_TEXTS.map((text, n) => ['in/a.html', n + 1, text]),
      ...GOOD.map((line) => ['in/b/log.csv', line, LINES[line - 2].replace(/,.*/, '')]),
      ...PAGE_TEXTS.map((text, n) => ['in/d.html.gz', n + 1, text]),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(closing, { maxLength: 5 }), async (sittings) => {
        await store.clear();
        for (const { most, rude } of sittings) await sitting(folder(), most, rude);
        const { input, badCount, bad } = await scanAll(folder());
        expect((await kept()).map(({ file, line, text }) => [file, line, text])).toEqual(wanted);
        expect([input, badCount, bad.at(-1)]).toEqual([4, 91, { file: 'in/c.csv', line: 1, reason: { code: 'no_record', values: [] } }]);
      }),
      { numRuns: 4 },
    );
  });

  it('gives the report its figures', async () => {
    const state = await scanAll(plain());
    const figures = await gatherFigures(store.batches(), {
      ...{ model: 'fake', thresholds: perLabel(() => 0.5), inputs: ['log.csv'], badCount: state.badCount, bad: [] },
    });
    expect(figures.totals).toEqual({ scored: 810, hidden: LINES.filter((line) => line.includes('spam')).length, bad: 90 });
    expect(figures.people.count).toBe(4);
    expect(state.bad.at(0)).toEqual({ file: 'log.csv', line: 11, reason: { code: 'cell_count', values: [1, 2] } });
  });

  it('says what is wrong with a file that is no log', async () => {
    await expect(scanAll([chosen('x.bin', new Uint8Array([0, 1, 2]))])).rejects.toThrow('no column looks like text');
    expect(await store.scan()).toBeUndefined();
  });

  it('never writes over the results of another file', async () => {
    await scanAll(plain());
    await expect(resumeOrBegin(store, packed(), undefined, model)).rejects.toThrow('other files');
    expect(await lines()).toEqual(GOOD);
  });

  it('reads a file anew as the reader says', async () => {
    const files = [chosen('x.csv', Buffer.concat([Buffer.from('a,b\n1 1,'), Buffer.from([0xcf, 0xf0, 0xe8]), Buffer.from('\n')]))];
    await scanAll(files);
    expect((await kept()).map(({ text }) => text)).toEqual(['1 1']);
    await scanAll(files, { 'x.csv': { named: { text: 'b' }, charset: 'windows-1251' } });
    expect((await kept()).map(({ text }) => text)).toEqual(['При']);
    await scanAll(files);
    expect((await kept()).map(({ text }) => text)).toEqual(['При']);
  });

  it('judges anew by another model, and keeps what the reader has said of the comments', async () => {
    await scanAll(plain());
    await store.addStep('spam', { id: 0, verdict: 'no' });
    const begun = await resumeOrBegin(store, plain(), undefined, { ...model, version: 'newer' });
    expect(begun).toMatchObject({ progress: { scored: 0 }, plan: { model: { version: 'newer' } } });
    expect(await lines()).toEqual([]);
    expect(await store.steps('spam')).toEqual([{ id: 0, verdict: 'no' }]);
    expect(await store.steps('insult')).toEqual([]);
  });

  it('keeps what a broken gzip file still gives', async () => {
    const bytes = gzipSync(`text\n${Array.from({ length: 20_000 }, (_, n) => `comment ${n * 7919}`).join('\n')}\n`);
    const state = await scanAll([chosen('x.csv.gz', bytes.subarray(0, bytes.length / 2))]);
    expect(state).toMatchObject({ badCount: 1, bad: [{ reason: { code: 'broken_gzip' } }] });
    expect(state.scored).toBeGreaterThan(1000);
  });

  it('gives up a decompression bomb', async () => {
    const part = gzipSync(Buffer.concat([Buffer.from('text\n'), Buffer.alloc(32 << 20)]));
    const state = await scanAll([chosen('x.csv.gz', part, part, part)]);
    expect(state.bad.at(-1)?.reason.code).toBe('bomb');
  });
});
