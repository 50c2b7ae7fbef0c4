import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import { seededRandom } from '../src/core/random.ts';
import { RETRAINING_KEY, type RetrainingState } from '../src/protocol/learning.ts';
import { PageServer } from '../test/e2e/harness/server.ts';
import { Session } from '../test/e2e/harness/session.ts';
import { commentsOf, KINDS } from '../test/unit/core/personal/kinds.ts';
import { printFigures } from './report.ts';

/**
 * What learning costs in Chromium with the model that ships: the worker's time for a retraining on 200 corrections, and
 * its memory over fifty. The reference for the time is the same without a correction: waking, messages, the page.
 */

const CORRECTIONS = 200;
const ROUNDS = 50;
/** The first retrainings fill caches and are compiled. */
const SETTLED = 20;

const server = await PageServer.start();
const session = await Session.start('chromium', { server, model: 'real' });
await session.setSettings({ learning: { retrainAfter: 0, keepSites: false } });
const control = await session.control();
const target = await session.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
const worker = await target.createCDPSession();
const browser = await session.browser.target().createCDPSession();

const idle = await timed(() => retrain(control));
const texts = KINDS.flatMap((kind) => commentsOf(kind, CORRECTIONS / KINDS.length, seededRandom(3)).map((text) => ({ text, labels: kind.verdict })));
for (const { text, labels } of texts) await send(control, { type: 'correct', text, labels });
const first = await timed(() => retrain(control));

const heaps: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await retrain(control);
  heaps.push(await heapOf(worker));
}
const settled = heaps.slice(SETTLED);
const slope = ((settled.at(-1) ?? NaN) - settled[0]) / (settled.length - 1);
printFigures([
  {
    what: `retraining on ${texts.length} corrections, processor time`,
    measured: `${first.processor.toFixed(1)} s`,
    budget: '≤ 5 s',
    reference: `${idle.processor.toFixed(1)} s no corrections`,
  },
  { what: 'the same by the clock', measured: `${first.clock.toFixed(1)} s`, budget: '', reference: `${idle.clock.toFixed(1)} s no corrections` },
  {
    what: `heap after ${ROUNDS} retrainings`,
    measured: `${megabytes(settled.at(-1) ?? NaN)} (${(slope / 1024).toFixed(1)} KB each)`,
    budget: 'flat',
    reference: `${megabytes(settled[0])} after ${SETTLED + 1}`,
  },
]);
await session.close();
await server.close();

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

async function heapOf(inspected: CDPSession): Promise<number> {
  await inspected.send('HeapProfiler.collectGarbage');
  return (await inspected.send('Runtime.getHeapUsage')).usedSize;
}

/** Seconds by the clock, and of processor time in the extension's process and those of pages, of which none does anything. */
async function timed(work: () => Promise<void>): Promise<{ clock: number; processor: number }> {
  const [started, spent] = [performance.now(), await processorTime()];
  await work();
  return { clock: (performance.now() - started) / 1000, processor: (await processorTime()) - spent };
}

async function processorTime(): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function send(page: Page, message: object): Promise<void> {
  await page.evaluate(async (request) => {
    await chrome.runtime.sendMessage(request);
  }, message);
}

/** Retrains, and waits until that has ended. */
async function retrain(page: Page): Promise<void> {
  await page.evaluate(async (key) => {
    await chrome.storage.session.remove(key);
  }, RETRAINING_KEY);
  await send(page, { type: 'learning', command: 'retrain' });
  await page.waitForFunction(
    async (key) => {
      const { state } = (await chrome.storage.session.get<Record<string, RetrainingState | undefined>>(key))[key] ?? {};
      if (state === 'failed') throw new Error('the retraining failed');
      return state === 'done' || state === 'too-few';
    },
    { polling: 20, timeout: 120_000 },
    RETRAINING_KEY,
  );
}
