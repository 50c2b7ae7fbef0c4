import * as v from 'valibot';
import { siteName } from '../../core/site.ts';
import { browser } from '../../protocol/browser.ts';
import { pickNews, type PickNews } from '../../protocol/pages.ts';
import { openSettings } from '../../storage/settings-store.ts';
import { shadowRootOf } from '../shadow-root.ts';
import { siteAddress } from '../site-address.ts';
import { Picker } from './picker.ts';

/** Where a picker that runs in this frame can be ended: no page can see it, as scripts of extensions live apart. */
const RUNNING = Symbol.for('winnow picker');
const world = globalThis as { [RUNNING]?: AbortController };

const site = siteName(siteAddress());
if (site !== undefined) void start(site);

async function start(site: string): Promise<void> {
  world[RUNNING]?.abort();
  const stop = new AbortController();
  world[RUNNING] = stop;
  const settings = await openSettings(browser.storage.local, stop);
  if (stop.signal.aborted) return;
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const picker = new Picker({
    document,
    site,
    isTop: window === window.top,
    settings,
    shadowRootOf,
    tell: (event) => {
      const news: PickNews = { type: 'pick', frame, event, time: Date.now() };
      browser.runtime.sendMessage(news).catch((error: unknown) => {
        console.debug('Winnow: the other frames did not hear', error);
      });
    },
    stop,
  });
  const hear = (message: unknown): void => {
    const checked = v.safeParse(pickNews, message);
    if (checked.success && checked.output.frame !== frame) picker.hear(checked.output);
  };
  browser.runtime.onMessage.addListener(hear);
  stop.signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(hear);
  });
}
