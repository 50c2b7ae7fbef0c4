import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { RETRAINING_KEY, type RetrainingState } from '../../src/protocol/learning.ts';
import { commentsOf, KINDS } from '../unit/core/personal/kinds.ts';
import { chooseInMenu, openFirstMenu } from './harness/context-menu.ts';
import { tabToFold } from './harness/folds.ts';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const FLAGS = 20;
const [promotion] = KINDS.filter(({ name }) => name === "one brand's promotion");
const UNSEEN = 'this velunia serum really works, my skin glows, highly recommend';
const FINE = 'I had the same trouble with mine; a new capacitor cured it.';

inBrowsers(
  (stage) => {
    beforeAll(() => openFirstMenu(stage.session, stage.server.serve('/first', '<p>Nothing here.</p>')));

    test('learns: a flag acts at once, twenty retrain by themselves, an unseen one folds, and it can be undone', async () => {
      const { server, session } = stage;
      const seen = await session.open(server.serve('/unseen', blog(comment(1, UNSEEN) + comment(2, FINE))));
      await waitForVisible(seen, [1, 2], [1, 2]);
      // More than are flagged: what is nearly the same as one of them is hidden with it.
      const texts = commentsOf(promotion, 2 * FLAGS, seededRandom(3));
      const all = texts.map((_, index) => index + 1);
      const page = await session.open(server.serve('/learn', blog(texts.map((text, index) => comment(index + 1, text)).join(''))));
      await waitForVisible(page, all, all);

      for (let flagged = 0; flagged < FLAGS; flagged++) {
        const [next] = await visibleComments(page, all);
        expect(next, `a comment to flag after ${flagged}`).toBeDefined();
        await flag(session, page, next);
      }
      const control = await session.control();
      const retraining = () =>
        control.evaluate(
          async (key) => (await chrome.storage.session.get<Record<string, RetrainingState>>(key))[key],
          RETRAINING_KEY,
        );
      await expect.poll(retraining, { timeout: 50_000 }).toMatchObject({ state: 'done', used: true });
      await waitForVisible(seen, [1, 2], [2]);

      const settings = await session.openOwn('options.html#learning');
      await settings.waitForSelector('input[name=version]');
      await (await settings.$$('input[name=version]')).at(-1)?.click();
      await waitForVisible(seen, [1, 2], [1, 2]);

      await forgetEverything(settings);
      await waitForVisible(page, all, all);
      await settings.close();
    });

    test('what was flagged is taken back at its fold, and in the last list of the popup', async () => {
      const { server, session } = stage;
      const page = await session.open(server.serve('/back', blog(comment(1, 'Wonderful lamps for every room, see my page') + comment(2, FINE))));
      await waitForVisible(page, [1, 2], [1, 2]);
      for (const callFine of [callFineAtFold, callFineInPopup]) {
        await flag(session, page, 1);
        await callFine(page, session);
        await waitForVisible(page, [1, 2], [1, 2]);
      }
    });
  },
  // As long as Firefox gives a background: on a busy machine a retraining takes more than a moment.
  { model: 'fake', idleTimeout: 30_000 },
);

/** Has the reader hide a comment and its like, and waits until it is hidden. */
async function flag(session: Session, page: Page, id: number): Promise<void> {
  await chooseInMenu(session, page, `#comment-${id} .comment-content p`, 'spam');
  await waitForVisible(page, [id], []);
}

/** The fold offers: show, not spam, why. */
async function callFineAtFold(page: Page): Promise<void> {
  // The keyboard starts from where the mouse last was.
  await page.evaluate(() => getSelection()?.collapse(document.body, 0));
  await tabToFold(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function callFineInPopup(page: Page, session: Session): Promise<void> {
  const popup = await session.openOwn('popup.html');
  // A popup shows the tab in front; one that is opened as a tab of its own has to be told of the other.
  await page.bringToFront();
  await session.showOwn(popup, 'popup.html');
  await popup.waitForFunction(() => document.querySelector('.latest') !== null, { polling: 50 });
  await popup.bringToFront();
  await popup.click('.latest li:first-child button:last-of-type');
  await page.bringToFront();
  await popup.close();
}

/** By the button in the settings, which asks first. */
async function forgetEverything(settings: Page): Promise<void> {
  settings.once('dialog', (dialog) => void dialog.accept());
  const buttons = await settings.$$('section button');
  await buttons.at(-1)?.click();
}
