import { expect, test } from 'vitest';
import { isInFold } from './harness/folds.ts';
import { pressShortcut } from './harness/shortcuts.ts';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const HTML = blog(comment(1, FINE) + comment(2, SPAM) + comment(3, SPAM.replace('home', 'bed')));

inBrowsers((stage) => {
  test('shortcuts switch the site off and on, go from fold to fold, and show and hide the last', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/shortcuts', HTML));
    await waitForVisible(page, [1, 2, 3], [1]);
    await pressShortcut(session, page, 'toggle-last');
    await expect.poll(() => visibleComments(page, [1, 2, 3])).toEqual([1, 3]);
    await pressShortcut(session, page, 'toggle-last');
    await waitForVisible(page, [1, 2, 3], [1]);
    for (const id of [2, 3, 2]) {
      await pressShortcut(session, page, 'next-folded');
      await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.id)).toBe(`comment-${id}`);
      expect(await isInFold(page)).toBe(true);
    }
    await pressShortcut(session, page, 'toggle-site');
    await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
    await pressShortcut(session, page, 'toggle-site');
    await waitForVisible(page, [1, 2, 3], [1]);
  });
});
