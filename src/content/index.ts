import { siteName } from '../core/site.ts';
import { browser } from '../protocol/browser.ts';
import { PAGE_PORT } from '../protocol/messages.ts';
import { Arrivals } from './boot/arrivals.ts';
import { Boot } from './boot/boot.ts';
import { claimFrame, leaveFrame, offer } from './boot/handover.ts';
import { Switch } from './boot/switch.ts';
import { BROWSER_CLOCK } from './clock.ts';
import { inSteps } from './find/steps.ts';
import { clearLeftovers } from './hide/leftovers.ts';
import { followRightClicks } from './right-click.ts';
import { openShadowRoot, shadowRootOf } from './shadow-root.ts';
import { siteAddress } from './site-address.ts';
import { announce } from './succession.ts';

/** The first script of every frame, small as every page pays for it. The second is `main.ts`. */

const site = siteName(siteAddress());
if (site !== undefined && claimFrame()) {
  whenShown(() => {
    wait(site);
  });
}

function wait(site: string): void {
  const stop = new AbortController();
  const siteSwitch = new Switch(site);
  const boot = new Boot({
    document,
    clock: BROWSER_CLOCK,
    isTop: window === window.top,
    shadowRootOf,
    readSwitch: () => siteSwitch.read(),
    send: (message) => browser.runtime.sendMessage(message),
    stop,
  });
  const follow = (): void => void boot.follow();

  const popups = new Arrivals<chrome.runtime.Port>();
  const messages = new Arrivals<{ type?: unknown }>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT) return;
    popups.put(port);
    boot.start();
  });
  browser.runtime.onMessage.addListener((message: { type?: unknown }) => {
    messages.put(message);
    if (message.type === 'leave') {
      stop.abort();
      leaveFrame();
    } else if (message.type !== 'command') {
      // Commands go to every frame, and where nothing is folded there is nothing for them to do.
      boot.start();
    }
  });
  const clicked = followRightClicks(document);
  offer({ site, popups, messages, clicked, begin: () => { stop.abort(); } });

  siteSwitch.onChange(follow, stop.signal);
  // A page that comes back from the back/forward cache has missed what was set meanwhile.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) void boot.comeBack(); }, { signal: stop.signal });
  if (document.readyState === 'loading') follow();
  else void succeed(stop.signal).then(follow);
}

/** Into a page that is there already an update may have brought us: what came before goes first. */
async function succeed(signal: AbortSignal): Promise<void> {
  announce(document);
  await inSteps(clearLeftovers(document, openShadowRoot), signal);
}

/** A page that is only prepared in case the reader goes there is left alone until then. */
function whenShown(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
