import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { executableOf } from '../../test/e2e/harness/browsers.ts';
import type { PageServer } from '../../test/e2e/harness/server.ts';
import { Session } from '../../test/e2e/harness/session.ts';
import { milliseconds, quantile, type Figure } from '../report.ts';

const LOADS = 15;
/** The page is left alone for so long after it has loaded, in milliseconds. */
const SETTLE = 1500;
/** Of the reference pages without comments every so many is loaded. */
const EVERY = 9;
const ROUNDS = 3;

/**
 * What Winnow takes of a page's main thread where there are no comments: processor time of the renderer's main
 * thread, in the same browser with and without the extension, turn by turn. Processor time and not the clock's, as
 * a busy machine makes every load longer.
 */
export async function mainThreadFigures(server: PageServer, pagesFolder: string | undefined): Promise<Figure[]> {
  const session = await Session.start('chromium', { server, model: 'real' });
  const bare = await puppeteer.launch({
    executablePath: executableOf('chromium') ?? '',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--proxy-server=127.0.0.1:${server.port}`],
  });
  try {
    const article = await compare(session.browser, bare, server.serve('/article', articlePage()), LOADS);
    return [
      figure('main thread, article of 3,000 nodes', [article]),
      ...(pagesFolder === undefined ? [] : await realPages(session.browser, bare, server, pagesFolder)),
    ];
  } finally {
    await session.close();
    await bare.close();
  }
}

interface Loads {
  readonly with: number;
  readonly without: number;
}

async function realPages(ours: Browser, bare: Browser, server: PageServer, folder: string): Promise<Figure[]> {
  const all: Loads[] = [];
  const negatives = readdirSync(folder).filter((id) => isNegative(join(folder, id)));
  for (const id of negatives.filter((_, index) => index % EVERY === 0)) {
    const url = server.serve(`/real/${id}`, readFileSync(join(folder, id, 'page.html'), 'utf8'));
    all.push(await compare(ours, bare, url, ROUNDS));
  }
  return [figure(`main thread, ${all.length} real pages`, all)];
}

function isNegative(folder: string): boolean {
  const { level } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { level: string };
  return level === 'negative';
}

function figure(what: string, loads: readonly Loads[]): Figure {
  return {
    what,
    measured: `+${milliseconds(quantile(loads.map((load) => load.with - load.without), 0.5))}`,
    budget: '≤ 10 ms',
    reference: `${milliseconds(quantile(loads.map(({ without }) => without), 0.5))} without Winnow`,
  };
}

async function compare(ours: Browser, bare: Browser, url: string, rounds: number): Promise<Loads> {
  const times = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.with.push(await mainThreadTime(ours, url));
    times.without.push(await mainThreadTime(bare, url));
  }
  return { with: quantile(times.with, 0.5), without: quantile(times.without, 0.5) };
}

async function mainThreadTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  // What a page loads and runs by itself differs from load to load.
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await new Promise((resume) => setTimeout(resume, SETTLE));
  const { metrics } = await client.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

function articlePage(): string {
  const paragraphs = Array.from({ length: 600 }, (_, index) => `<p>Paragraph ${index} of a <a href="#">long</a> article with <em>nothing</em> below.</p>`);
  return `<!doctype html><title>Article</title><main>${paragraphs.join('')}</main>`;
}
