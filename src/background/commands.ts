import { withSite } from '../core/settings.ts';
import { siteName } from '../core/site.ts';
import { browser } from '../protocol/browser.ts';
import type { PageCommand } from '../protocol/messages.ts';
import { openSettings } from '../storage/settings-store.ts';

/** Carries out the keyboard commands of the manifest: on and off here, the rest is the page's. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    carryOut(command, tab).catch((error: unknown) => {
      console.warn(`Winnow: the command ${command} did nothing`, error);
    });
  });
}

async function carryOut(command: string, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const { id, url } = tab ?? (await browser.tabs.query({ active: true, currentWindow: true })).at(0) ?? {};
  if (id === undefined) return;
  if (command === 'toggle-site') await toggleSite(url === undefined ? undefined : siteName(url));
  else if (isPageCommand(command)) await browser.tabs.sendMessage<PageCommand>(id, { type: 'command', command });
}

async function toggleSite(site: string | undefined): Promise<void> {
  if (site === undefined) return;
  const end = new AbortController();
  const settings = await openSettings(browser.storage.local, end);
  await settings.update((before) => withSite(before, site, { enabled: before.sites[site]?.enabled === false ? undefined : false }));
  end.abort();
}

function isPageCommand(command: string): command is PageCommand['command'] {
  return command === 'next-folded' || command === 'toggle-last';
}
