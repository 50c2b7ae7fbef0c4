import { parseArgs } from 'node:util';
import { Signs, walkerOf } from '../src/content/boot/signs.ts';
import { loadPages, parsePage, unpackPages } from '../training/find/pages.ts';
import { printFigures } from './report.ts';

/**
 * What the first content script makes of the reference pages: pages with comments that it would pass over, and pages
 * without on which it has the second run for nothing. `npm run bench -- signs [--pages FOLDER]`
 */
const { values } = parseArgs({ args: process.argv.slice(3), options: { pages: { type: 'string' } } });
const pages = loadPages(unpackPages(values.pages));
const withComments = pages.filter(({ meta }) => meta.level !== 'negative');
const without = pages.filter(({ meta }) => meta.level === 'negative');

printFigures([
  {
    what: 'pages with comments passed over',
    measured: share(withComments.filter((page) => !hasSigns(parsePage(page, false))).length, withComments.length),
    budget: '0',
    reference: `${share(withComments.filter((page) => !hasSigns(parsePage(page, true))).length, withComments.length)} names hashed`,
  },
  {
    what: 'pages without comments, second script run',
    measured: share(without.filter((page) => hasSigns(parsePage(page, false))).length, without.length),
    budget: '',
    reference: '100 % without a first',
  },
]);

function hasSigns(document: Document): boolean {
  const signs = new Signs({ shadowRootOf: () => null, onShadowRoot: () => undefined });
  const steps = signs.read(walkerOf(document));
  while (!steps.next().done) if (signs.enough) return true;
  return signs.enough;
}

function share(count: number, of: number): string {
  return `${count} of ${of}`;
}
