import { parseArgs } from 'node:util';
import { find, structureSteps } from '../src/content/find/find.ts';
import type { FoundComment } from '../src/content/find/types.ts';
import { loadPages, loadScorer, parsePage, unpackPages } from '../training/find/pages.ts';
import { chromiumFinds, type ChromiumFind } from './chromium/finds.ts';
import { quantile } from './report.ts';

type Finder = (document: Document) => readonly FoundComment[];

/** The three ways the finder is measured; the last shows what it does where names say nothing. */
const VARIANTS: Readonly<Record<string, { readonly isHashed: boolean; readonly finder: Finder }>> = {
  'rules and structure': { isHashed: false, finder: (document) => find(document) },
  'structure alone': { isHashed: false, finder: structureAlone },
  'names hashed': { isHashed: true, finder: (document) => find(document) },
};

/**
 * How well comments are found on the reference pages (see their README.md), and what it costs in Chromium.
 * `npm run bench -- find [--pages FOLDER] [--no-browser]`; CHROMIUM names the browser, default /usr/bin/chromium.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { pages: { type: 'string' }, 'no-browser': { type: 'boolean' } },
});
const pages = loadPages(unpackPages(values.pages));
const scorer = await loadScorer();
for (const [name, { isHashed, finder }] of Object.entries(VARIANTS)) {
  console.log(`\n${name}\n${figures(isHashed, finder)}`);
}
if (!values['no-browser']) console.log(`\nChromium, milliseconds a page\n${await timesInChromium()}`);

function structureAlone(document: Document): readonly FoundComment[] {
  const steps = structureSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.comments;
}

function figures(isHashed: boolean, finder: Finder): string {
  const rows = pages.map((page) => {
    const found = finder(parsePage(page, isHashed)).map(({ text }) => ({ text }));
    const { level, bucket, platform } = page.meta;
    return { id: page.id, level, bucket, platform, npAll: found.length, ...scorer.scorePage(page.gold, found, page.block) };
  });
  const { bucket_macro_F, by_bucket_F, neg_pages_hit, token_macro, pages_found } = scorer.aggregate(rows);
  return [
    `  item F1, mean over buckets  ${bucket_macro_F.toFixed(3)}`,
    `  negative pages hit          ${(100 * neg_pages_hit).toFixed(1)} %`,
    `  token F1                    ${token_macro.F.toFixed(3)}`,
    `  pages with 80 % found       ${(100 * pages_found).toFixed(1)} %`,
    ...Object.entries(by_bucket_F).map(([bucket, [n, f]]) => `    ${bucket.padEnd(20)} ${String(n).padStart(4)} pages  ${f.toFixed(3)}`),
  ].join('\n');
}

/** Median and 95th percentile over pages of one look, beside one plain walk over all nodes in the same run. */
async function timesInChromium(): Promise<string> {
  const finds = await chromiumFinds(pages.map(({ file }) => file));
  const line = (name: string, of: (found: ChromiumFind) => number, chosen = finds): string => {
    const own = chosen.map(of);
    return `  ${name.padEnd(22)} median ${quantile(own, 0.5).toFixed(1).padStart(5)}, p95 ${quantile(own, 0.95).toFixed(1).padStart(5)}, most ${quantile(own, 1).toFixed(1)}`;
  };
  const buckets = [...new Set(pages.map(({ meta }) => meta.bucket))];
  return [
    line('one look', ({ find: spent }) => spent),
    line('longest slice of it', ({ longest }) => longest),
    line('a walk over all nodes', ({ walk }) => walk),
    ...buckets.map((bucket) => line(`  ${bucket}`, ({ find: spent }) => spent, finds.filter((_, at) => pages[at]?.meta.bucket === bucket))),
  ].join('\n');
}
