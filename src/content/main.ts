import { browser } from '../protocol/browser.ts';
import { LEARNED_KEY } from '../protocol/learned-key.ts';
import type { MenuRequest } from '../protocol/menu.ts';
import { COMMENTS_PORT, type PageCommand } from '../protocol/messages.ts';
import { openSettings } from '../storage/settings-store.ts';
import { takeOver, type Handover } from './boot/handover.ts';
import { run } from './run.ts';
import { shadowRootOf } from './shadow-root.ts';
import { holdWhileTied } from './succession.ts';

/** The second script: all that Winnow does on a page with comments, in the frame that the first has asked for it. */

const handover = takeOver();
if (handover) void start(handover);

async function start({ site, popups, messages, clicked }: Handover): Promise<void> {
  const stop = new AbortController();
  const settings = await openSettings(browser.storage.local, stop);
  messages.read((message) => {
    if (message.type === 'leave') stop.abort();
  });
  const look = holdWhileTied({ document, isCut, stop });
  run({
    document,
    site,
    isTop: window === window.top,
    settings,
    connect: () => {
      const port = browser.runtime.connect({ name: COMMENTS_PORT });
      port.onDisconnect.addListener(look);
      return port;
    },
    send: (request) => browser.runtime.sendMessage(request),
    shadowRootOf,
    onPopup: (serve) => {
      popups.read(serve);
    },
    onCommand: (obey) => {
      messages.read((message) => {
        // The reader means the frame they are in; the page itself, where they are in none.
        if (message.type === 'command' && document.hasFocus()) obey((message as PageCommand).command);
      });
    },
    isPrivate: browser.extension.inIncognitoContext,
    onMenu: (obey) => {
      messages.read((message) => {
        const node = clicked();
        if (message.type === 'menu' && node) obey((message as MenuRequest).choice, node);
      });
    },
    onLearned: (listener) => {
      onLearned(listener, stop.signal);
    },
    stop,
  });
}

/** The extension has been updated, or taken away, under this page. */
function isCut(): boolean {
  return (browser.runtime as Partial<typeof chrome.runtime> | undefined)?.id === undefined;
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
