import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { readShared } from '../../training/sources/shared.ts';
import { commentsOf, KINDS } from '../unit/core/personal/kinds.ts';
import { savedBy } from './harness/saved-file.ts';
import { inBrowsers } from './harness/suite.ts';

const [gag] = KINDS.filter(({ name }) => name === 'a running gag');
const TOLD = [
  ['Yesterday Rosa wrote to @mill_street about it', 'true'],
  ['call 555 010 0199 or see https://paint.example/rosa', 'true'],
  ['a new capacitor cured it', 'false'],
] as const;
const CODELAB_FORM = `commenttext,spam\n${TOLD.map((row) => row.join(',')).join('\n')}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-learning-'));
});
afterAll(() => rm(folder, { recursive: true }));

inBrowsers(
  (stage) => {
    let page: Page;
    beforeEach(async () => {
      await stage.session.setSettings({ learning: { retrainAfter: 0, keepSites: false } });
      page = await stage.session.openOwn('options.html#learning');
      await page.waitForSelector('section');
      return async () => {
        await forgetEverything(page);
        await page.close();
      };
    });

    test('corrections come from the codelab’s file, are searched, fixed and deleted, and go out again', async () => {
      await bring(page, CODELAB_FORM);
      await waitForText(page, '3 corrections added, 0 rows left out.');
      await page.type('input[type=search]', 'CAPACITOR');
      await expect.poll(() => listed(page)).toEqual([TOLD[2][0]]);
      await page.select('section li select', 'insult');
      await page.$eval('input[type=search]', (field) => {
        (field).value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect.poll(async () => (await listed(page)).length).toBe(3);
      const rosa = (await listed(page)).indexOf(TOLD[0][0]);
      await (await page.$$('section li button')).at(rosa)?.click();
      await expect.poll(async () => (await listed(page)).length).toBe(2);
      const saved = await savedBy(page, () => press(page, 'Save corrections as CSV'));
      const rows = saved.split('\r\n').map((row) => row.split(',').slice(0, 4).join(','));
      expect(rows[0]).toBe('commenttext,spam,identity_attack,insult');
      expect(rows.slice(1).sort()).toEqual(['', `${TOLD[2][0]},,,true`, `${TOLD[1][0]},true,,`].sort());
      await bring(page, 'text,spam\nhello,true\n');
      await waitForText(page, 'Nothing was added:');
      expect(await listed(page)).toHaveLength(2);
    });

    test('a retraining shows how far it is, is cancelled by its button, and tells what it changed', async () => {
      const texts = commentsOf(gag, 40, seededRandom(3));
      await bring(page, `commenttext,spam\n${texts.map((text) => `"${text}",true`).join('\n')}\n`);
      await page.waitForSelector('section li .excerpt');
      await retrainAndCancel(page);
      await waitForText(page, 'Cancelled; nothing has changed.');
      expect(await page.$$('input[name=version]')).toHaveLength(0);
      await press(page, 'Retrain now');
      await page.waitForSelector('table.figures', { timeout: 50_000 });
      const [before, after] = await page.$$eval('table.figures tbody tr:first-child meter', (bars) => bars.map(({ value }) => value));
      expect(before).toBeLessThan(0.1);
      expect(after).toBeGreaterThan(0.5);
      expect(await page.$$eval('table.figures tbody tr', (rows) => rows.map(({ cells }) => cells.length))).toEqual([3, 3, 3]);
      // “After” stands over its figures.
      const places = await page.$eval('table.figures', ({ rows }) => [...rows].map(({ cells }) => cells[2].getBoundingClientRect().x));
      expect(new Set(places).size).toBe(1);
    });

    test('what one shares is chosen line by line, masked as one likes, and read by the training', async () => {
      await bring(page, CODELAB_FORM);
      await page.waitForSelector('details');
      await page.click('details summary');
      const lines = () => page.$$eval('details li bdi', (shown) => shown.map(({ textContent }) => textContent));
      await expect.poll(async () => (await lines()).sort()).toEqual([
        'Yesterday [name] wrote to [handle] about it',
        'a new capacitor cured it',
        'call [number] or see [link]',
      ]);
      const [, , numbers] = await page.$$('details fieldset input');
      await numbers.click();
      await expect.poll(lines).toContain('call 555 010 0199 or see [link]');
      expect(await page.$eval('details > div:last-child button:last-child', (button) => (button).disabled)).toBe(true);
      for (const [index, line] of (await lines()).entries()) {
        if (line !== 'a new capacitor cured it') await (await page.$$('details li input')).at(index)?.click();
      }
      const file = join(folder, 'winnow-shared.csv');
      await writeFile(file, await savedBy(page, () => press(page, 'Save what is chosen')));
      const shared = readShared(file).map(({ text, labels }) => [text, labels[0]]);
      expect(shared.sort()).toEqual([
        ['Yesterday [name] wrote to [handle] about it', 1],
        ['call 555 010 0199 or see [link]', 1],
      ]);
    });
  },
  // As long as Firefox gives a background: on a busy machine a retraining takes more than a moment.
  { model: 'fake', idleTimeout: 30_000 },
);

/** Gives a file of corrections to the page as its reader does. */
async function bring(page: Page, csv: string): Promise<void> {
  const file = join(folder, 'corrections.csv');
  await writeFile(file, csv);
  const field = await page.waitForSelector('input[type=file][accept*=csv]');
  await field?.uploadFile(file);
}

const listed = (page: Page) => page.$$eval('section li .excerpt', (texts) => texts.map(({ textContent }) => textContent));

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('main')?.textContent.includes(wanted), { polling: 50 }, text);
}

async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    if (!button) throw new Error(`there is no button ${wanted}`);
    button.click();
  }, name);
}

/** Presses “Cancel” as soon as the bar is there: the driver would be too slow. */
async function retrainAndCancel(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Retrain now');
    button?.click();
    while (!document.querySelector('progress')) await new Promise((resume) => setTimeout(resume));
    button?.click();
  });
}

/** By the button in the settings, which asks first. */
async function forgetEverything(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await press(page, 'Forget everything learned');
  await expect.poll(() => listed(page)).toEqual([]);
}
