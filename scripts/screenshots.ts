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
const HEIGHT = 800;
/** No browser gives a popup more, in CSS pixels. */
const POPUP_HEIGHT = 600;
/** Time for scores to come and folds to settle, in milliseconds. */
const SETTLE = 2_500;
/** Time for a page to take in another width or scheme. */
const RESTYLE = 400;

const STYLE = `<meta name="viewport" content="width=device-width"><style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  ol { list-style: none; padding: 0 } li { padding: .75rem 0; border-top: 1px solid #8884 }
  form { display: grid; gap: .5rem; justify-items: start } textarea { box-sizing: border-box; width: 100%; font: inherit }
  .comment-metadata, .reply, .says { display: none }
</style>`;
const FORM = `<form id="respond" class="comment-form"><label for="comment">Leave a comment</label>
  <textarea id="comment" rows="3"></textarea><button>Post comment</button></form>`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Shot {
  /** The whole page rather than the window: what stays where it is in the window would be in it only by chance. */
  readonly whole?: boolean;
  readonly height?: number;
}

/** Pictures a page as it stands, in each width and scheme. */
async function shoot(page: Page, name: string, { whole = false, height = HEIGHT }: Shot = {}): Promise<void> {
  await page.bringToFront();
  await pause(SETTLE);
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      // A tab behind another is not painted, and a picture of it never comes.
      await page.bringToFront();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await pause(RESTYLE);
      await page.screenshot({ path: `${FOLDER}${name}-${width}-${scheme}.webp`, type: 'webp', quality: 80, fullPage: whole });
    }
  }
}

async function shootOwnPages(): Promise<void> {
  for (const [name, address] of [
    ['options', 'options.html'],
    ['try', 'options.html#try'],
    ['welcome', 'welcome.html'],
  ] as const) {
    const page = await session.open(`${session.origin}/${address}`);
    if (name === 'try') await page.type('textarea', 'You are an idiot. Check out my channel and sub to me!');
    await shoot(page, name, { whole: true });
    await page.close();
  }
}

/** The popup over a page, which has to stay in front until it has answered: it is the tab that the popup asks about. */
async function shootPopup(page: Page): Promise<void> {
  const popup = await session.open(`${session.origin}/popup.html`);
  await page.bringToFront();
  await popup.goto(`${session.origin}/popup.html`);
  await popup.waitForSelector('.count');
  await shoot(popup, 'popup', { height: POPUP_HEIGHT });
  await popup.close();
}

/** The picker, a comment chosen: as from the popup's “Comments not found?”. */
async function shootPicker(page: Page): Promise<void> {
  const url = page.url();
  const control = await session.control();
  await control.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files: ['pick.js'] });
  }, url);
  await page.bringToFront();
  await page.hover('#comment-1 .comment-content');
  await shoot(page, 'picker');
  await page.keyboard.press('Escape');
}

/** What one sees while writing, and what holds a comment back once. */
async function shootComposer(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('textarea');
  await page.keyboard.type('You are a complete idiot and nobody here cares what you think.');
  await shoot(page, 'note');
  await page.click('form button');
  await shoot(page, 'question');
}

await mkdir(FOLDER, { recursive: true });
const server = await PageServer.start();
const session = await Session.start('chromium', { server, model: 'real' });
try {
  await shootOwnPages();
  const comments = EXAMPLES.map(({ author, text }, index) => comment(index + 1, text, { author })).join('');
  const page = await session.open(server.serve('/radio', blog(comments, { head: STYLE })));
  for (const foldMode of FOLD_MODES) {
    await session.setSettings({ foldMode });
    await shoot(page, foldMode, { whole: true });
  }
  await session.setSettings({});
  await shootPicker(page);
  await shootPopup(page);
  await shootComposer(await session.open(server.serve('/write', blog(comment(1, EXAMPLES[0]?.text ?? ''), { head: STYLE, after: FORM }))));
} finally {
  await session.close();
  await server.close();
}
