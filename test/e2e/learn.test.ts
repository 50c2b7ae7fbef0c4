import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { RETRAINING_KEY, type RetrainingState } from '../../src/protocol/learning.ts';
import { commentsOf, KINDS } from '../unit/core/personal/kinds.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FLAGS = 20;

inBrowsers(
  (stage, name) => {
    test('learns: a flag acts at once, twenty retrain by themselves, an unseen one folds, and it can be undone', async () => {
      const { server, session } = stage;
      const [gag] = KINDS.filter(({ name }) => name === 'a running gag');
      const texts = commentsOf(gag, FLAGS + 1, seededRandom(3));
      const unseen = 'all hail the glorious turnip, stayed for the turnip';
      const fine = 'I had the same trouble with mine; a new capacitor cured it.';
      const page = await session.open(
        server.serve('/learn', blog(comment(1, texts[0]) + comment(2, unseen) + comment(3, fine))),
      );
      await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
      const control = await session.control();
      const send = (message: object) =>
        control.evaluate(async (request) => {
          await chrome.runtime.sendMessage(request);
        }, message);
      const flag = (text: string) => send({ type: 'correct', text, labels: { spam: 1 } });

      await flag(texts[0]);
      await waitForVisible(page, [1, 2, 3], [2, 3]);
      await send({ type: 'uncorrect', text: texts[0] });
      await waitForVisible(page, [1, 2, 3], [1, 2, 3]);

      for (const text of texts.slice(0, FLAGS)) await flag(text);
      const retraining = () =>
        control.evaluate(
          async (key) => (await chrome.storage.session.get<Record<string, RetrainingState>>(key))[key],
          RETRAINING_KEY,
        );
      await expect.poll(retraining, { timeout: 50_000 }).toMatchObject({ state: 'done', used: true });
      await waitForVisible(page, [1, 2, 3], [3]);

      const settings = await session.browser.newPage();
      await settings.goto(`${session.origin}/options.html#learning`, { waitUntil: name === 'firefox' ? [] : 'load' });
      await settings.waitForFunction(() => document.querySelector('input[name=version]') !== null, { polling: 50 });
      await settings.evaluate(() => {
        [...document.querySelectorAll<HTMLInputElement>('input[name=version]')].at(-1)?.click();
      });
      await waitForVisible(page, [1, 2, 3], [2, 3]);
    });
  },
  // As long as Firefox gives a background: on a busy machine a retraining takes more than a moment.
  { model: 'fake', idleTimeout: 30_000 },
);
