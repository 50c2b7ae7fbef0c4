import { TargetType, type Page } from 'puppeteer-core';
import type { MenuChoice } from '../../../src/protocol/menu.ts';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/**
 * Right-clicks what a selector finds and chooses one of our entries. In Firefox that is the menu itself. Chromium shows
 * a test none of its own windows: there the event that the menu fires is fired in the background.
 */
export async function chooseInMenu(session: Session, page: Page, selector: string, choice: MenuChoice): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  if (session.name === 'firefox') await evaluateInFirefox(session.browser, chooseEntry(choice));
  else await fireChosen(session, page.url(), choice);
}

/** The first menu that a headless Chromium opens keeps its page from hearing more of the mouse: it opens on a page of its own. */
export async function openFirstMenu(session: Session, address: string): Promise<void> {
  if (session.name === 'firefox') return;
  const page = await session.open(address);
  await Promise.race([page.mouse.click(5, 5, { button: 'right' }), new Promise((resume) => setTimeout(resume, 1_000))]);
}

/** Our entries stand in a menu of ours within the menu. */
function chooseEntry(choice: MenuChoice): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = () => menu.state === 'open' && menu.querySelector('menuitem[id$="-menuitem-_${choice}"]');
    for (let tries = 0; tries < 200 && !entry(); tries++) await new Promise((resume) => setTimeout(resume, 20));
    entry().doCommand();
    menu.hidePopup();
  })()`;
}

async function fireChosen(session: Session, address: string, choice: MenuChoice): Promise<void> {
  const control = await session.control();
  // Wakes the background, and tells which tab is meant.
  const tabId = await control.evaluate(async (url) => {
    await chrome.runtime.sendMessage({});
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, address);
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const background = await target.worker();
  await background?.evaluate(
    (menuItemId, id) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } };
      onClicked.dispatch({ menuItemId, frameId: 0 }, { id });
    },
    choice,
    tabId,
  );
}
