import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { useFakeCard } from './harness/card.ts';
import { openPopupOver, OPTIONS, OWN_PAGES } from './harness/own-pages.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';
import { wish } from './harness/wishes.ts';

const HTML = blog(comment(1, 'I had the same trouble with mine; a new capacitor cured it.') + comment(2, 'Earn money from home, write to me at once {spam=.97}'));

/** Every text longer, with marks that no untranslated text has, written from right to left. */
async function makePseudoLocale(directory: string): Promise<void> {
  const path = join(directory, '_locales/en/messages.json');
  const messages = JSON.parse(await readFile(path, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key !== 'language_tag') entry.message = key === 'text_direction' ? 'rtl' : `⟦${entry.message} ${'ô'.repeat(entry.message.length / 3)}⟧`;
  }
  await writeFile(path, JSON.stringify(messages));
}

const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

inBrowsers(
  (stage) => {
    test('what is tested here are all panels of the settings', async () => {
      const options = await stage.session.openOwn('options.html');
      expect(await options.$$eval('nav a', (links) => links.map((link) => `options.html${link.getAttribute('href') ?? ''}`))).toEqual(OPTIONS);
      await options.close();
    });

    test.each(OWN_PAGES)('%s is accessible and fits, in both themes', async (address) => {
      const page = await stage.session.openOwn(address);
      await page.setViewport({ width: 320, height: 640 });
      for (const scheme of ['dark', 'light'] as const) {
        await wish(stage.session, page, { scheme });
        expect(await violations(page)).toEqual([]);
      }
      expect(await isTooWide(page)).toBe(false);
      await page.close();
    });

    test('the popup is accessible with comments in it, in both themes', async () => {
      const page = await stage.session.open(stage.server.serve('/popup', HTML));
      await waitForVisible(page, [1, 2], [1]);
      const popup = await openPopupOver(page, stage.session);
      await popup.waitForSelector('.latest li');
      for (const scheme of ['dark', 'light'] as const) {
        await wish(stage.session, popup, { scheme });
        expect(await violations(popup)).toEqual([]);
      }
      await popup.close();
    });
  },
  { change: useFakeCard },
);

inBrowsers(
  (stage) => {
    test.each(['welcome.html', ...OPTIONS])('%s is wholly translated and fits, right to left', async (address) => {
      const page = await stage.session.openOwn(address);
      await isTranslated(page);
      await page.close();
    });

    test('the popup is wholly translated and fits, right to left', async () => {
      const page = await stage.session.open(stage.server.serve('/popup', HTML));
      await waitForVisible(page, [1, 2], [1]);
      const popup = await openPopupOver(page, stage.session);
      await popup.waitForSelector('.latest li');
      await isTranslated(popup);
      await popup.close();
    });
  },
  { change: makePseudoLocale },
);

/** At a fifth of a window's width. Examples are in English, names of sites and what comments say as they are. */
async function isTranslated(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  const plain = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (!parentElement?.closest('[lang=en], bdi')) texts.push(data);
    }
    return texts.filter((text) => /\p{L}{2}/u.test(text) && !text.includes('⟦'));
  });
  expect(plain).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
}
