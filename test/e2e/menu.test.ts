import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { MenuChoice } from '../../src/protocol/menu.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';

/** Right-clicks a comment and chooses an entry: the menu itself is the browser's, so its message stands in for it. */
async function choose(session: Session, page: Page, selector: string, choice: MenuChoice): Promise<void> {
  await page.click(selector, { button: 'right' });
  const url = page.url();
  const control = await session.control();
  await control.evaluate(
    async (address, said) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'menu', choice: said });
    },
    url,
    choice,
  );
}

/** The first menu that a headless Chromium opens keeps its page from hearing more of the mouse: it opens on a page of its own. */
async function openFirstMenu(session: Session, address: string): Promise<void> {
  const page = await session.open(address);
  await Promise.race([page.mouse.click(5, 5, { button: 'right' }), new Promise((resume) => setTimeout(resume, 1_000))]);
}

inBrowsers((stage) => {
  beforeAll(() => openFirstMenu(stage.session, stage.server.serve('/first', '<p>Nothing here.</p>')));

  // What is said here of a text holds on every page, so no other test may use these.
  test.each([
    ['spam', 'Wonderful lamps for every room, see my page'],
    ['abuse', 'Somebody should teach you how to hold an iron'],
  ] as const)('a comment called %s is hidden, and its like on other pages; called fine, they are back', async (choice, text) => {
    const { server, session } = stage;
    const html = blog(comment(1, FINE) + comment(2, text));
    const page = await session.open(server.serve(`/called-${choice}`, html));
    await waitForVisible(page, [1, 2], [1, 2]);
    await choose(session, page, '#comment-2 p', choice);
    await waitForVisible(page, [1, 2], [1]);
    const other = await session.open(server.serve(`/elsewhere-${choice}`, html));
    await waitForVisible(other, [1, 2], [1]);
    await choose(session, other, '#comment-2 > div', 'fine');
    await waitForVisible(other, [1, 2], [1, 2]);
    await page.reload();
    await waitForVisible(page, [1, 2], [1, 2]);
  });

  test('what is no comment is given back, is left alone from then on, and can be forgotten', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/wrong', blog(comment(1, FINE) + comment(2, 'Shelf 12 of the shop {spam=.97}'))));
    await waitForVisible(page, [1, 2], [1]);
    await choose(session, page, '#comment-2 > div', 'wrong-find');
    await waitForVisible(page, [1, 2], [1, 2]);
    await page.reload();
    await new Promise((resume) => setTimeout(resume, 1_000));
    await waitForVisible(page, [1, 2], [1, 2]);
    expect(await page.evaluate(() => document.querySelector('li > div'))).toBeNull();
    await session.setSettings({});
    await waitForVisible(page, [1, 2], [1]);
  });
});
