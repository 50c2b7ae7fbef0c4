import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/** What a reader has asked their system for. */
export interface Wishes {
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce';
}

/** Shows a page as to a reader with these wishes. Firefox shows all its pages so, until it is told of others. */
export async function wish(session: Session, page: Page, { scheme = 'light', motion }: Wishes): Promise<void> {
  const wanted = { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': motion ?? 'no-preference' };
  if (session.name === 'firefox') {
    await evaluateInFirefox(session.browser, `
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${motion === 'reduce' ? 1 : 0});`);
  } else {
    await page.emulateMediaFeatures(Object.entries(wanted).map(([name, value]) => ({ name, value })));
  }
  const queries = Object.entries(wanted).map(([name, value]) => `(${name}: ${value})`);
  await page.waitForFunction((all) => all.every((query) => matchMedia(query).matches), { polling: 50 }, queries);
}
