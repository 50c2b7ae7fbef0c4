import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import { beginScan, scanFile, type AskScores } from '../../../../src/options/scan/scan-file.ts';
import { ScanStore, type ScanState } from '../../../../src/options/scan/scan-store.ts';
import { gatherFigures } from '../../../../src/report/gather.ts';

/** The background as it answers; spam where the text says so. */
const ask: AskScores = (texts) =>
  Promise.resolve({
    ...{ type: 'scores', id: 0 },
    scores: texts.map((text) => perLabel((label) => (text.includes(label) ? 0.9 : 0.1))),
    model: { version: 'fake', defaultThresholds: perLabel(() => 0.5) },
  });

const LINES = Array.from({ length: 500 }, (_, n) => (n % 10 === 9 ? `bad` : `comment ${n}${n % 3 ? '' : ' spam'},user ${n % 4}`));
const TEXT = `text,author\n${LINES.join('\n')}\n`;
const GOOD = LINES.flatMap((line, n) => (line === 'bad' ? [] : [n + 2]));

const plain = () => new File([TEXT], 'log.csv', { lastModified: 1 });
const packed = () => new File([gzipSync(TEXT)], 'log.csv.gz', { lastModified: 1 });

let store: ScanStore;

beforeEach(async () => {
  store = await ScanStore.open();
});

afterEach(async () => {
  await store.clear();
  store.close();
});

async function keptLines(): Promise<number[]> {
  const lines: number[] = [];
  for await (const batch of store.batches()) lines.push(...batch.map(({ line }) => line));
  return lines;
}

/** One opening of the page, which stops after its first batch; it is closed rudely where `rude`. */
async function sitting(file: File, rude: boolean): Promise<boolean> {
  const state: ScanState = (await store.state()) ?? (await beginScan(file));
  if (!state.next) return false;
  const stop = new AbortController();
  const closing: AskScores = (texts) => (rude && stop.signal.aborted ? Promise.reject(new Error('gone')) : ask(texts));
  const onProgress = () => { stop.abort(); };
  await scanFile(file, state, { store, ask: closing, onProgress, signal: stop.signal }).catch(() => undefined);
  return true;
}

describe('scanFile', () => {
  it.each([['plain', plain], ['packed', packed]])('loses and doubles nothing when the page is closed midway: %s', async (_name, file) => {
    let sittings = 0;
    while (await sitting(file(), sittings % 2 === 1)) sittings += 1;
    expect(sittings).toBeGreaterThan(1);
    expect(await keptLines()).toEqual(GOOD);
    expect(await store.state()).toMatchObject({ scored: 450, badCount: 50 });
  });

  it('gives the report its figures', async () => {
    const signal = new AbortController().signal;
    const state = await scanFile(plain(), await beginScan(plain()), { store, ask, onProgress: () => undefined, signal });
    const figures = await gatherFigures(store.batches(), {
      ...{ model: 'fake', thresholds: perLabel(() => 0.5), inputs: ['log.csv'], badCount: state.badCount, bad: state.bad },
    });
    expect(figures.totals).toEqual({ scored: 450, hidden: LINES.filter((line) => line.includes('spam')).length, bad: 50 });
    expect(figures.people.count).toBe(4);
    expect(figures.bad).toHaveLength(50);
  });

  it('says what is wrong with a file that is no log', async () => {
    await expect(beginScan(new File([new Uint8Array([0, 1, 2])], 'x.bin'))).rejects.toThrow();
  });
});
