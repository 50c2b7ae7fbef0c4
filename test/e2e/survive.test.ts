import { expect, test } from 'vitest';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';

/** What it is, its comments, and which of them stay in sight; number 0 is spam. */
const ODD_TEXTS = [
  ['a comment of a million characters', ['x'.repeat(1_000_000)], [1]],
  ['text of only emoji', ['👍🏽🎉👨‍👩‍👧‍👦🔥', '😡'.repeat(2_000)], [1, 2]],
  ['text of invisible characters', ['\u200b\u200d\u2060\ufeff', `${'\u0336'.repeat(5_000)}a`], [1, 2]],
  ['text from right to left', ['شكرا جزيلا على هذا الشرح المفيد', 'شكرا جزيلا على هذا الشرح المفيد {spam=.9}'], [1]],
] as const;

inBrowsers((stage, name) => {
  test('a background that is killed again and again loses no comment', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/killed', blog(comment(1, FINE) + comment(2, SPAM))));
    await waitForVisible(page, [1, 2], [1]);
    const adding = page.evaluate(
      async (spam, fine) => {
        let id = 10;
        while (!('enough' in window)) {
          const html = id % 2 === 0 ? fine : spam;
          const added = html.replaceAll('comment-0', `comment-${id}`).replace('home', `place ${id++}`);
          document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(added));
          await new Promise((resume) => setTimeout(resume, 10));
        }
        return id;
      },
      comment(0, SPAM),
      comment(0, FINE),
    );
    for (let kills = 0; kills < 3; kills++) {
      await new Promise((resume) => setTimeout(resume, 200));
      await session.killBackground();
    }
    await page.evaluate(() => Object.assign(window, { enough: true }));
    const ids = Array.from({ length: (await adding) - 10 }, (_, index) => index + 10);
    await waitForVisible(page, ids, ids.filter((id) => id % 2 === 0));
  });

  test.runIf(name === 'firefox')('a background that was stopped for idling wakes for the next comment', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/idle', blog(comment(1, FINE) + comment(2, SPAM))));
    await waitForVisible(page, [1, 2], [1]);
    await new Promise((resume) => setTimeout(resume, 4000));
    await page.evaluate((html) => {
      document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(html));
    }, comment(3, SPAM.replace('home', 'abroad')));
    await waitForVisible(page, [1, 2, 3], [1]);
  });

  test('a page of 100,000 nodes keeps its comments judged', async () => {
    const { server, session } = stage;
    const filler = '<script>for (let i = 0; i < 1000; i++) { const d = document.createElement("div"); for (let j = 0; j < 99; j++) d.append(document.createElement("span")); document.body.append(d); }</script>';
    const page = await session.open(server.serve('/large', blog(comment(1, FINE) + comment(2, SPAM), { after: filler })));
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(100_000);
    await waitForVisible(page, [1, 2], [1]);
  });

  for (const [what, texts, shown] of ODD_TEXTS) {
    test(`${what} breaks nothing: the spam beside it is folded`, async () => {
      const { server, session } = stage;
      const comments = [SPAM, ...texts].map((text, index) => comment(index, text));
      const page = await session.open(server.serve('/odd', blog(comments.join(''))));
      await expect.poll(() => visibleComments(page, [...comments.keys()])).toEqual(shown);
    });
  }

  test('asks nobody but the pages themselves for anything', async () => {
    const { server, session } = stage;
    server.forgetHosts();
    const page = await session.open(server.serve('/private', blog(comment(1, FINE) + comment(2, SPAM))));
    await waitForVisible(page, [1, 2], [1]);
    await new Promise((resume) => setTimeout(resume, 1000));
    expect(server.hosts).toEqual(['blog.test']);
  });

  test('a message of the wrong shape or from the wrong sender is refused, and the right ones are still answered', async () => {
    const { session } = stage;
    const control = await session.control();
    const answers = await control.evaluate(async () => {
      const send = (message: unknown): Promise<{ type: string }> => chrome.runtime.sendMessage(message);
      const wrong = [null, 'score', {}, { type: 'constructor' }, { type: 'explain', text: 5, labels: [] }, { type: 'explain', text: 'a', labels: ['joy'] }];
      const refused = await Promise.all(wrong.map(send));
      return { refused: refused.map(({ type }) => type), right: (await send({ type: 'explain', text: 'hello', labels: ['spam'] })).type };
    });
    expect(answers.refused).toEqual(Array.from({ length: 6 }, () => 'refused'));
    expect(answers.right).toBe('explanation');
  });
});
