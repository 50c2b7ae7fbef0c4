import * as v from 'valibot';
import { siteName } from '../core/site.ts';
import { browser } from '../protocol/browser.ts';
import { PAGE_PORT, type FrameReport, type HiddenCommentRequest } from '../protocol/messages.ts';
import { frameReport } from '../protocol/pages.ts';

/** The tab the popup was opened over, as far as it can be known. */
export interface CurrentTab {
  readonly id: number;
  readonly site: string | undefined;
  /** The match pattern of what the reader would have to allow; undefined where Winnow may read the page. */
  readonly missingAccess: string | undefined;
}

/** The tab in front; undefined where there is none. A tab whose address is kept from us has no site. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const tab = (await browser.tabs.query({ active: true, currentWindow: true })).at(0);
  if (tab?.id === undefined) return undefined;
  const site = tab.url === undefined ? undefined : siteName(tab.url);
  const wanted = tab.url === undefined ? '<all_urls>' : site && site !== 'file' && `${new URL(tab.url).origin}/*`;
  const allowed = !wanted || (await browser.permissions.contains({ origins: [wanted] }));
  return { id: tab.id, site, missingAccess: allowed ? undefined : wanted };
}

/** A line to every frame of a tab. */
export interface PageLine {
  send(message: HiddenCommentRequest): void;
}

/** Connects to a tab; calls back with what each frame reports, and with undefined when nobody answers any more. */
export function connectToPage(tab: number, onReport: (report: FrameReport | undefined) => void): PageLine {
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    const checked = v.safeParse(frameReport, message);
    if (checked.success) onReport(checked.output);
    else console.warn('Winnow: a page reported what it may not', checked.issues[0].message);
  });
  port.onDisconnect.addListener(() => {
    open = false;
    onReport(undefined);
  });
  return {
    send: (message) => {
      if (open) port.postMessage(message);
    },
  };
}

/** Starts the picker in every frame of a tab; rejects where the browser keeps the page to itself. */
export async function startPicker(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['pick.js'] });
}
