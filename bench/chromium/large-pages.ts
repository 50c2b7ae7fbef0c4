import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inChromium } from './finds.ts';

const MANY = 25_000;
const repeat = (count: number, piece: (at: number) => string): string => Array.from({ length: count }, (_, at) => piece(at)).join('');

/** Pages of 100,000 nodes and more, and deep ones. */
const PAGES: Readonly<Record<string, () => string>> = {
  '100,000 siblings': () => `<ul>${repeat(100_000, (at) => `<li>2 May 2020, Ann says: something to be read, number ${at}.</li>`)}</ul>`,
  '25,000 comments without a rule': () => `<ol>${repeat(MANY, (at) => `<li><b>Ann</b> 2 May 2020 <p>Something to be read, number ${at}.</p><a href="?reply=${at}">Reply</a></li>`)}</ol>`,
  '25,000 comments with a rule': () => `<ol class="commentlist">${repeat(MANY, (at) => `<li class="comment" id="comment-${at}"><cite class="fn">Ann</cite><div class="comment-content">Something to be read, number ${at}.</div></li>`)}</ol>`,
  '25,000 names': () => repeat(MANY, (at) => `<div class="a${at}b"><p>2 May 2020, Ann says: something to be read.</p></div>`),
  '5,000 levels': () => '<div class="comment"><p>3 May 2020 by Ann: a remark that goes on for a while.</p>'.repeat(5000),
};

/** The longest slice of a look at each, in milliseconds: a line per page. */
export async function largePageTimes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-large-'));
  try {
    return await inChromium(async (page, look) => {
      const lines = ['Large pages in Chromium, milliseconds'];
      for (const [name, html] of Object.entries(PAGES)) {
        const file = join(folder, 'page.html');
        await writeFile(file, `<!doctype html><h3>Comments</h3>${html()}`);
        await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
        const { find, longest, busiest, texts } = await look();
        lines.push(`  ${name.padEnd(32)} ${texts.length} found in ${find.toFixed(0)}, longest slice ${longest.toFixed(1)}, of processor ${busiest.toFixed(1)}`);
      }
      return lines.join('\n');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
