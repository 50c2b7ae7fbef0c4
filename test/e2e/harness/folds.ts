import type { Page } from 'puppeteer-core';

/** Moves the keyboard on with Tab until it is in a fold; the page itself only sees an element without a name. */
export async function tabToFold(page: Page): Promise<void> {
  for (let stops = 0; stops < 50; stops++) {
    await page.keyboard.press('Tab');
    if (await isInFold(page)) return;
  }
  throw new Error('no fold was reached in 50 tab stops');
}

export function isInFold(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active instanceof HTMLDivElement && active.childNodes.length === 0 && active.tabIndex === -1;
  });
}
