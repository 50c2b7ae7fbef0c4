import { TargetType, type Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/** The shortcuts of the manifest by their commands, each with Alt and Shift. */
const SHORTCUTS = { 'toggle-site': 'W', 'next-folded': 'N', 'toggle-last': 'S' } as const;

/**
 * Uses one of Winnow's keyboard shortcuts over a page: in Firefox the window's own key, in headless Chromium, which has
 * none, by the event that it would bring the background.
 */
export async function pressShortcut(session: Session, page: Page, command: keyof typeof SHORTCUTS): Promise<void> {
  if (session.name === 'firefox') {
    await page.bringToFront();
    await evaluateInFirefox(session.browser, `document.querySelector('key[modifiers="alt,shift"][key="${SHORTCUTS[command]}"]').doCommand()`);
    return;
  }
  const control = await session.control();
  // Wakes the background.
  await control.evaluate(() => chrome.runtime.sendMessage({}));
  // The page that has the focus is the one that obeys.
  await page.bringToFront();
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const background = await target.worker();
  await background?.evaluate(
    async (address, name) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string, tab: object | undefined): void } };
      onCommand.dispatch(name, tab);
    },
    page.url(),
    command,
  );
}
