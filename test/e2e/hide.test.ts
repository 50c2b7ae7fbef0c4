import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const INSULT = 'Only a fool would solder like that {insult=.9}{toxicity=.95}';

inBrowsers((stage) => {
  test('hides spam and abuse on load, and says in the toolbar how many', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/load', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, INSULT))));
    await waitForVisible(page, [1, 2, 3], [1]);
    await expect.poll(async () => (await session.badge(page)).text).toBe('2');
  });

  test('hides what is added later', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/later', blog(comment(1, FINE) + comment(2, FINE))));
    await waitForVisible(page, [1, 2], [1, 2]);
    await addComments(page, comment(3, SPAM) + comment(4, FINE.replace('mine', 'hers')));
    await waitForVisible(page, [1, 2, 3, 4], [1, 2, 4]);
  });

  test('judges a comment anew when the page puts another text into it', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/recycled', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, FINE))));
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await page.evaluate(
      (spam, fine) => {
        for (const [id, text] of [['1', spam], ['2', fine]] as const) {
          const paragraph = document.querySelector(`#comment-${id} .comment-content p`);
          if (paragraph) paragraph.textContent = text;
        }
      },
      SPAM.replace('once', 'night'),
      FINE,
    );
    await waitForVisible(page, [1, 2, 3], [2, 3]);
  });

  test('leaves the replies to a hidden comment in sight, also those that come later', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/replies', blog(comment(1, SPAM, { replies: comment(2, FINE) }) + comment(3, FINE))));
    await waitForVisible(page, [1, 2, 3], [2, 3]);
    await page.evaluate((html) => {
      document.querySelector('#comment-1 .children')?.append(document.createRange().createContextualFragment(html));
    }, comment(4, FINE));
    await waitForVisible(page, [1, 2, 3, 4], [2, 4, 3].sort());
  });

  test('folds the replies too where the reader wants so', async () => {
    const { server, session } = stage;
    await session.setSettings({ replies: 'fold' });
    const page = await session.open(server.serve('/replies-too', blog(comment(1, SPAM, { replies: comment(2, FINE) }) + comment(3, FINE))));
    await waitForVisible(page, [1, 2, 3], [3]);
  });

  test.each([
    ['the same site', 'blog.test'],
    ['another site', 'widget.test'],
  ])('reaches into a frame of %s', async (_, host) => {
    const { server, session } = stage;
    const frame = server.serve('/frame', blog(comment(1, FINE) + comment(2, SPAM)), { host });
    const page = await session.open(server.serve('/framed', `<!doctype html><h1>Post</h1><iframe src="${frame}" width="800" height="600"></iframe>`));
    const handle = await page.waitForSelector('iframe');
    const inside = await handle?.contentFrame();
    await expect.poll(() => inside?.evaluate(() => document.querySelector('#comment-2 .comment-content')?.getClientRects().length)).toBe(0);
    await expect.poll(async () => (await session.badge(page)).text).toBe('1');
  });

  test('reaches into open shadow roots', async () => {
    const { server, session } = stage;
    const list = `<ol class="comment-list">${comment(1, FINE)}${comment(2, SPAM)}${comment(3, FINE)}</ol>`;
    const page = await session.open(
      server.serve('/shadow', `<!doctype html><article>Post</article><div id="host"><template shadowrootmode="open"><div class="comments">${list}</div></template></div>`),
    );
    const visible = () =>
      page.evaluate(() => [1, 2, 3].filter((id) => document.querySelector('#host')?.shadowRoot?.querySelector(`#comment-${id} .comment-content`)?.getClientRects().length));
    await expect.poll(visible).toEqual([1, 3]);
  });

  test('follows a page that navigates without loading', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/app', blog(comment(1, SPAM) + comment(2, FINE))));
    await waitForVisible(page, [1, 2], [2]);
    await page.evaluate((html) => {
      history.pushState({}, '', '/app/next');
      document.querySelector('#comments')?.replaceChildren(document.createRange().createContextualFragment(`<ol class="comment-list">${html}</ol>`));
    }, comment(3, FINE) + comment(4, INSULT));
    await waitForVisible(page, [3, 4], [3]);
  });

  test('decides anew when a slider moves, without asking for scores again', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/slider', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, INSULT))));
    await waitForVisible(page, [1, 2, 3], [1]);
    await session.setSettings({ thresholds: { spam: 0.98 } });
    await waitForVisible(page, [1, 2, 3], [1, 2]);
    await session.setSettings({ thresholds: { spam: 0.98, insult: 1, toxicity: 1 } });
    await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
    await session.setSettings({});
    await waitForVisible(page, [1, 2, 3], [1]);
  });

  test('can be switched off and on for a site, and leaves no trace while it is off', async () => {
    const { server, session } = stage;
    const html = blog(comment(1, FINE) + comment(2, SPAM));
    const page = await session.open(server.serve('/site', html));
    await waitForVisible(page, [1, 2], [1]);
    const other = await session.open(server.serve('/site', html, { host: 'other.test' }));
    await waitForVisible(other, [1, 2], [1]);
    await session.setSettings({ sites: { 'blog.test': { enabled: false } } });
    await waitForVisible(page, [1, 2], [1, 2]);
    expect(await page.evaluate(() => document.querySelectorAll('[style], li > div').length)).toBe(0);
    await expect.poll(async () => session.badge(page)).toEqual({ text: '', title: 'Winnow (off here)' });
    await waitForVisible(other, [1, 2], [1]);
    await session.setSettings({});
    await waitForVisible(page, [1, 2], [1]);
  });

  test('never hides what the reader wrote, answered, or trusts the author of', async () => {
    const { server, session } = stage;
    const spam = (id: number, author: string, replies = '') => comment(id, SPAM.replace('home', `place ${id}`), { author, replies });
    const html = blog(spam(1, 'Me') + spam(2, 'Asker', comment(3, 'Please not here.', { author: 'Me' })) + spam(4, 'Friend') + spam(5, 'Stranger'), {
      head: '<meta name="user-login" content="me">',
    });
    await session.setSettings({ trustedAuthors: ['friend'] });
    const page = await session.open(server.serve('/kept', html));
    await waitForVisible(page, [1, 2, 3, 4, 5], [1, 2, 3, 4]);
  });

  test('never hides the comment that a link points to', async () => {
    const { server, session } = stage;
    const url = server.serve('/linked', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, SPAM)));
    const page = await session.open(`${url}#comment-3`);
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await page.evaluate(() => {
      location.hash = '#comment-2';
    });
    await waitForVisible(page, [1, 2, 3], [1, 2]);
  });
});

async function addComments(page: Page, html: string): Promise<void> {
  await page.evaluate((added) => {
    document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(added));
  }, html);
}
