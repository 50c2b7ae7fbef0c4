import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { LABELS } from '../../src/core/labels.ts';
import { violations } from './harness/axe.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
/** Called fine it stays fine on every page, so no other test may use it. */
const FINE_IN_POPUP = 'Lucky readers of this blog get a free umbrella {spam=.97}';
const PANELS = ['hiding', 'look', 'lists', 'sites', 'learning', 'try', 'scan', 'label', 'history', 'compose', 'data'];

/** A card as the fake model would have one: half of everything is caught at .5. */
const tradeOffs = [0, 0.25, 0.5, 0.75, 1].map((threshold) => ({
  threshold,
  caught: 1 - threshold,
  wronglyHidden: (1 - threshold) / 50,
}));
const CARD = { labels: Object.fromEntries(LABELS.map((label) => [label, { defaultThreshold: 0.5, tradeOffs }])) };

/** Every text longer, with marks that no untranslated text has, written from right to left. */
async function makePseudoLocale(directory: string): Promise<void> {
  const path = join(directory, '_locales/en/messages.json');
  const messages = JSON.parse(await readFile(path, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key !== 'language_tag') entry.message = key === 'text_direction' ? 'rtl' : `⟦${entry.message} ${'ô'.repeat(entry.message.length / 3)}⟧`;
  }
  await writeFile(path, JSON.stringify(messages));
}

/** The popup as a page of its own, over a tab that has to be in front while the popup finds out which one that is. */
async function openPopupOver(page: Page, session: Session): Promise<Page> {
  const popup = await session.openOwn('popup.html');
  await page.bringToFront();
  await session.showOwn(popup, 'popup.html');
  await popup.waitForFunction(() => document.querySelector('.count') !== null, { polling: 50 });
  return popup;
}

const stored = async (session: Session): Promise<Record<string, unknown>> =>
  (await session.control()).evaluate(() => chrome.storage.local.get(null));

