import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { PageServer } from '../test/e2e/harness/server.ts';
import { Session } from '../test/e2e/harness/session.ts';
import { milliseconds, printFigures, type Figure } from './report.ts';

/**
 * Whether the settings freeze over a long log: `npm run bench -- scan-page [LINES]`, 100,000 unless said. A log is dropped,
 * scored, its report read, its scores saved and some of its comments labelled, all in Chromium, while the page counts its
 * tasks of more than 50 ms. The reference is the same with a hundredth of the lines. Its comments are short: what they are
 * made of makes the worker slower, and not the page.
 */

const LINES = Number(process.argv[3] ?? 100_000);
const PHASES = ['scan', 'report', 'save', 'label', 'export'] as const;

type Phase = (typeof PHASES)[number];

/** Milliseconds of every task over 50 ms, and of the whole phase. */
interface Measured {
  readonly long: readonly number[];
  readonly took: number;
}

declare global {
  /** In the page. */
  var longTasks: number[];
  /** So many files have been offered. */
  var saved: number;
}

const WORDS = ['thanks', 'you idiot', 'free phone on my channel', 'radio', 'left or right?', 'cured', 'stupid', 'shut up', 'capacitor'];

/** Dialogs of 128 lines by 9,973 people; a line in a hundred is bad. */
function logOf(lines: number): string {
  const line = (n: number) => (n % 100 === 99 ? 'bad' : `${WORDS.at(n % 9) ?? ''} ${WORDS.at((n >> 4) % 9) ?? ''} ${n},user ${n % 9973},thread ${n >> 7}`);
  return `text,author,thread\n${Array.from({ length: lines }, (_, n) => line(n)).join('\n')}\n`;
}

const server = await PageServer.start();
const session = await Session.start('chromium', { server, model: 'real' });
const short = await measure(LINES / 100);
const long = await measure(LINES);
await session.close();
await server.close();
console.log(`load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
printFigures(PHASES.map((phase): Figure => ({
  what: `${phase}, ${LINES} lines: tasks over 50 ms`,
  measured: told(long[phase]),
  budget: 'none',
  reference: `${told(short[phase])} at ${LINES / 100}`,
})));

function told({ long: tasks, took }: Measured): string {
  return `${tasks.length}${tasks.length > 0 ? `, longest ${milliseconds(Math.max(...tasks))}` : ''} in ${(took / 1000).toFixed(1)} s`;
}

async function measure(lines: number): Promise<Record<Phase, Measured>> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  // tsx has every function carry its name by a helper that the page does not know.
  await page.evaluateOnNewDocument(`
    globalThis.__name = (named) => named;
    globalThis.longTasks = [];
    globalThis.saved = 0;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => (globalThis.saved += 1, create(blob));
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  `);
  await page.goto(`${session.origin}/options.html#scan`);
  await page.waitForSelector('main .card');
  await page.evaluate((text) => { Object.assign(globalThis, { log: new File([text], 'log.csv', { lastModified: 1 }) }); }, logOf(lines));
  const measured = {
    scan: await during(page, async () => {
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add((globalThis as unknown as { log: File }).log);
        document.querySelector('main .card')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
      });
      await page.waitForSelector('.winnow-report', { timeout: 3_600_000 });
    }),
    report: await during(page, () => readReport(page)),
    save: await during(page, () => save(page, 'Save the scores as CSV')),
    label: await during(page, () => labelSome(page)),
    export: await during(page, () => save(page, 'Save the labelled comments')),
  };
  await page.evaluate(() => { location.hash = '#scan'; });
  await page.waitForSelector('.winnow-report');
  await press(page, 'Delete these results');
  await page.close();
  return measured;
}

async function during(page: Page, act: () => Promise<void>): Promise<Measured> {
  await rest();
  await page.evaluate(() => { globalThis.longTasks.length = 0; });
  const began = performance.now();
  await act();
  const took = performance.now() - began;
  await rest();
  return { long: await page.evaluate(() => [...globalThis.longTasks]), took };
}

async function save(page: Page, button: string): Promise<void> {
  const before = await page.evaluate(() => globalThis.saved);
  await press(page, button);
  await page.waitForFunction((count) => globalThis.saved > count, { polling: 100, timeout: 120_000 }, before);
}

/** What was begun is over and told. */
function rest(): Promise<unknown> {
  return new Promise((resume) => setTimeout(resume, 500));
}

async function readReport(page: Page): Promise<void> {
  const buttons = await page.$$('.winnow-report th button');
  for (const button of [...buttons, ...buttons]) {
    await button.evaluate((heading) => { (heading as HTMLElement).click(); });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  for (const more of await page.$$('.winnow-report .more')) await more.evaluate((button) => { (button as HTMLElement).click(); });
  for (const filter of await page.$$('.winnow-report input[type=search]')) await filter.type('idiot 7');
  for (let y = 0; y < 10; y += 1) await page.mouse.wheel({ deltaY: 600 });
}

async function labelSome(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = '#label'; });
  await page.waitForSelector('#label-low', { timeout: 120_000 });
  await slide(page, '#label-low', '0');
  await slide(page, '#label-high', '1');
  for (const summary of await page.$$('main summary')) await summary.evaluate((element) => { (element).click(); });
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  for (const key of ['y', 'n', 's', 'u', 'y', 'n', 'y', 'u', 'n', 'n', 'y', 'y'] as const) await page.keyboard.press(key);
  await slide(page, '#label-low', '0.5');
}

async function slide(page: Page, slider: string, value: string): Promise<void> {
  await page.$eval(slider, (input, wanted) => {
    (input as HTMLInputElement).value = wanted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
  await rest();
}

function press(page: Page, label: string): Promise<void> {
  return page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent === wanted);
    if (!button) throw new Error(`there is no button ${wanted}`);
    button.click();
  }, label);
}
