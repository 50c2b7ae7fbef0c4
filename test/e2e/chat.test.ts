import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chat, type Reuse } from './harness/chat.ts';
import { inBrowsers } from './harness/suite.ts';

const ROWS = 60;

/** The messages that the page keeps, in its order: their text, and whether a reader can see it. */
const messages = (page: Page): Promise<{ text: string; visible: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row .what')].map((element) => ({ text: element.textContent, visible: element.getClientRects().length > 0 })),
  );

const numberOf = (text: string): number => Number(/\d+/.exec(text)?.[0]);

inBrowsers((stage) => {
  async function openChat(path: string, reuse?: Reuse): Promise<Page> {
    const { server, session } = stage;
    const page = await session.open(server.serve(path, chat(ROWS, reuse)));
    // The greetings are known as comments once a message among them can be hidden.
    await page.evaluate(() => {
      say('first', 'buy followers here, the very first of all offers {spam=.97}');
    });
    await page.waitForFunction(() => [...document.querySelectorAll('.row .what')].at(-1)?.getClientRects().length === 0, { polling: 20 });
    return page;
  }

  test.each(['moved', 'virtual'] as const)('a chat at speed, in nodes used again (%s): every spam message is folded, every other one is not, none is moved', async (reuse) => {
    const page = await openChat(`/fast-${reuse}`, reuse);
    await page.evaluate(async () => {
      for (let number = 0; number < 400; number++) {
        say(`viewer${number}`, `message number ${number}, which came in a hurry ${number % 3 === 0 ? '{spam=.97}' : ''}`);
        if (number % 3 === 0) await new Promise((resume) => setTimeout(resume, 60));
      }
    });
    const expected = Array.from({ length: ROWS }, (_, index) => 400 - ROWS + index).map((number) => ({
      text: `message number ${number}, which came in a hurry ${number % 3 === 0 ? '{spam=.97}' : ''}`,
      visible: number % 3 !== 0,
    }));
    const inOrder = async () => (await messages(page)).sort((one, other) => numberOf(one.text) - numberOf(other.text));
    await expect.poll(() => (reuse === 'moved' ? messages(page) : inOrder()), { timeout: 15_000 }).toEqual(expected);
  });

  test('a flood: what is still there is judged, and what the page has thrown away keeps nobody waiting', async () => {
    const page = await openChat('/flood');
    await page.evaluate(() => {
      for (let number = 0; number < 3_000; number++) say(`bot${number}`, `flood number ${number} of the same old offer {spam=.97}`);
    });
    await expect.poll(async () => (await messages(page)).filter(({ visible }) => visible).length, { timeout: 15_000 }).toBe(0);
    await page.evaluate(() => {
      say('ada', 'now that the flood is over, how was the song? {insult=.9}');
    });
    await page.waitForFunction(() => document.querySelector('.row:last-child .what')?.getClientRects().length === 0, { polling: 20 });
  });
});
