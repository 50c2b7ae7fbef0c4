import { browser } from '../../protocol/browser.ts';
import type { FlagRequest } from '../../protocol/learning.ts';

const HIDE = 'hide';

/** “Hide comments like this” in the context menu; the frame that was clicked in knows which comment is meant. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: HIDE,
      title: browser.i18n.getMessage('menu_hide'),
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== HIDE || tab?.id === undefined) return;
    const request: FlagRequest = { type: 'flag', labels: { spam: 1 } };
    browser.tabs.sendMessage<FlagRequest>(tab.id, request, { frameId: frameId ?? 0 }).catch((error: unknown) => {
      console.debug('Winnow is not on this page', error);
    });
  });
}
