import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { isInFold, tabToFold } from './harness/folds.ts';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
/** Called fine they stay fine on every page, so no other test may use them or anything like them. */
const CALLED_FINE = 'Cheap watches for every wrist, order yours tonight {spam=.97}';
const FINE_BY_MOUSE = 'Win a boat trip for two by answering one question {spam=.97}';

inBrowsers((stage) => {
  async function open(path: string, html: string): Promise<Page> {
    return stage.session.open(stage.server.serve(path, html));
  }

  test('shows a comment and hides it again by keyboard, the focus staying where it was', async () => {
    const page = await open('/keyboard', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, FINE)));
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await tabToFold(page);
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
    expect(await isInFold(page)).toBe(true);
    await page.keyboard.press(' ');
    await waitForVisible(page, [1, 2, 3], [1, 3]);
  });

  test('by mouse, shows a comment, hides it again, tells why, and takes it for fine', async () => {
    const page = await open('/mouse', blog(comment(1, FINE) + comment(2, FINE_BY_MOUSE)));
    await page.setViewport({ width: 600, height: 800 });
    await waitForVisible(page, [1, 2], [1]);
    const line = () => page.evaluate(() => document.querySelector('#comment-2 > div')?.getBoundingClientRect().toJSON() as DOMRect | undefined);
    const closed = (await line())?.height ?? 0;
    /** Clicks along the line, whose buttons are in a closed shadow root, until one has done what it is there for. */
    const clickAlong = async (from: 'left' | 'right', isDone: () => Promise<boolean>): Promise<void> => {
      const { left = 0, right = 0, top = 0 } = (await line()) ?? {};
      for (let away = 16; away < right - left && !(await isDone()); away += 16) {
        await page.mouse.click(from === 'left' ? left + away : right - away, top + 16);
      }
      expect(await isDone()).toBe(true);
    };
    const isShown = async () => (await visibleComments(page, [2])).length === 1;
    await clickAlong('left', isShown);
    await clickAlong('left', async () => !(await isShown()));
    await clickAlong('right', async () => ((await line())?.height ?? 0) > closed);
    await clickAlong('right', async () => (await line()) === undefined);
    expect(await isShown()).toBe(true);
  });

  test('keeps a comment shown while settings change', async () => {
    const page = await open('/kept', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, SPAM.replace('home', 'bed'))));
    await waitForVisible(page, [1, 2, 3], [1]);
    await tabToFold(page);
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2, 3], [1, 2]);
    await stage.session.setSettings({ foldMode: 'blur', thresholds: { spam: 0.3 } });
    await page.waitForFunction(() => document.querySelector('#comment-3 [inert]') !== null, { polling: 50 });
    expect(await visibleComments(page, [1, 2, 3])).toEqual([1, 2, 3]);
    expect(await page.evaluate(() => document.querySelector('#comment-2 [inert]'))).toBeNull();
  });

  test('gives a comment back for good when the reader calls it fine', async () => {
    const page = await open('/fine', blog(comment(1, FINE) + comment(2, CALLED_FINE)));
    await waitForVisible(page, [1, 2], [1]);
    await tabToFold(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForVisible(page, [1, 2], [1, 2]);
    await stage.session.setSettings({ thresholds: { spam: 0.1 } });
    await addAndAwait(page, comment(3, SPAM.replace('home', 'anywhere')), [1, 2, 3], [1, 2]);
    expect(await page.evaluate(() => document.querySelector('#comment-2 > div'))).toBeNull();
  });

  test('tells why, when asked', async () => {
    const page = await open('/why', blog(comment(1, FINE) + comment(2, SPAM)));
    await waitForVisible(page, [1, 2], [1]);
    const height = (): Promise<number> => page.evaluate(() => document.querySelector('#comment-2 > div')?.getBoundingClientRect().height ?? 0);
    const before = await height();
    await tabToFold(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(height).toBeGreaterThan(before + 30);
    await page.keyboard.press('Enter');
    await expect.poll(height).toBe(before);
  });

  test('a page with many folds has one place where Tab stops, from which all are reached or shown', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => index + 1);
    const spam = ids.map((id) => comment(id, SPAM.replace('home', `place ${id}`))).join('');
    const page = await open('/many', blog(spam, { after: '<button id="after">After</button>' }));
    await waitForVisible(page, ids, []);
    await tabToFold(page);
    const atFold = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.parentElement?.id);
    expect(await atFold()).toBe('comment-1');
    for (const [key, id] of [['ArrowDown', 2], ['ArrowDown', 3], ['ArrowUp', 2], ['End', 40], ['ArrowDown', 1], ['Home', 1]] as const) {
      await page.keyboard.press(key);
      expect(await atFold()).toBe(`comment-${id}`);
    }
    for (let stops = 0; stops < 4; stops++) await page.keyboard.press('Tab');
    expect(await isInFold(page)).toBe(true);
    await page.keyboard.press('Enter');
    await waitForVisible(page, ids, ids);
    await page.keyboard.press('Enter');
    await waitForVisible(page, ids, []);
  });

  test.each(['fold', 'blur', 'hide', 'mark'] as const)('mode %s keeps out of sight what it should, and puts all back', async (foldMode) => {
    await stage.session.setSettings({ enabled: false });
    const page = await open(`/mode-${foldMode}`, blog(comment(1, FINE) + comment(2, SPAM, { replies: comment(3, FINE) })));
    const original = await page.evaluate(() => document.body.innerHTML);
    await stage.session.setSettings({ foldMode });
    const state = (): Promise<{ text: boolean; blurred: boolean; line: boolean; reply: boolean }> =>
      page.evaluate(() => {
        const hidden = document.querySelector('#comment-2 > .comment-body');
        return {
          text: (hidden?.getClientRects().length ?? 0) > 0,
          blurred: hidden !== null && getComputedStyle(hidden).filter !== 'none' && hidden.hasAttribute('inert'),
          line: (document.querySelector('#comment-2 > div')?.getBoundingClientRect().height ?? 0) > 0,
          reply: (document.querySelector('#comment-3 .comment-content')?.getClientRects().length ?? 0) > 0,
        };
      });
    await expect.poll(state).toEqual({
      text: foldMode === 'blur' || foldMode === 'mark',
      blurred: foldMode === 'blur',
      line: foldMode !== 'hide',
      reply: true,
    });
    await stage.session.setSettings({ enabled: false });
    await expect.poll(() => page.evaluate(() => document.body.innerHTML)).toBe(original);
  });

  test('does not follow clicks that the page makes up', async () => {
    const page = await open('/forged', blog(comment(1, FINE) + comment(2, SPAM)));
    await waitForVisible(page, [1, 2], [1]);
    await page.evaluate(() => {
      const line = document.querySelector('#comment-2 > div');
      for (const target of [line, document.querySelector('#comment-2')]) {
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      (line as HTMLElement | null)?.click();
    });
    expect(await visibleComments(page, [1, 2])).toEqual([1]);
  });

  test('leaves nothing on the page that it could know us by', async () => {
    const page = await open('/handles', blog(comment(1, FINE) + comment(2, SPAM), { head: '<script>names = Object.getOwnPropertyNames(window)</script>' }));
    await waitForVisible(page, [1, 2], [1]);
    const seen = await page.evaluate(() => {
      const line = document.querySelector('#comment-2 > div');
      return {
        attributes: line?.getAttributeNames(),
        children: line?.childNodes.length,
        shadow: line?.shadowRoot,
        named: document.documentElement.outerHTML.toLowerCase().includes('winnow'),
        extension: /(chrome|moz)-extension:/.test(document.documentElement.outerHTML),
        added: Object.getOwnPropertyNames(window).filter(
          (name) => !(window as unknown as { names: string[] }).names.includes(name) && !/ariaQuerySelector/.test(name),
        ),
      };
    });
    expect(seen).toEqual({ attributes: [], children: 0, shadow: null, named: false, extension: false, added: ['names'] });
  });

  test('looks the same under a strict content security policy', async () => {
    const html = blog(comment(1, FINE) + comment(2, SPAM));
    const height = async (path: string, headers: Record<string, string>): Promise<number> => {
      const page = await stage.session.open(stage.server.serve(path, html, { headers }));
      await waitForVisible(page, [1, 2], [1]);
      return page.evaluate(() => Math.round(document.querySelector('#comment-2 > div')?.getBoundingClientRect().height ?? 0));
    };
    const plain = await height('/no-csp', {});
    expect(plain).toBeGreaterThan(20);
    expect(await height('/csp', { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" })).toBe(plain);
  });

  test('gives in to a page that will not have it, and leaves the comment in sight', async () => {
    const fight = `<script>
      new MutationObserver(() => {
        for (const line of document.querySelectorAll('#comment-2 > div')) line.remove();
        for (const part of document.querySelectorAll('#comment-2 [style]')) part.removeAttribute('style');
      }).observe(document, { subtree: true, childList: true, attributes: true });
    </script>`;
    const page = await open('/fight', blog(comment(1, FINE) + comment(2, SPAM), { after: fight }));
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(await visibleComments(page, [1, 2])).toEqual([1, 2]);
    expect(await page.evaluate(() => document.querySelector('#comment-2 > div'))).toBeNull();
  });
});

async function addAndAwait(page: Page, html: string, all: readonly number[], visible: readonly number[]): Promise<void> {
  await page.evaluate((added) => {
    document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(added));
  }, html);
  await waitForVisible(page, all, visible);
}
