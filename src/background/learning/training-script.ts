import type { retrain } from '../../core/personal/retrain.ts';

/** What `training.js` has to offer. */
export interface Training {
  readonly retrain: typeof retrain;
}

declare global {
  /** Where `training.js` leaves it: what a script brings into a worker it can only leave there. */
  var winnowTraining: Training | undefined;
}

const SCRIPT = '/training.js';

/** In a service worker; a background page has none. */
const { importScripts } = globalThis as { importScripts?: (address: string) => void };

/**
 * Chrome's worker may import a script when it needs it only if it did so while it was being installed too: from then
 * on the script is kept with it. To be called before the background first yields.
 */
export function keepTrainingScript(): void {
  addEventListener('install', () => importScripts?.(SCRIPT));
}

/** Loads what trains, once; rejects where the script cannot be had. */
export async function loadTrainingScript(): Promise<Training> {
  if (!globalThis.winnowTraining) {
    if (importScripts) importScripts(SCRIPT);
    else await runInPage();
  }
  if (!globalThis.winnowTraining) throw new Error(`${SCRIPT} does not train`);
  return globalThis.winnowTraining;
}

async function runInPage(): Promise<void> {
  const script = document.createElement('script');
  const ran = new Promise<void>((resolve, reject) => {
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error(`${SCRIPT} cannot be read`)); };
  });
  script.src = SCRIPT;
  document.head.append(script);
  await ran;
}
