import { browser } from '../protocol/browser.ts';
import type { Done } from '../protocol/messages.ts';
import type { PickNews } from '../protocol/pages.ts';

/** Tells every frame of a tab what the picker of one of them is doing: frames cannot tell each other unseen by the page. */
export async function passOn(tab: number | undefined, news: PickNews): Promise<Done> {
  // Nobody answers where the picker has gone already.
  if (tab !== undefined) await browser.tabs.sendMessage<PickNews>(tab, news).catch(() => undefined);
  return { type: 'done' };
}
