import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { facesPage } from './harness/page-faces.ts';
import { inBrowsers } from './harness/suite.ts';
import { wish } from './harness/wishes.ts';

const INSULT = 'only a fool would say so {insult=.95}';
const FORM = `<form class="comment-form" style="margin: 0 0 0 200px" onsubmit="return false">
  <textarea name="comment" aria-label="Your comment" style="display: block; width: 300px; height: 80px"></textarea><button>Post</button></form>`;
const LONG = `<!doctype html><html lang="en"><title>Long</title><body><div style="height: 3000px">A long article.</div>${FORM}<div style="height: 3000px"></div></body>`;

/** Whether the note is what a reader meets so far from the editor's upper left or the send button's lower left corner. */
function meetsNote(page: Page, corner: 'above' | 'below', x: number, y: number): Promise<boolean> {
  return page.evaluate(
    (where, right, away) => {
      const box = document.querySelector(where === 'above' ? 'textarea' : 'button')?.getBoundingClientRect();
      const [left, edge] = [box?.left ?? 0, (where === 'above' ? box?.top : box?.bottom) ?? 0];
      return document.elementFromPoint(left + right, where === 'above' ? edge - away : edge + away) === document.documentElement.lastElementChild;
    },
    corner,
    x,
    y,
  );
}

inBrowsers((stage) => {
  test('the note stands below what it is about wherever that is, follows it, and goes above where there is no room', async () => {
    const page = await stage.session.open(stage.server.serve('/long', LONG));
    await page.evaluate(() => {
      scrollTo(0, 2_800);
    });
    await page.click('textarea');
    await page.keyboard.type(INSULT);
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body, { polling: 20 });
    await expect.poll(() => meetsNote(page, 'below', 8, 12)).toBe(true);
    expect(await meetsNote(page, 'below', -8, 12)).toBe(false);
    await page.evaluate(() => {
      scrollBy(0, 100);
    });
    await expect.poll(() => meetsNote(page, 'below', 8, 12)).toBe(true);
    await page.evaluate(() => {
      const bottom = document.querySelector('form')?.getBoundingClientRect().bottom ?? 0;
      scrollBy(0, bottom - innerHeight + 2);
    });
    await expect.poll(() => meetsNote(page, 'above', 8, 12)).toBe(true);
    expect(await meetsNote(page, 'above', 8, -12)).toBe(false);
  });

  test('the note and the question are accessible, in both themes, and fit a narrow window', async () => {
    const place = '<label style="display: block; height: 240px">Comment <textarea></textarea></label>';
    const page = await stage.session.open(stage.server.serve('/note', await facesPage('note-faces.ts', place + place)));
    await page.waitForFunction(() => document.querySelectorAll('html > div').length === 2, { polling: 50 });
    await page.setViewport({ width: 320, height: 640 });
    for (const scheme of ['dark', 'light'] as const) {
      await wish(stage.session, page, { scheme });
      expect(await violations(page)).toEqual([]);
    }
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('html > div')].map((host) => {
        const box = host.shadowRoot?.querySelector('[role]')?.getBoundingClientRect();
        return box !== undefined && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
    expect(boxes).toEqual([true, true]);
  });
});
