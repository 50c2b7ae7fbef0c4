import * as v from 'valibot';
import { siteName } from '../core/site.ts';
import { browser } from '../protocol/browser.ts';
import { LEARNED_KEY } from '../protocol/learned-key.ts';
import { menuRequest } from '../protocol/menu.ts';
import { COMMENTS_PORT, PAGE_PORT } from '../protocol/messages.ts';
import { pageCommand } from '../protocol/pages.ts';
import { openSettings } from '../storage/settings-store.ts';
import { run } from './run.ts';
import { shadowRootOf } from './shadow-root.ts';

const site = siteName(siteAddress());
if (site !== undefined) {
  whenShown(() => void start(site));
}

async function start(site: string): Promise<void> {
  const stop = new AbortController();
  const settings = await openSettings(browser.storage.local, stop);
  run({
    document,
    site,
    isTop: window === window.top,
    settings,
    connect: () => browser.runtime.connect({ name: COMMENTS_PORT }),
    send: (request) => browser.runtime.sendMessage(request),
    shadowRootOf,
    onPopup: (serve) => {
      browser.runtime.onConnect.addListener((port) => {
        if (port.name === PAGE_PORT) serve(port);
      });
    },
    onCommand: (obey) => {
      browser.runtime.onMessage.addListener((message: unknown) => {
        const checked = v.safeParse(pageCommand, message);
        // The reader means the frame they are in; the page itself, where they are in none.
        if (checked.success && document.hasFocus()) obey(checked.output.command);
      });
    },
    isPrivate: browser.extension.inIncognitoContext,
    onMenu: (listener) => {
      const follow = (message: unknown): void => {
        const checked = v.safeParse(menuRequest, message);
        if (checked.success) listener(checked.output.choice);
      };
      browser.runtime.onMessage.addListener(follow);
      return () => {
        browser.runtime.onMessage.removeListener(follow);
      };
    },
    onLearned: (listener) => {
      onLearned(listener, stop.signal);
    },
    stop,
  });
}

function onLearned(listener: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const follow = (changes: Record<string, unknown>): void => {
    if (LEARNED_KEY in changes) listener();
  };
  onChanged.addListener(follow);
  signal.addEventListener('abort', () => {
    onChanged.removeListener(follow);
  });
}

/** Where the settings of this frame are kept: under the address that the reader sees. */
function siteAddress(): string {
  if (window.top === window) return location.href;
  const origins = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  return origins?.item(origins.length - 1) ?? topAddress() ?? (document.referrer || location.href);
}

/** Undefined in a frame of another origin than the page's. */
function topAddress(): string | undefined {
  try {
    return window.top?.location.href;
  } catch {
    return undefined;
  }
}

/** A page that is only prepared in case the reader goes there is left alone until then. */
function whenShown(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
