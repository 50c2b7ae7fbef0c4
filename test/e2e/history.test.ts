import { expect, test } from 'vitest';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const HTML = blog(comment(1, FINE) + comment(2, 'Earn money from home {spam=.97}') + comment(3, 'Earn more from bed {spam=.9}') + comment(4, 'You fool {insult=.9}'));

inBrowsers((stage) => {
  test('what was hidden lately is told by day, kind and site; it can be off, and wiped', async () => {
    const { server, session } = stage;
    const show = async (path: string): Promise<void> => {
      await waitForVisible(await session.open(server.serve(path, HTML)), [1, 2, 3, 4], [1]);
      // Pages report what they have hidden in the end, not comment by comment.
      await new Promise((resume) => setTimeout(resume, 3_000));
    };
    await show('/counted');
    expect(await told(session)).toEqual(['3 comments hidden', 'Spam2', 'Insult1', 'blog.test3']);

    const options = await session.openOwn('options.html#history');
    await options.focus('main input[role=switch]');
    await options.keyboard.press(' ');
    await expect.poll(() => session.stored()).toMatchObject({ 'settings/history': false });
    await show('/uncounted');
    expect(await told(session)).toEqual(['3 comments hidden', 'Spam2', 'Insult1', 'blog.test3']);

    const wipe = async (answer: 'dismiss' | 'accept'): Promise<void> => {
      options.once('dialog', (dialog) => void dialog[answer]());
      await options.bringToFront();
      await options.click('main > div > button');
    };
    await wipe('dismiss');
    expect(await told(session)).toHaveLength(4);
    await wipe('accept');
    await options.waitForFunction(() => document.querySelector('.bars') === null, { polling: 50 });
    expect(await told(session)).toEqual(['Nothing was hidden yet.']);
    await options.close();
  });
});

/** What the settings tell of what was hidden: for whom the chart cannot be seen, then the bars. */
async function told(session: Session): Promise<string[]> {
  const options = await session.openOwn('options.html#history');
  await options.waitForSelector('.bars li, main > p');
  const lines = await options.evaluate(() => [
    ...[...document.querySelectorAll('.days svg')].map((chart) => chart.getAttribute('aria-label')?.split(';')[0] ?? ''),
    ...[...document.querySelectorAll('.bars li, main > p')].map(({ textContent }) => textContent),
  ]);
  await options.close();
  return lines;
}