inBrowsers(
  (stage, name) => {
    test('a slider moved by keyboard says what it means, folds examples and open pages, and is stored', async () => {
      const page = await stage.session.open(stage.server.serve('/slider', blog(comment(1, FINE) + comment(2, 'So so {spam=.3}'))));
      await waitForVisible(page, [1, 2], [1, 2]);
      const options = await stage.session.openOwn('options.html');
      await options.waitForSelector('#spam');
      expect(await options.$eval('#spam-consequence', (line) => line.textContent)).toContain('5 in 10');
      await options.focus('#spam');
      for (let steps = 0; steps < 8; steps++) await options.keyboard.press('ArrowRight');
      const where = () => options.$eval('#spam', (slider) => slider.getAttribute('aria-valuetext'));
      await expect.poll(where).toBe('2 more than recommended');
      await waitForVisible(page, [1, 2], [1]);
      await options.keyboard.press('End');
      await options.waitForFunction(() => document.querySelectorAll('.examples .folded').length > 5, { polling: 50 });
      await options.keyboard.press('Home');
      await options.waitForFunction(() => document.querySelectorAll('.examples .folded').length === 0, { polling: 50 });
      await expect.poll(() => stored(stage.session)).toMatchObject({ 'settings/thresholds/spam': 1 });
      await options.close();
    });

    test('a word to hide is added and taken back by keyboard alone', async () => {
      const page = await stage.session.open(stage.server.serve('/words', blog(comment(1, FINE) + comment(2, 'The jackpot is yours'))));
      await waitForVisible(page, [1, 2], [1, 2]);
      const options = await stage.session.openOwn('options.html#lists');
      await options.focus('main input[type=text]');
      await options.keyboard.type('jackpot');
      await options.keyboard.press('Enter');
      await waitForVisible(page, [1, 2], [1]);
      await options.waitForSelector('.chips button');
      await options.focus('.chips button');
      await options.keyboard.press('Enter');
      await waitForVisible(page, [1, 2], [1, 2]);
      await options.close();
    });

    test('a slider and its curve are moved by mouse', async () => {
      const options = await stage.session.openOwn('options.html');
      const curve = await options.waitForSelector('.curve');
      const box = await curve?.boundingBox();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      const where = () => options.$eval('#spam', (slider) => (slider as HTMLInputElement).valueAsNumber);
      const threshold = async () => (await stored(stage.session))['settings/thresholds/spam'];
      await options.mouse.move(x + width * 0.6, y + height / 2);
      await options.mouse.down();
      await options.mouse.move(x + width * 0.9, y + height / 2, { steps: 5 });
      await options.mouse.up();
      await expect.poll(where).toBeGreaterThan(0);
      await expect.poll(threshold).toBeLessThan(0.5);
      const slider = await (await options.$('#spam'))?.boundingBox();
      await options.mouse.click((slider?.x ?? 0) + 4, (slider?.y ?? 0) + (slider?.height ?? 0) / 2);
      await expect.poll(where).toBeLessThan(-4);
      await expect.poll(threshold).toBe(1);
      await options.close();
    });

    test('the popup counts, shows a comment again and calls one fine by mouse, and switches the site off by keyboard', async () => {
      const html = blog(comment(1, FINE) + comment(2, SPAM) + comment(3, SPAM.replace('home', 'bed')) + comment(4, FINE_IN_POPUP));
      const page = await stage.session.open(stage.server.serve('/popup', html));
      await waitForVisible(page, [1, 2, 3, 4], [1]);
      const popup = await openPopupOver(page, stage.session);
      await popup.waitForFunction(() => document.querySelector('.count strong')?.textContent === '3', { polling: 50 });
      expect(await popup.$$eval('.kinds li', (kinds) => kinds.map((kind) => kind.textContent))).toEqual(['Spam 3']);
      await popup.bringToFront();
      await popup.click('.latest li:first-child button:last-child');
      await waitForVisible(page, [1, 2, 3, 4], [1, 4]);
      await popup.waitForFunction(() => document.querySelectorAll('.latest li').length === 2, { polling: 50 });
      await popup.click('.latest li:first-child button');
      await waitForVisible(page, [1, 2, 3, 4], [1, 3, 4]);
      // “All settings” comes first, then the switch.
      await popup.click('h1');
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Tab');
      await popup.keyboard.press(' ');
      await waitForVisible(page, [1, 2, 3, 4], [1, 2, 3, 4]);
      await popup.close();
    });

    test('the popup sets how much is hidden on a site, and is never taller than browsers show', async () => {
      const all = Array.from({ length: 12 }, (_, index) => index + 1);
      const html = blog(all.map((id) => comment(id, `Place ${id}: ${SPAM.replace('.97', '.4')}`)).join(''));
      const page = await stage.session.open(stage.server.serve('/sensitive', html));
      await waitForVisible(page, all, all);
      const popup = await openPopupOver(page, stage.session);
      await popup.setViewport({ width: 352, height: 900 });
      await popup.bringToFront();
      await popup.waitForSelector('#sensitivity');
      await popup.focus('#sensitivity');
      await popup.keyboard.press('ArrowRight');
      await waitForVisible(page, all, []);
      await popup.waitForFunction(() => document.querySelector('.count strong')?.textContent === '12', { polling: 50 });
      expect(await popup.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThanOrEqual(600);
      expect(await popup.evaluate(() => (document.querySelector('.latest')?.scrollHeight ?? 0) > (document.querySelector('.latest')?.clientHeight ?? 0))).toBe(true);
      await expect.poll(() => stored(stage.session)).toMatchObject({ 'settings/sites/blog.test/sensitivity': 1 });
      await popup.close();
    });

    test('a kind that was switched off beside a composer is had back', async () => {
      await stage.session.setSettings({ compose: { enabled: true, thresholds: { insult: 1 } } });
      const options = await stage.session.openOwn('options.html#compose');
      const chip = await options.waitForSelector('.chips button');
      await chip?.click();
      await options.waitForFunction(() => document.querySelector('.chips') === null, { polling: 50 });
      await expect.poll(() => stored(stage.session)).toMatchObject({ 'settings/compose/thresholds/insult': 0.9 });
      await options.close();
    });

    test('the popup says so where nothing can be read', async () => {
      const popup = await stage.session.openOwn('popup.html');
      await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('cannot look at this page'), { polling: 50 });
      await popup.close();
    });

    test.each(['popup.html', 'welcome.html', ...PANELS.map((panel) => `options.html#${panel}`)])('%s is accessible, in both themes', async (address) => {
      const page = await stage.session.openOwn(address);
      await page.setViewport({ width: 320, height: 640 });
      for (const scheme of name === 'firefox' ? [] : ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await violations(page)).toEqual([]);
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
  { change: (directory) => writeFile(join(directory, 'models/comment/card.json'), JSON.stringify(CARD)) },
);

inBrowsers(
  (stage) => {
    test.each(['welcome.html', ...PANELS.map((panel) => `options.html#${panel}`)])('%s is wholly translated and fits, right to left', async (address) => {
      const page = await stage.session.openOwn(address);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
      const plain = await page.evaluate(() => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, data } = walker.currentNode as Text;
          if (!parentElement?.closest('[lang=en], output')) texts.push(data);
        }
        return texts.filter((text) => /\p{L}{2}/u.test(text) && !text.includes('⟦'));
      });
      expect(plain).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('the welcome page was opened once, by the installation', async () => {
      const pages = await stage.session.browser.pages();
      expect(pages.filter((page) => page.url() === `${stage.session.origin}/welcome.html`)).toHaveLength(1);
    });
  },
  { only: 'chromium', change: makePseudoLocale },
);
