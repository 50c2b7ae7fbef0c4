import { beforeAll, expect, test } from 'vitest';
import { chooseInMenu, openFirstMenu } from './harness/context-menu.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';

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
    await chooseInMenu(session, page, '#comment-2 p', choice);
    await waitForVisible(page, [1, 2], [1]);
    const other = await session.open(server.serve(`/elsewhere-${choice}`, html));
    await waitForVisible(other, [1, 2], [1]);
    await chooseInMenu(session, other, '#comment-2 > div', 'fine');
    await waitForVisible(other, [1, 2], [1, 2]);
    await page.reload();
    await waitForVisible(page, [1, 2], [1, 2]);
  });

  test('what is no comment is given back, is left alone from then on, and can be forgotten', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/wrong', blog(comment(1, FINE) + comment(2, 'Shelf 12 of the shop {spam=.97}'))));
    await waitForVisible(page, [1, 2], [1]);
    await chooseInMenu(session, page, '#comment-2 > div', 'wrong-find');
    await waitForVisible(page, [1, 2], [1, 2]);
    await page.reload();
    await new Promise((resume) => setTimeout(resume, 1_000));
    await waitForVisible(page, [1, 2], [1, 2]);
    expect(await page.evaluate(() => document.querySelector('li > div'))).toBeNull();
    await session.setSettings({});
    await waitForVisible(page, [1, 2], [1]);
  });
});
