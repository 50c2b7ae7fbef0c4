import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabToFold } from './harness/folds.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';

/** Winnow's own lines: elements without a name, in which the page sees nothing. */
const linesOf = (page: Page): Promise<number> => page.evaluate(() => [...document.querySelectorAll('.comment-list div:empty')].filter(({ attributes }) => attributes.length === 0).length);

/** As long as everything takes that may still happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500));

inBrowsers((stage) => {
  test('an update finds a page with folds: one line each, and its buttons work', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/updated', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, FINE))));
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await session.reloadExtension();
    await settle();
    await page.bringToFront();
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    expect(await linesOf(page)).toBe(1);
    await tabToFold(page);
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await session.setSettings({ enabled: false });
    await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
    expect(await linesOf(page)).toBe(0);
  });
});
