import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { FULL_SLICE_MS } from '../../src/content/slices.ts';

/** What the finder does on one saved page in Chromium. */
export interface ChromiumFind {
  readonly texts: readonly string[];
  /** Milliseconds of one plain walk over all nodes, for comparison. */
  readonly walk: number;
  /** Milliseconds of looking, pauses left out, and of the longest slice between two pauses. */
  readonly find: number;
  readonly longest: number;
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
    return await work(page, async () => {
      const walk = (await page.evaluate(`${code};(${beginLook.toString()})(winnow.lookSteps, ${FULL_SLICE_MS})`)) as number;
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
  for (;;) {
    const slice = await page.evaluate(() => globalThis.lookSlice());
    find += slice.spent;
    longest = Math.max(longest, slice.spent);
    if (slice.texts) return { texts: slice.texts, find, longest };
  }
}

/** Runs in the page: makes a look ready to be taken slice by slice, and answers the milliseconds of a plain walk. */
function beginLook(lookSteps: LookSteps, sliceMs: number): number {
  const began = performance.now();
  let chars = 0;
  for (const element of document.querySelectorAll('*')) for (const node of element.childNodes) if (node.nodeType === 3) chars += (node as Text).data.trim().length;
  const walk = performance.now() - began + 0 * chars;
  const steps = lookSteps(document);
  globalThis.lookSlice = () => {
    const started = performance.now();
    for (;;) {
      const step = steps.next();
      const spent = performance.now() - started;
      if (step.done) return { spent, texts: step.value.comments.map(({ text }) => text) };
      if (spent >= sliceMs) return { spent };
    }
  };
  return walk;
}
