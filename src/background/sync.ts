import { browser } from '../protocol/browser.ts';
import { SETTINGS_PREFIX } from '../storage/keys.ts';
import { repairSettings } from '../storage/repair.ts';
import { syncSettings } from '../storage/sync.ts';

/** A slider that is dragged is sent once: the browser allows two writes a second, in milliseconds. */
const PAUSE = 2_000;

/** Keeps settings in order and, where the reader wants it, in step with the browser's account. */
export function keepSettingsInStep(): void {
  const { local, sync } = browser.storage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some((key) => key.startsWith(SETTINGS_PREFIX))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void syncSettings(local, sync), PAUSE);
  };
  local.onChanged.addListener(soon);
  sync.onChanged.addListener(soon);
  browser.runtime.onStartup.addListener(() => void syncSettings(local, sync));
  browser.runtime.onInstalled.addListener(() => {
    repairSettings(local).then(
      () => syncSettings(local, sync),
      (error: unknown) => {
        console.error('Winnow: settings could not be checked', error);
      },
    );
  });
}
