import { expect, test } from 'vitest';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const IDS = Array.from({ length: 40 }, (_, index) => index + 1);

inBrowsers((stage) => {
  test('many tabs at once with the same comments: each is scored once, for all of them', async () => {
    const { server, session } = stage;
    const html = blog(IDS.map((id) => comment(id, `Offer number ${id}, the same in every tab {once}`)).join(''));
    const urls = Array.from({ length: 6 }, (_, index) => server.serve(`/tab-${index}`, html));
    const pages = await Promise.all(urls.map((url) => session.open(url)));
    for (const page of pages) {
      await page.bringToFront();
      await waitForVisible(page, IDS, []);
    }
  });

  test('a tab that is closed at once takes nothing from the others', async () => {
    const { server, session } = stage;
    const crowd = blog(Array.from({ length: 600 }, (_, index) => comment(index + 1, `Crowded comment number ${index} {spam=.97}`)).join(''));
    const staying = await session.open('about:blank');
    const closing = await session.open(server.serve('/closing', crowd));
    const arrives = staying.goto(server.serve('/staying', blog(comment(1, 'A fine thing, thank you for it.') + comment(2, 'Buy it from me instead {spam=.97}'))));
    await closing.close();
    await arrives;
    await waitForVisible(staying, [1, 2], [1]);
  });

  test('frames of one page with the same comments fold alike', async () => {
    const { server, session } = stage;
    const frame = server.serve('/shared-frame', blog(IDS.slice(0, 5).map((id) => comment(id, `Framed offer ${id} {once}`)).join('')), { host: 'widget.test' });
    const page = await session.open(server.serve('/frames', `<!doctype html><h1>Two</h1>${`<iframe src="${frame}" width="600" height="500"></iframe>`.repeat(2)}`));
    for (const handle of await page.$$('iframe')) {
      const inside = await handle.contentFrame();
      await expect.poll(() => inside.evaluate(() => [...document.querySelectorAll('.comment-content')].filter((content) => content.getClientRects().length > 0).length)).toBe(0);
    }
    expect(await visibleComments(page, [1])).toEqual([]);
  });
});
