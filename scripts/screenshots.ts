import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { FOLD_MODES } from '../src/core/settings.ts';
import { EXAMPLES } from '../src/ui/examples.ts';
import { blog, comment } from '../test/e2e/harness/pages.ts';
import { PageServer } from '../test/e2e/harness/server.ts';
import { Session } from '../test/e2e/harness/session.ts';

/** Takes the pictures of `docs/screenshots`, with the model that ships: run `npm run train` first where it is missing. */

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];
/** The popup is as wide as its style says, in CSS pixels. */
const POPUP_WIDTH = 352;
const POPUP_HEIGHT = 600;
/** Time for scores to come and folds to settle, in milliseconds. */
const SETTLE = 2_500;

const STYLE = `<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  ol { list-style: none; padding: 0 } li { padding: .75rem 0; border-top: 1px solid #8884 }
  .comment-metadata, .reply, .says { display: none }
</style>`;

async function shoot(page: Page, name: string, width: number, scheme: (typeof SCHEMES)[number]): Promise<void> {
  // What stays where it is in the window is in a picture of the whole page only by chance.
  const isWhole = name !== 'popup' && name !== 'picker';
  // A tab behind another is not painted.
  await page.bringToFront();
  await page.setViewport({ width, height: name === 'popup' ? POPUP_HEIGHT : 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const path = `${FOLDER}${name}-${width}-${scheme}.webp` as const;
  await page.screenshot({ path, type: 'webp', quality: 80, fullPage: isWhole });
}

async function shootAll(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<void> {
  for (const width of widths) for (const scheme of SCHEMES) await shoot(page, name, width, scheme);
}

/** The picker over a page, a comment chosen: as from the popup's “Comments not found?”. */
async function shootPicker(page: Page): Promise<void> {
  const url = page.url();
  const control = await session.control();
  await control.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files: ['pick.js'] });
  }, url);
  await page.bringToFront();
  await page.hover('#comment-1 .comment-content');
  await shootAll(page, 'picker');
  await page.keyboard.press('Escape');
}

await mkdir(FOLDER, { recursive: true });
const server = await PageServer.start();
const session = await Session.start('chromium', { server, model: 'real' });
try {
  for (const [name, address] of [
    ['settings', 'options.html'],
    ['try', 'options.html#try'],
    ['welcome', 'welcome.html'],
  ] as const) {
    const page = await session.open(`${session.origin}/${address}`);
    if (name === 'try') await page.type('textarea', 'You are an idiot. Check out my channel and sub to me!');
    await shootAll(page, name);
    await page.close();
  }
  const comments = EXAMPLES.map(({ author, text }, index) => comment(index + 1, text, { author })).join('');
  const page = await session.open(server.serve('/radio', blog(comments, { head: STYLE })));
  for (const foldMode of FOLD_MODES) {
    await session.setSettings({ foldMode });
    await shootAll(page, `comments-${foldMode}`);
  }
  await session.setSettings({});
  await shootPicker(page);
  const popup = await session.open(`${session.origin}/popup.html`);
  await page.bringToFront();
  await popup.goto(`${session.origin}/popup.html`);
  // Until then the page has to stay in front: it is the tab that the popup asks about.
  await popup.waitForSelector('.count');
  await shootAll(popup, 'popup', [320, POPUP_WIDTH]);
} finally {
  await session.close();
  await server.close();
}
