import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHtmlPage } from '../src/scan/html-page.ts';
import { indexSelectors } from '../src/scan/selector-index.ts';
import { find } from '../src/content/find/find.ts';
import { loadPages, unpackPages } from '../training/find/pages.ts';
import { chromiumFinds } from './chromium/finds.ts';
import { milliseconds, quantile } from './report.ts';

/**
 * Which DOM `winnow find` should stand on: time and memory-hungry parsing aside, what counts is to find what Chromium
 * finds. `npm run bench -- find-dom [--pages FOLDER] [--sample N]`: every so-many-th reference page, N in all.
 */
const { values } = parseArgs({ args: process.argv.slice(3), options: { pages: { type: 'string' }, sample: { type: 'string', default: '60' } } });
const all = loadPages(unpackPages(values.pages));
const pages = all.filter((_, at) => at % Math.max(1, Math.ceil(all.length / Number(values.sample))) === 0);

const LIBRARIES: Readonly<Record<string, (bytes: Uint8Array) => Document>> = {
  '@mixmark-io/domino': (bytes) => indexSelectors(parseHtmlPage(bytes)),
  jsdom: (bytes) => new JSDOM(Buffer.from(bytes), { contentType: 'text/html' }).window.document,
  'happy-dom': (bytes) => {
    const { document } = new Window({ settings: { disableJavaScriptFileLoading: true } });
    document.write(new TextDecoder().decode(bytes));
    return document as unknown as Document;
  },
};

const wanted = await chromiumFinds(pages.map(({ file }) => file));
console.log(`${pages.length} pages           same as Chromium   median      p95   failed`);
for (const [name, parse] of Object.entries(LIBRARIES)) {
  const times: number[] = [];
  let same = 0;
  let failed = 0;
  for (const [at, page] of pages.entries()) {
    const bytes = readFileSync(page.file);
    const started = performance.now();
    try {
      const texts = find(parse(bytes)).map(({ text }) => text);
      if (JSON.stringify(texts) === JSON.stringify(wanted[at]?.texts)) same++;
    } catch {
      failed++;
    }
    times.push(performance.now() - started);
  }
  const figures = [`${same} of ${pages.length}`.padStart(18), milliseconds(quantile(times, 0.5)).padStart(8), milliseconds(quantile(times, 0.95)).padStart(8), String(failed).padStart(8)];
  console.log(`${name.padEnd(20)} ${figures.join(' ')}`);
}
