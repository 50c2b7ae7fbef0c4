import { browser } from '../protocol/browser.ts';
import type { LeaveNotice } from '../protocol/messages.ts';

/** The first content script, in the built extension; the manifest has the browser run it on pages that are loaded. */
const FIRST = 'content.js';

/**
 * Follows the reader's word on which sites Winnow may read, in the tabs that are open already: it begins where it is
 * let in, and where it is shut out it puts the page back as it was. An installation lets it in as well, and an update
 * finds pages whose content script has lost its extension.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void enter(origins));
  browser.permissions.onRemoved.addListener(() => void leave());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void enter(['<all_urls>']);
  });
}

async function enter(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await inEach(tabs, (tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FIRST] }));
}

/** A tab whose address is kept from us may not be read any more. */
async function leave(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const shut = tabs.filter(({ url }) => url === undefined);
  await inEach(shut, (tabId) => browser.tabs.sendMessage<LeaveNotice>(tabId, { type: 'leave' }));
}

/** Pages that browsers keep to themselves refuse: that is as it should be. */
async function inEach(tabs: readonly chrome.tabs.Tab[], work: (tab: number) => Promise<unknown>): Promise<void> {
  const outcomes = await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [work(id)])));
  for (const outcome of outcomes) if (outcome.status === 'rejected') console.debug('Winnow: a tab was left alone', outcome.reason);
}
