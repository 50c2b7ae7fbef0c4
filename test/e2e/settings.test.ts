import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './harness/suite.ts';

/** More than the browser's account takes. */
const TOO_MANY = 600;

inBrowsers(
  (stage) => {
    const stored = () => stage.session.stored();

    test('a stored value that cannot be read is set aside and shown, the rest holds, and only the reader throws it away', async () => {
      const { session } = stage;
      const control = await session.control();
      await control.evaluate(() => chrome.storage.local.set({ 'settings-version': 1, 'settings/foldMode': 'hologram', 'settings/replies': 'fold' }));
      const options = await session.openOwn('options.html#look');
      await options.waitForFunction(() => document.querySelector('.notice code')?.textContent.includes('hologram'), { polling: 50 });
      expect(await chosen(options)).toEqual([true, false, false, false, false, true]);
      expect(await stored()).toMatchObject({ 'settings/replies': 'fold' });
      expect(Object.keys(await stored())).not.toContain('settings/foldMode');
      await options.close();

      const again = await session.openOwn('options.html');
      await again.waitForSelector('.notice button');
      await again.focus('.notice button');
      await again.keyboard.press('Enter');
      await again.waitForFunction(() => document.querySelector('.notice') === null, { polling: 50 });
      expect(Object.keys(await stored()).filter((key) => key.startsWith('set-aside/'))).toEqual([]);
      await again.close();
    });

    test('two pages that write at once lose nothing, and show what the other wrote', async () => {
      const { session } = stage;
      const pages = [await session.openOwn('options.html#lists'), await session.openOwn('options.html#lists')];
      const words = [['casino', 'jackpot', 'roulette', 'poker'], ['loan', 'credit', 'forex', 'bitcoin']];
      await Promise.all(pages.map((page, index) => addWords(page, words[index] ?? [])));
      await expect.poll(async () => Object.keys(await stored()).filter((key) => key.startsWith('settings/alwaysHide/')).length).toBe(8);
      for (const page of pages) {
        await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 8, { polling: 50 });
        await page.close();
      }
    });

    test('settings follow the reader through the browser’s account as far as it holds them, and the page says where it does not', async () => {
      const { session } = stage;
      const control = await session.control();
      await control.evaluate(() => chrome.storage.sync.clear());
      await session.setSettings({ foldMode: 'blur' });
      const options = await session.openOwn('options.html#data');
      const account = () => control.evaluate(() => chrome.storage.sync.get(null));
      await options.click('main input[role=switch]');
      await expect.poll(account).toMatchObject({ 'settings/foldMode': 'blur' });
      await control.evaluate(() => chrome.storage.sync.set({ 'settings/replies': 'fold' }));
      await expect.poll(stored).toMatchObject({ 'settings/foldMode': 'blur', 'settings/replies': 'fold' });
      await control.evaluate(async (count) => {
        await chrome.storage.local.set(Object.fromEntries(Array.from({ length: count }, (_, index) => [`settings/alwaysHide/=word ${index}`, true])));
      }, TOO_MANY);
      await options.waitForFunction(() => document.querySelector('main .notice')?.textContent.includes('more than the browser’s account can hold'), { polling: 50 });
      expect(Object.keys(await account()).length).toBeLessThan(10);
      expect(Object.keys(await stored()).filter((key) => key.startsWith('settings/alwaysHide/'))).toHaveLength(TOO_MANY);
      await options.close();
    });

    test('where storage is full the page says so, and what was set before holds', async () => {
      const { session } = stage;
      await session.setSettings({ foldMode: 'blur' });
      const options = await session.openOwn('options.html#look');
      await options.evaluate(() => {
        chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      });
      const [, , disappears] = await options.$$('input[name=mode]');
      await disappears.click();
      await options.waitForSelector('[role=alert] .error');
      expect(await chosen(options)).toEqual([false, true, false, false, true, false]);
      expect(await stored()).toMatchObject({ 'settings/foldMode': 'blur' });
      await options.close();
    });
  },
  // As long as Firefox gives a background: what is synced waits a moment for more.
  { idleTimeout: 30_000 },
);

/** Which of the choices on a page are made. */
function chosen(page: Page): Promise<boolean[]> {
  return page.$$eval('input[type=radio]', (choices) => choices.map(({ checked }) => checked));
}

/** Adds words to the first list as fast as a page takes them; both pages of a test do so at once. */
function addWords(page: Page, words: readonly string[]): Promise<void> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('main form input');
    for (const word of all) {
      if (field) field.value = word;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resume) => setTimeout(resume, 20));
      field?.form?.requestSubmit();
    }
  }, words);
}
