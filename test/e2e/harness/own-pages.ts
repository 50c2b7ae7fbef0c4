import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

const PANELS = ['hiding', 'look', 'lists', 'sites', 'compose', 'learning', 'history', 'try', 'scan', 'label', 'data'];

/** The addresses of all that the settings show, a panel each. */
export const OPTIONS = PANELS.map((panel) => `options.html#${panel}`);

/** The addresses of all pages that the extension shows its reader. */
export const OWN_PAGES = ['popup.html', 'welcome.html', ...OPTIONS];

/** The popup as a page of its own, over a tab that has to be in front while the popup finds out which one that is. */
export async function openPopupOver(page: Page, session: Session): Promise<Page> {
  const popup = await session.openOwn('popup.html');
  await page.bringToFront();
  await session.showOwn(popup, 'popup.html');
  await popup.waitForFunction(() => document.querySelector('.count') !== null, { polling: 50 });
  return popup;
}
