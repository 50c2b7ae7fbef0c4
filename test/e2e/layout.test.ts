import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const IDS = [1, 2, 3, 4];
const COMMENTS = IDS.map((id) => comment(id, id === 2 ? 'Earn money from home {spam=.97}' : `The ${id}. thing I would like to say of it`)).join('');

/** Where each comment stands across the page, how wide it is, what number it has, and on which of two colours it lies. */
function standing(page: Page): Promise<unknown[]> {
  return page.evaluate(
    (ids) =>
      ids.map((id) => {
        const item = document.querySelector(`#comment-${id}`);
        const { left = 0, width = 0 } = item?.getBoundingClientRect() ?? {};
        const place = [...(item?.parentElement?.children ?? [])].indexOf(item as Element);
        return [Math.round(left), Math.round(width), place, item && getComputedStyle(item).backgroundColor];
      }),
    IDS,
  );
}

/** How the line of a folded comment lies in it. */
function line(page: Page): Promise<{ isInside: boolean; isWide: boolean; isFlat: boolean; isPageTooWide: boolean }> {
  return page.evaluate(() => {
    const item = document.querySelector('#comment-2')?.getBoundingClientRect() ?? new DOMRect();
    const box = document.querySelector('#comment-2 > div')?.getBoundingClientRect() ?? new DOMRect();
    return {
      isInside: box.left >= item.left - 1 && box.right <= item.right + 1 && box.top >= item.top - 1 && box.bottom <= item.bottom + 1,
      isWide: box.width > 0.8 * item.width,
      isFlat: box.height > 20 && box.height < 100,
      isPageTooWide: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

inBrowsers((stage) => {
  test.each([
    ['a numbered list', ''],
    ['a list written from right to left', 'html { direction: rtl }'],
    ['a grid of cards', '.comment-list { display: grid; grid-template-columns: 1fr 1fr; gap: 12px } li { border: 1px solid }'],
    ['a row of boxes', '.comment-list { display: flex; flex-wrap: wrap } li { flex: 0 0 45% }'],
    ['rows of a table', '.comment-list { display: table; width: 100%; padding: 0; table-layout: fixed } li { display: table-row } article { display: table-cell }'],
    ['comments that are grids', 'li { display: grid; grid-template-columns: 90px 1fr }'],
    ['comments that are rows', 'li { display: flex; gap: 8px }'],
    ['comments of a page that styles everything', 'div { float: left; width: 40px !important; opacity: .1; transform: rotate(3deg); font-size: 40px } * { letter-spacing: 2px }'],
  ])('a fold leaves everything where it was in %s', async (name, css) => {
    const { server, session } = stage;
    await session.setSettings({ enabled: false });
    const head = `<style>li:nth-child(even) { background: rgb(240, 230, 220) } ${css}</style>`;
    const page = await session.open(server.serve(`/${encodeURIComponent(name)}`, blog(COMMENTS, { head })));
    const before = await standing(page);
    await session.setSettings({});
    await waitForVisible(page, IDS, [1, 3, 4]);
    expect(await standing(page)).toEqual(before);
    expect(await line(page)).toEqual({ isInside: true, isWide: true, isFlat: true, isPageTooWide: false });
  });
});
