import { browser } from '../protocol/browser.ts';
import type { Done } from '../protocol/messages.ts';

/** The second content script, in the built extension. */
const MAIN = 'main.js';

/**
 * Runs the second content script in the frame that asked for it, as soon as the browser can. It does nothing where
 * it has run before or the frame has another page by now. Rejects where the browser refuses.
 */
export async function startInFrame({ tab, frameId }: chrome.runtime.MessageSender): Promise<Done> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('no frame');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [MAIN],
    injectImmediately: true,
  });
  return { type: 'done' };
}
