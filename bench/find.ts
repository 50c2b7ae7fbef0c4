import { parseArgs } from 'node:util';
import { find, structureSteps } from '../src/content/find/find.ts';
import { drain } from '../src/content/find/steps.ts';
import type { FoundComment } from '../src/content/find/types.ts';
import { loadPages, loadScorer, parsePage, unpackPages, type GoldPage } from '../training/find/pages.ts';
import { chromiumFinds, type ChromiumFind } from './chromium/finds.ts';
import { largePageTimes } from './chromium/large-pages.ts';
import { quantile } from './report.ts';

type Finder = (document: Document) => readonly FoundComment[];

/** The three ways the finder is measured; the last shows what it does where names say nothing. */
const VARIANTS = {
  shipped: { title: 'rules and structure', isHashed: false, finder: (document) => find(document) },
  structure: { title: 'structure alone', isHashed: false, finder: (document) => drain(structureSteps(document)).comments },
  hashed: { title: 'names hashed', isHashed: true, finder: (document) => find(document) },
} as const satisfies Record<string, { title: string; isHashed: boolean; finder: Finder }>;
type Variant = keyof typeof VARIANTS;

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
const buckets = [...new Set(pages.map(({ meta }) => meta.bucket))];
const finds = values['no-browser'] ? undefined : await chromiumFinds(pages.map(({ file }) => file));
const rows = { shipped: rowsOf('shipped'), structure: rowsOf('structure'), hashed: rowsOf('hashed') };
console.log([overall(), perBucket(), ...(finds ? [slices(finds)] : [])].join('\n\n'));
if (finds) console.log(`\n${await largePageTimes()}`);

function rowsOf(variant: Variant): readonly object[] {
  const { isHashed, finder } = VARIANTS[variant];
  return pages.map((page) => {
    const found = finder(parsePage(page, isHashed)).map(({ text }) => ({ text }));
    const { level, bucket, platform } = page.meta;
    return { id: page.id, level, bucket, platform, npAll: found.length, ...scorer.scorePage(page.gold, found, page.block) };
  });
}

function overall(): string {
  const header = line(['', 'item F1', 'negatives hit', 'token F1']);
  const body = (Object.keys(VARIANTS) as Variant[]).map((variant) => {
    const { bucket_macro_F, neg_pages_hit, token_macro } = scorer.aggregate(rows[variant]);
    return line([VARIANTS[variant].title, figure(bucket_macro_F), percent(neg_pages_hit), figure(token_macro.F)]);
  });
  return [header, ...body].join('\n');
}

/** All that is asked of the finder, bucket by bucket; a dash where a bucket cannot tell. */
function perBucket(): string {
  const header = line(['bucket', 'pages', 'item F1', 'negatives hit', 'token F1', 'hashed item F1', 'ms median', 'ms p95']);
  const body = buckets.map((bucket) => {
    const isOf = (page: GoldPage | undefined): boolean => page?.meta.bucket === bucket;
    const of = (variant: Variant) => scorer.aggregate(rows[variant].filter((_, at) => isOf(pages[at])));
    const [shipped, hashed] = [of('shipped'), of('hashed')];
    const itemF1 = ({ by_bucket_F }: typeof shipped): number | undefined => Object.values(by_bucket_F).at(0)?.[1];
    const times = (finds ?? []).filter((_, at) => isOf(pages[at])).map(({ find: spent }) => spent);
    return line([
      bucket,
      String(pages.filter(isOf).length),
      figure(itemF1(shipped)),
      percent(shipped.neg_pages_hit),
      figure(shipped.token_macro.F),
      figure(itemF1(hashed)),
      tenths(quantile(times, 0.5)),
      tenths(quantile(times, 0.95)),
    ]);
  });
  return [header, ...body].join('\n');
}

/** Over all pages, beside one plain walk over all nodes in the same run. */
function slices(all: readonly ChromiumFind[]): string {
  const row = (name: string, of: (found: ChromiumFind) => number): string => line([name, ...[0.5, 0.95, 1].map((share) => tenths(quantile(all.map(of), share)))]);
  return [
    line(['Chromium, milliseconds', 'median', 'p95', 'most']),
    row('one look', ({ find: spent }) => spent),
    row('longest slice of it', ({ longest }) => longest),
    row('busiest slice, processor', ({ busiest }) => busiest),
    row('a walk over all nodes', ({ walk }) => walk),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(15))).join('');
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

function tenths(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1);
}
