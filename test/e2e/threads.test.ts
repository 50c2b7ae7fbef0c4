import { expect, test } from 'vitest';
import { tabToFold } from './harness/folds.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const INSULT = 'Only a fool would solder like that {insult=.9}';

inBrowsers((stage) => {
  const quarrel = comment(1, FINE, { replies: comment(2, `${INSULT} once`, { replies: comment(3, `${INSULT} twice`) }) + comment(4, FINE) + comment(5, `${INSULT} thrice`) });
  const all = [1, 2, 3, 4, 5, 6];

  test('a thread that turned abusive becomes one line, which shows it again and hides it again, by keyboard', async () => {
    const { server, session } = stage;
    await session.setSettings({ foldThreadsAbove: 0.5 });
    const page = await session.open(server.serve('/thread', blog(quarrel + comment(6, FINE))));
    await waitForVisible(page, all, [6]);
    await expect.poll(async () => (await session.badge(page)).text).toBe('5');
    expect(await page.evaluate(() => [...document.querySelectorAll('.comment-list div:not([class])')].length)).toBe(1);
    await tabToFold(page);
    await page.keyboard.press('Enter');
    await waitForVisible(page, all, [1, 4, 6]);
    await page.keyboard.press('Enter');
    await waitForVisible(page, all, [6]);
  });

  test('it is as the reader sets it: off unless asked for, and by the share of abusive replies', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/share', blog(quarrel + comment(6, FINE))));
    await waitForVisible(page, all, [1, 4, 6]);
    await session.setSettings({ foldThreadsAbove: 0.7 });
    await waitForVisible(page, all, [6]);
    await session.setSettings({ foldThreadsAbove: 0.8 });
    await waitForVisible(page, all, [1, 4, 6]);
    await session.setSettings({ foldThreadsAbove: 0.5 });
    await waitForVisible(page, all, [6]);
  });

  test('replies in a box beside the comment are part of its thread, also those that come later', async () => {
    const { server, session } = stage;
    await session.setSettings({ foldThreadsAbove: 0.5 });
    const thread = (opening: string, replies: string): string => `<div class="thread"><div class="opening">${opening}</div><div class="answers"><ol>${replies}</ol></div></div>`;
    const page = await session.open(
      server.serve('/boxes', blog(thread(comment(1, FINE), comment(2, `${INSULT} once`) + comment(3, FINE)) + thread(comment(6, FINE), comment(7, FINE)))),
    );
    await waitForVisible(page, [1, 2, 3, 6, 7], [1, 3, 6, 7]);
    await page.evaluate((html) => {
      document.querySelector('.answers ol')?.append(document.createRange().createContextualFragment(html));
    }, comment(4, `${INSULT} twice`) + comment(5, `${INSULT} thrice`));
    await waitForVisible(page, [1, 2, 3, 4, 5, 6, 7], [6, 7]);
  });

  test('a thread that an address points into stays', async () => {
    const { server, session } = stage;
    await session.setSettings({ foldThreadsAbove: 0.5 });
    const url = server.serve('/into', blog(quarrel + comment(6, FINE)));
    const page = await session.open(`${url}#comment-4`);
    await waitForVisible(page, all, [1, 4, 6]);
  });
});
