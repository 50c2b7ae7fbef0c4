import { loadavg } from 'node:os';
import puppeteer, { TargetType, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chat, type Reuse } from '../test/e2e/harness/chat.ts';
import { executableOf } from '../test/e2e/harness/browsers.ts';
import { PageServer } from '../test/e2e/harness/server.ts';
import { Session } from '../test/e2e/harness/session.ts';
import { milliseconds, printFigures, quantile } from './report.ts';

/**
 * A live chat of fifty messages a second on a page that keeps a hundred nodes and uses them again, with the model
 * that ships: from a message's insertion to its verdict, and whether tasks, lag or memory grow. The reference is
 * the same chat in the same browser without the extension. `npm run bench -- stream 10` runs for ten minutes,
 * `stream 10 virtual` with nodes that stay where they are and get another text.
 */

const MINUTES = Number(process.argv[3] ?? 10);
const REUSE: Reuse = process.argv[4] === 'virtual' ? 'virtual' : 'moved';
const REFERENCE_MINUTES = Math.min(1, MINUTES);
const PER_SECOND = 50;
const ROWS = 100;
/** Every so many messages one is spam: what is fine leaves no mark on the page to take its time by. */
const SPAM_EVERY = 5;

/** In milliseconds of the page's clock. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Taken {
  /** Milliseconds from insertion to fold, of every spam message that was folded, in order of insertion. */
  readonly times: number[];
  readonly spam: number;
  readonly messages: number;
  readonly longTasks: Span[];
  /** Messages that were folded before an older one. */
  readonly overtaken: number;
}

declare global {
  /** In the page: what was taken there, once the chat is over. */
  var streamed: Promise<Taken>;
}

interface Measured {
  readonly taken: Taken;
  /** MB after a collection, after every minute and at the end. */
  readonly pageHeap: number[];
  readonly workerHeap: number[];
  /** Tasks over 50 ms, but for the collections that were asked for here. */
  readonly longTasks: readonly Span[];
}

const server = await PageServer.start();
const url = server.serve('/live', chat(ROWS, REUSE));
const session = await Session.start('chromium', { server, model: 'real' });
const ours = await measure(session.browser, MINUTES);
await session.close();
const bareBrowser = await puppeteer.launch({
  executablePath: executableOf('chromium') ?? '',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', `--proxy-server=127.0.0.1:${server.port}`],
});
const bare = await measure(bareBrowser, REFERENCE_MINUTES);
await bareBrowser.close();
await server.close();

