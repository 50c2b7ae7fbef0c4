import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { RETRAINING_KEY, type RetrainingState } from '../../src/protocol/learning.ts';
import { commentsOf, KINDS } from '../unit/core/personal/kinds.ts';
import { storedRows } from './harness/databases.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const [promotion] = KINDS.filter(({ name }) => name === "one brand's promotion");
const UNSEEN = 'this velunia serum really works, my skin glows, highly recommend';
const FINE = 'I had the same trouble with mine; a new capacitor cured it.';

inBrowsers(
  (stage) => {
    test('a retraining that the background is killed in starts over, and what it saved outlives a kill at once', async () => {
      const { server, session } = stage;
      await session.setSettings({ learning: { retrainAfter: 0, keepSites: false } });
      const control = await session.control();
      const send = (message: object) =>
        control.evaluate(async (request) => {
          await chrome.runtime.sendMessage(request);
        }, message);
      for (const text of commentsOf(promotion, 20, seededRandom(3))) await send({ type: 'correct', text, labels: { spam: 1 } });

      await send({ type: 'learning', command: 'retrain' });
      await waitForState(control, 'training');
      await session.killBackground();
      expect(await versions(control)).toEqual([]);
      await forgetState(control);
      const page = await session.open(server.serve('/killed-learning', blog(comment(1, UNSEEN) + comment(2, FINE))));
      await waitForState(control, 'done');
      await session.killBackground();
      expect(await versions(control)).toEqual([1]);
      await waitForVisible(page, [1, 2], [2]);

      for (const [index, delay] of [0, 10, 20, 30, 40, 50].entries()) {
        await forgetState(control);
        await send({ type: 'learning', command: 'retrain' });
        await waitForState(control, 'done');
        await new Promise((resume) => setTimeout(resume, delay));
        await session.killBackground();
        expect(await versions(control), `killed ${delay} ms after`).toContain(index + 2);
      }
    });

    test('an update brings what trains with it, also for a background that was stopped since', async () => {
      const { session } = stage;
      await session.reloadExtension();
      const control = await session.control();
      await session.killBackground();
      await forgetState(control);
      await control.evaluate(async () => {
        await chrome.runtime.sendMessage({ type: 'learning', command: 'retrain' });
      });
      await waitForState(control, 'done');
    });
  },
  { model: 'fake', idleTimeout: 30_000 },
);

/** The versions whose weights are on disk, the first first. */
async function versions(control: Page): Promise<number[]> {
  const all = (await storedRows(control)).filter(({ database, store }) => database === 'learning' && store === 'versions');
  return all.map(({ row }) => row as { id: number; part: { byteLength: number } }).filter(({ part }) => part.byteLength > 100).map(({ id }) => id);
}

async function forgetState(control: Page): Promise<void> {
  await control.evaluate(async (key) => {
    await chrome.storage.session.remove(key);
  }, RETRAINING_KEY);
}

async function waitForState(control: Page, wanted: RetrainingState['state']): Promise<void> {
  await control.waitForFunction(
    async (key, state) => (await chrome.storage.session.get<Record<string, RetrainingState | undefined>>(key))[key]?.state === state,
    { polling: 5, timeout: 60_000 },
    RETRAINING_KEY,
    wanted,
  );
}
