import { expect, test } from 'vitest';
import { openPopupOver } from './harness/own-pages.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
/** Called fine it stays fine on every page, so no other test may use it. */
const FINE_IN_POPUP = 'Lucky readers of this blog get a free umbrella {spam=.97}';

inBrowsers((stage) => {
  test('counts, shows a comment again and calls one fine by mouse, and switches the site off by keyboard', async () => {
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

  test('sets how much is hidden on a site, and is never taller than browsers show', async () => {
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
    await expect.poll(() => stage.session.stored()).toMatchObject({ 'settings/sites/blog.test/sensitivity': 1 });
    await popup.close();
  });

  test('lists what disappears from the page without a trace, and gives it back', async () => {
    await stage.session.setSettings({ foldMode: 'hide' });
    const page = await stage.session.open(stage.server.serve('/gone', blog(comment(1, FINE) + comment(2, SPAM))));
    await waitForVisible(page, [1, 2], [1]);
    const popup = await openPopupOver(page, stage.session);
    await popup.bringToFront();
    await popup.waitForSelector('.latest button');
    await popup.click('.latest button');
    await waitForVisible(page, [1, 2], [1, 2]);
    await popup.close();
  });

  test('says so where nothing can be read, and leads to the settings', async () => {
    const popup = await stage.session.openOwn('popup.html');
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('cannot look at this page'), { polling: 50 });
    await popup.click('.options-link');
    const control = await stage.session.control();
    const settings = () =>
      control.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, `${stage.session.origin}/options.html`);
    await expect.poll(settings).toBeDefined();
    await control.evaluate((id) => chrome.tabs.remove(id ?? -1), await settings());
    // It closes itself, if browsers let it.
    await popup.close().catch(() => undefined);
  });
});