const { times, spam, messages, overtaken } = ours.taken;
const minute = Math.ceil(times.length / MINUTES);
console.log(`${messages} messages in ${MINUTES} minutes, nodes ${REUSE}, ${spam} of them spam, ${times.length} folded; load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
printFigures([
  { what: 'inserted → verdict, p50', measured: milliseconds(quantile(times, 0.5)), budget: '', reference: '' },
  { what: 'inserted → verdict, p95', measured: milliseconds(quantile(times, 0.95)), budget: '≤ 100 ms', reference: '' },
  { what: 'p95 of the last minute', measured: milliseconds(quantile(times.slice(-minute), 0.95)), budget: 'no growing lag', reference: `${milliseconds(quantile(times.slice(0, minute), 0.95))} first minute` },
  { what: 'folded before an older one', measured: String(overtaken), budget: '0', reference: '' },
  { what: 'tasks over 50 ms, a minute', measured: perMinute(ours.longTasks.length, MINUTES), budget: 'none', reference: `${perMinute(bare.longTasks.length, REFERENCE_MINUTES)} without Winnow` },
  { what: 'page heap, minute by minute', measured: course(ours.pageHeap), budget: 'flat', reference: `${course(bare.pageHeap)} without Winnow` },
  { what: 'background heap, minute by minute', measured: course(ours.workerHeap), budget: 'flat', reference: '' },
]);

async function measure(browser: Browser, minutes: number): Promise<Measured> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  // tsx has every function carry its name by a helper that the page does not know.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(url);
  await new Promise((resume) => setTimeout(resume, 2_000));
  const inPage = await page.createCDPSession();
  const inWorker = await workerOf(browser);
  const pageHeap: number[] = [];
  const workerHeap: number[] = [];
  const weighings: Span[] = [];
  const clock = (): Promise<number> => page.evaluate(() => performance.now());
  const weigh = async (): Promise<void> => {
    const from = await clock();
    pageHeap.push(await heapOf(inPage));
    if (inWorker) workerHeap.push(await heapOf(inWorker));
    weighings.push({ from, to: await clock() });
  };
  await begin(page, minutes * 60);
  for (let passed = 0; passed < minutes; passed++) {
    await new Promise((resume) => setTimeout(resume, Math.min(1, minutes - passed) * 60_000 - 1_000));
    await weigh();
  }
  const taken = await page.evaluate(() => streamed);
  await weigh();
  await page.close();
  const longTasks = taken.longTasks.filter((task) => !weighings.some(({ from, to }) => task.from < to && task.to > from));
  return { taken, pageHeap, workerHeap, longTasks };
}

/** Runs the chat in the page and takes the times there, longer than one call of the driver may last. */
function begin(page: Page, seconds: number): Promise<void> {
  return page.evaluate(
    (total, perSecond, spamEvery) => {
      const subjects = ['the second song', 'this camera', 'that goal', 'the left team', 'her new record', 'the stream', 'our referee', 'the last scene'];
      const verbs = ['was louder than', 'reminds me of', 'is nothing like', 'came before', 'looks better than', 'made me forget'];
      const ends = ['last year', 'in the rain', 'what we saw on monday', 'anything in the first half', 'my own try at it', 'the one from the trailer'];
      const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';
      const ordinary = (n: number): string => `${pick(subjects, n)} ${pick(verbs, n >> 3)} ${pick(ends, n >> 5)}, number ${n}`;
      const spam = (n: number): string => `Earn $${n + 100} daily from home, free bitcoin, click http://offer-${n}.example now!!!`;

      const waiting = new Map<Element, { at: number; number: number }>();
      const times: number[] = [];
      const longTasks: Span[] = [];
      let folded = -1;
      let overtaken = 0;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) longTasks.push({ from: startTime, to: startTime + duration });
      }).observe({ type: 'longtask' });
      new MutationObserver((records) => {
        const now = performance.now();
        for (const { target } of records) {
          const row = (target as Element).closest('.row');
          const message = row && waiting.get(row);
          if (!message || (target as HTMLElement).style.display !== 'none') continue;
          waiting.delete(row);
          times[message.number] = now - message.at;
          if (message.number < folded) overtaken++;
          else folded = message.number;
        }
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['style'] });

      const started = performance.now();
      let said = 0;
      let spamSaid = 0;
      const stream = async (): Promise<Taken> => {
        while (said < total * perSecond) {
          const due = Math.floor(((performance.now() - started) / 1000) * perSecond);
          for (; said < due; said++) {
            const isSpam = said % spamEvery === 0;
            const row = say(`viewer${said % 977}`, isSpam ? spam(said) : ordinary(said));
            if (isSpam) waiting.set(row, { at: performance.now(), number: spamSaid++ });
            else waiting.delete(row);
          }
          await new Promise((resume) => setTimeout(resume, 5));
        }
        await new Promise((resume) => setTimeout(resume, 1_000));
        return { times: times.filter((time) => typeof time === 'number'), spam: spamSaid, messages: said, longTasks, overtaken };
      };
      globalThis.streamed = stream();
    },
    seconds,
    PER_SECOND,
    SPAM_EVERY,
  );
}

async function workerOf(browser: Browser): Promise<CDPSession | undefined> {
  return browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER)?.createCDPSession();
}

/** MB in use after a collection. */
async function heapOf(target: CDPSession): Promise<number> {
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await target.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1024 / 1024;
}

function course(megabytes: readonly number[]): string {
  return `${megabytes.map((size) => size.toFixed(1)).join(' ')} MB`;
}

function perMinute(count: number, minutes: number): string {
  return (count / minutes).toFixed(1);
}
