import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../build.ts';
import { violations } from './harness/axe.ts';
import { inBrowsers } from './harness/suite.ts';

const BUILT = fileURLToPath(new URL('../../dist/cli-report-test/', import.meta.url));
const HOSTILE = '</script><img src=x onerror="document.title=`owned`"> you idiot';

let folder = '';

/** A labelled log of forty dialogs, some of which turn. */
function log(): string {
  const rows = Array.from({ length: 800 }, (_, n) => {
    const [dialog, at] = [Math.floor(n / 20), n % 20];
    const bad = dialog % 4 === 1 && at > 8 && at < 15;
    const text = bad ? 'You are a stupid idiot, shut up' : 'I had the same trouble; a new capacitor cured it';
    return `"${text} ${n}",${bad ? 'Bo' : `Reader ${n % 9}`},dialog ${dialog},${bad ? 1 : 0}`;
  });
  return `text,author,thread,insult\n"${HOSTILE.replaceAll('"', '""')}",<b>Eve</b>,dialog 0,1\n${rows.join('\n')}\nbad line\n`;
}

beforeAll(async () => {
  await buildCli(BUILT);
  folder = await mkdtemp(join(tmpdir(), 'winnow-report-'));
  await writeFile(join(folder, 'log.csv'), log());
  const argv = [join(BUILT, 'winnow.js'), 'scan', join(folder, 'log.csv'), '--out', join(folder, 'out'), '--workers', '1'];
  try {
    execFileSync(process.execPath, argv, { stdio: 'ignore' });
  } catch (error) {
    // 1 says that a line was bad.
    if (!(error instanceof Error) || !('status' in error) || error.status !== 1) throw error;
  }
});

afterAll(async () => {
  await rm(BUILT, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const cells = (page: Page, table: string, column: number) =>
  page.$$eval(`table[aria-label="${table}"] tbody tr td:nth-child(${column})`, (found) => found.map(({ textContent }) => textContent));

inBrowsers((stage, name) => {
  test('the report works from disk: ranks, sorts, filters, is walked by keys, and runs nothing of the log', async () => {
    stage.server.forgetHosts();
    const page = await stage.session.open(pathToFileURL(join(folder, 'out/report.html')).href);
    await page.waitForSelector('.winnow-report');
    expect((await cells(page, 'Dialogs', 1)).slice(0, 10).every((dialog) => Number(dialog.slice('dialog '.length)) % 4 === 1)).toBe(true);
    expect((await cells(page, 'Dialogs', 6)).at(0)).toContain('stupid idiot');
    expect((await cells(page, 'Dialogs', 7)).at(0)).toContain('Bo');
    expect((await cells(page, 'People', 1)).slice(0, 2)).toContain('Bo');
    expect(await page.$$eval('.curves svg', (charts) => charts.length)).toBe(2);
    expect(await page.title()).toBe('Winnow report');
    expect(await page.$$eval('main img, main b', (injected) => injected.length)).toBe(0);
    await page.evaluate(() => { document.querySelector<HTMLElement>('table[aria-label="Dialogs"] tbody tr')?.focus(); });
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLTableRowElement | null)?.rowIndex)).toBe(2);
    await page.keyboard.press('/');
    await page.keyboard.type('dialog 33');
    await expect.poll(() => cells(page, 'Dialogs', 1)).toEqual(['dialog 33']);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      for (const scheme of name === 'firefox' ? [] : ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await violations(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewport({ width: 320, height: 800 });
    await page.click('table[aria-label="People"] th:nth-child(3) button');
    expect(await page.$eval('table[aria-label="People"] th:nth-child(3)', (heading) => heading.ariaSort)).toBe('descending');
    const counts = (await cells(page, 'People', 3)).map((count) => Number(count.replace(',', '')));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(stage.server.hosts).toEqual([]);
  });
});
