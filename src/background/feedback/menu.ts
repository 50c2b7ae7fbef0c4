import { browser } from '../../protocol/browser.ts';
import { MENU_CHOICES, type MenuChoice, type MenuRequest } from '../../protocol/menu.ts';

const TITLES: Readonly<Record<MenuChoice, string>> = {
  spam: 'menu_spam',
  abuse: 'menu_abuse',
  fine: 'menu_fine',
  'wrong-find': 'menu_wrong',
};

/** The entries of the context menu; the frame that was clicked in knows which comment is meant. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    createMenu().catch((error: unknown) => {
      console.warn('Winnow: the context menu has no entries', error);
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const choice = MENU_CHOICES.find((one) => one === menuItemId);
    if (choice === undefined || tab?.id === undefined) return;
    const request: MenuRequest = { type: 'menu', choice };
    browser.tabs.sendMessage<MenuRequest>(tab.id, request, { frameId: frameId ?? 0 }).catch((error: unknown) => {
      console.debug('Winnow is not on this page', error);
    });
  });
}

async function createMenu(): Promise<void> {
  // An update finds the entries of the version before.
  await browser.contextMenus.removeAll();
  for (const choice of MENU_CHOICES) {
    browser.contextMenus.create({
      id: choice,
      title: browser.i18n.getMessage(TITLES[choice]),
      contexts: ['page', 'selection', 'link', 'image', 'video'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
    });
  }
}
