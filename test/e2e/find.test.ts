import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const LIST = `<ol class="comment-list">${comment(1, FINE)}${comment(2, SPAM)}${comment(3, FINE)}</ol>`;

/** Errors that reach the page, as it sees them. */
const WATCH_ERRORS = `<script>window.errors = []; addEventListener('error', (event) => errors.push(event.message)); addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));</script>`;
const errors = (page: Page) => page.evaluate(() => (window as unknown as { errors: string[] }).errors);

inBrowsers((stage, name) => {
  test('reaches into closed shadow roots, as only an extension may', async () => {
    const { server, session } = stage;
    const page = await session.open(
      server.serve(
        '/closed',
        `<!doctype html><article>Post</article><x-comments></x-comments><script>
          customElements.define('x-comments', class extends HTMLElement {
            connectedCallback() {
              window.kept = this.attachShadow({ mode: 'closed' });
              setTimeout(() => { window.kept.innerHTML = ${JSON.stringify(`<div class="comments">${LIST}</div>`)}; }, 300);
            }
          });
        </script>`,
      ),
    );
    const visible = () =>
      page.evaluate(() => {
        const { kept } = window as unknown as { kept?: ShadowRoot };
        return [1, 2, 3].filter((id) => kept?.querySelector(`#comment-${id} .comment-content`)?.getClientRects().length);
      });
    await expect.poll(visible).toEqual([1, 3]);
  });

  test('a page that comes back from the back/forward cache is still watched', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/left', blog(comment(1, FINE) + comment(2, SPAM), { head: WATCH_ERRORS })));
    await waitForVisible(page, [1, 2], [1]);
    await page.goto(server.serve('/meanwhile', '<!doctype html><p>Meanwhile</p>'));
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForFunction(() => document.querySelector('.comment-list') !== null, { polling: 50 });
    await page.evaluate((html) => {
      document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(html));
    }, comment(3, SPAM) + comment(4, FINE.replace('mine', 'his')));
    await waitForVisible(page, [1, 2, 3, 4], [1, 4]);
    expect(await errors(page)).toEqual([]);
  });

  test('frames that come and go, without a body or without a document, break nothing', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/frames', blog(comment(1, FINE) + comment(2, SPAM), { head: WATCH_ERRORS })));
    await page.evaluate(async (html) => {
      for (let at = 0; at < 20; at++) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.srcdoc = at % 3 === 0 ? '<frameset><frame></frameset>' : html;
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (at % 3 === 1) frame.contentDocument?.querySelector('html')?.remove();
        if (at % 2 === 0) frame.remove();
      }
    }, `<ul>${LIST}</ul>`);
    await waitForVisible(page, [1, 2], [1]);
    expect(await errors(page)).toEqual([]);
  });

  test('a page that rewrites itself at every change is followed, ever more rarely, and stays usable', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/rewrites', blog(comment(1, FINE) + comment(2, SPAM), { head: WATCH_ERRORS, after: '<div id="churn"></div>' })));
    await waitForVisible(page, [1, 2], [1]);
    const turns = await page.evaluate(async () => {
      const churn = document.querySelector('#churn');
      let turns = 0;
      const observer = new MutationObserver(() => {
        turns += 1;
        setTimeout(() => {
          churn?.replaceChildren(document.createRange().createContextualFragment(`<div><p>Number ${turns}</p><p>${'words and words '.repeat(turns % 30)}</p></div>`));
        });
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      churn?.append('start');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      observer.disconnect();
      return turns;
    });
    expect(turns).toBeGreaterThan(30);
    await page.evaluate((html) => {
      document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(html));
    }, comment(3, SPAM));
    await waitForVisible(page, [1, 2, 3], [1]);
    expect(await errors(page)).toEqual([]);
  });

  test('a page that moves comments about all the time keeps each as it was judged', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/moves', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, FINE), { head: WATCH_ERRORS })));
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    await page.evaluate(async () => {
      const list = document.querySelector('.comment-list');
      for (let turn = 0; turn < 30; turn++) {
        if (list?.firstElementChild) list.append(list.firstElementChild);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await waitForVisible(page, [1, 2, 3], [1, 3]);
    expect(await errors(page)).toEqual([]);
  });

  // Firefox prepares no pages.
  test.runIf(name === 'chromium')('a page that is only prepared is left alone until it is shown', async () => {
    const { server, session } = stage;
    server.serve('/next', blog(comment(1, FINE) + comment(2, SPAM)));
    const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
    const page = await session.open(server.serve('/first', `<!doctype html><a href="/next">Next</a><script type="speculationrules">${rules}</script>`));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.click('a');
    // The page that was prepared takes the place of this one, frames and all, which puppeteer loses hold of.
    const shown = () => session.browser.targets().find((target) => target.url().endsWith('/next'));
    await expect.poll(shown).toBeDefined();
    const debuggee = await shown()?.createCDPSession();
    const expression = `[1, 2].filter((id) => document.querySelector('#comment-' + id + ' .comment-content').getClientRects().length > 0)`;
    const visible = async (): Promise<unknown> => (await debuggee?.send('Runtime.evaluate', { expression, returnByValue: true }))?.result.value;
    await expect.poll(visible).toEqual([1]);
  });
});
