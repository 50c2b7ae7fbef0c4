import { browser } from '../protocol/browser.ts';

/** Opens the welcome page once, when Winnow is installed; never when it or the browser is updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch((error: unknown) => {
      console.error('Winnow: the welcome page did not open', error);
    });
  });
}
