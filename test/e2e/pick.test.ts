import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

/** Nothing about these tells that they are comments: no date, no author, no link. */
const note = (id: number, text: string) => `<div class="note" id="note-${id}"><span><i>*</i></span><p>${text}</p></div>`;
const WALL = `<!doctype html><html lang="en"><title>Wall</title><style>.note { padding: 20px; margin: 10px } button { display: block }</style>
  <button id="before">A button of the page</button><section id="wall">${[
    note(1, 'Nice colours all over'),
    note(2, 'Buy pills from me {spam=.97}'),
    note(3, 'Came for the pictures'),
  ].join('')}</section></html>`;

const seen = (page: Page) =>
  page.evaluate(() => [1, 2, 3].filter((id) => (document.querySelector(`#note-${id} p`)?.getClientRects().length ?? 0) > 0));
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const isPicking = (page: Page) => page.evaluate(() => document.querySelector('html > [popover]') !== null);

/** Presses “Show me one” in the popup over a page, and waits for the picker. */
async function showMe(session: Session, page: Page): Promise<void> {
  const popup = await session.browser.newPage();
  await page.bringToFront();
  await popup.goto(`${session.origin}/popup.html`, { waitUntil: session.name === 'firefox' ? [] : 'load' });
  const button = 'main > button.quiet';
  await popup.waitForFunction((selector) => document.querySelector(selector) !== null, { polling: 50 }, button);
  await popup.$eval(button, (element) => {
    (element as HTMLElement).click();
  });
  await expect.poll(() => isPicking(page)).toBe(true);
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
  await page.bringToFront();
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + 30, box.y + 10, { steps: 3 });
  await page.mouse.click(box.x + 30, box.y + 10);
}

/** The first button of the panel, which stands at the bottom of a window of 1280 × 800. */
const FIRST_BUTTON = [440, 759] as const;

async function stored(session: Session): Promise<string[]> {
  const control = await session.control();
  return control.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('settings/sites/')));
}

inBrowsers((stage) => {
  test('what the reader shows by mouse is found, kept for the site, and found on its next page', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/wall', WALL));
    await showMe(session, page);
    await clickOn(page, '#note-3');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.mouse.click(...FIRST_BUTTON);
    await expect.poll(() => seen(page)).toEqual([1, 3]);
    expect(await isPicking(page)).toBe(false);
    expect(await stored(session)).toEqual([expect.stringMatching(/^settings\/sites\/blog\.test\/picked\/=0$/)]);
    const next = await session.open(server.serve('/wall/next', WALL));
    await expect.poll(() => seen(next)).toEqual([1, 3]);
  });

  test('the same by keyboard alone; the focus goes back where it was', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/keys', WALL));
    await page.focus('#before');
    await showMe(session, page);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await expect.poll(() => seen(page)).toEqual([1, 3]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('Escape leaves the page as it was', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/escape', WALL));
    const before = await html(page);
    await showMe(session, page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => isPicking(page)).toBe(false);
    expect(await html(page)).toBe(before);
    expect(await stored(session)).toEqual([]);
  });

  test('“Not comments” takes a find back on the whole site', async () => {
    const { server, session } = stage;
    const list = blog(comment(1, 'I had the same trouble with mine.') + comment(2, 'Earn money from home {spam=.97}'));
    const page = await session.open(server.serve('/none', list));
    await waitForVisible(page, [1, 2], [1]);
    await showMe(session, page);
    await clickOn(page, '#comment-1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2], [1, 2]);
    expect(await stored(session)).toEqual([expect.stringMatching(/notComments/)]);
  });

  test('a comment in a frame is shown there', async () => {
    const { server, session } = stage;
    const frame = server.serve('/inner', WALL, { host: 'widget.test' });
    const page = await session.open(server.serve('/outer', `<!doctype html><h1>Post</h1><iframe src="${frame}" width="800" height="600"></iframe>`));
    const inside = await (await page.waitForSelector('iframe'))?.contentFrame();
    await showMe(session, page);
    await expect.poll(() => inside?.evaluate(() => document.querySelector('html > [popover]') !== null)).toBe(true);
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => inside?.evaluate(() => document.hasFocus())).toBe(true);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => inside?.evaluate(() => [1, 2, 3].filter((id) => (document.querySelector(`#note-${id} p`)?.getClientRects().length ?? 0) > 0)))
      .toEqual([1, 3]);
    await expect.poll(() => isPicking(page)).toBe(false);
  });
});
