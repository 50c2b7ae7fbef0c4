import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { FULL_SLICE_MS } from '../../src/content/slices.ts';

/** Set as a slice begins, and again as it ends. */
const SLICE_MARK = 'winnow-slice';

/** What the finder does on one saved page in Chromium. */
export interface ChromiumFind {
  readonly texts: readonly string[];
  /** Milliseconds of one plain walk over all nodes, for comparison. */
  readonly walk: number;
  /** Milliseconds of looking, pauses left out, and of the longest slice between two pauses. */
  readonly find: number;
  readonly longest: number;
  /** Milliseconds of processor that the busiest slice took: what others on the machine held it up for is left out. */
  readonly busiest: number;
}

/** Finds the comments of saved pages in Chromium, in slices; CHROMIUM names the browser. */
export async function chromiumFinds(files: readonly string[]): Promise<ChromiumFind[]> {
  return inChromium(async (page, look) => {
    const finds: ChromiumFind[] = [];
    for (const file of files) {
      await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
      finds.push(await look());
    }
    return finds;
  });
}

/** Work with a tab without scripts and without a net, and with the finder to look at what it shows. */
export async function inChromium<Result>(work: (page: Page, look: () => Promise<ChromiumFind>) => Promise<Result>): Promise<Result> {
  const bundle = await build({
    stdin: { contents: `export { lookSteps } from './src/content/find/find.ts';`, resolveDir: process.cwd() },
    bundle: true, write: false, format: 'iife', globalName: 'winnow', minify: true,
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    page.setDefaultNavigationTimeout(120_000);
    return await work(page, async () => {
      const walk = (await page.evaluate(`${code};(${beginLook.toString()})(winnow.lookSteps, ${FULL_SLICE_MS}, ${JSON.stringify(SLICE_MARK)})`)) as number;
      return { walk, ...(await lookInSlices(page)) };
    });
  } finally {
    await browser.close();
  }
}

type LookSteps = (document: Document) => Iterator<undefined, { readonly comments: readonly { readonly text: string }[] }>;

declare global {
  /** The look that is under way in the tab. */
  var lookSlice: () => Slice;
}

interface Slice {
  /** Milliseconds of it. */
  readonly spent: number;
  /** Once the look is done. */
  readonly texts?: readonly string[];
}

/** Between slices the browser gets its turn, as it does from the watcher; a tab without scripts runs no callback of its own. */
async function lookInSlices(page: Page): Promise<Omit<ChromiumFind, 'walk'>> {
  let [find, longest] = [0, 0];
  await page.tracing.start({ categories: ['blink.user_timing'] });
  for (;;) {
    const slice = await page.evaluate(() => globalThis.lookSlice());
    find += slice.spent;
    longest = Math.max(longest, slice.spent);
    if (slice.texts) return { texts: slice.texts, find, longest, busiest: busiestOf(await page.tracing.stop()) };
  }
}

const Trace = v.object({ traceEvents: v.array(v.object({ name: v.string(), ts: v.number(), tts: v.optional(v.number()) })) });

/** Milliseconds of processor between a slice's two marks, of the busiest. */
function busiestOf(trace: Uint8Array = new Uint8Array()): number {
  const { traceEvents } = v.parse(Trace, JSON.parse(new TextDecoder().decode(trace)));
  const marks = traceEvents.filter(({ name }) => name === SLICE_MARK).sort((a, b) => a.ts - b.ts);
  const spent = marks.flatMap(({ tts = 0 }, at) => (at % 2 === 1 ? [tts - (marks[at - 1]?.tts ?? 0)] : []));
  return Math.max(0, ...spent) / 1000;
}

/** Runs in the page: makes a look ready to be taken slice by slice, and answers the milliseconds of a plain walk. */
function beginLook(lookSteps: LookSteps, sliceMs: number, mark: string): number {
  const began = performance.now();
  let chars = 0;
  for (const element of document.querySelectorAll('*')) for (const node of element.childNodes) if (node.nodeType === 3) chars += (node as Text).data.trim().length;
  const walk = performance.now() - began + 0 * chars;
  const steps = lookSteps(document);
  globalThis.lookSlice = () => {
    performance.mark(mark);
    const started = performance.now();
    for (;;) {
      const step = steps.next();
      const spent = performance.now() - started;
      if (step.done || spent >= sliceMs) performance.mark(mark);
      if (step.done) return { spent, texts: step.value.comments.map(({ text }) => text) };
      if (spent >= sliceMs) return { spent };
    }
  };
  return walk;
}
