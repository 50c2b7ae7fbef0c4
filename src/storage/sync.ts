import * as v from 'valibot';
import type { Items, StorageArea } from './area.ts';
import { readItems } from './items.ts';
import { SETTINGS_PREFIX } from './keys.ts';
import { locked } from './lock.ts';
import { currentVersion, migrate, settingsItems, VERSION_KEY } from './migrations.ts';

/** Limits of `storage.sync`: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const MAX_ITEMS = 512;
const MAX_ITEM_BYTES = 8_192;
const MAX_BYTES = 102_400;

export const SYNC_STATE_KEY = 'sync-state';
/** What both sides held when they last agreed: tells a value removed here from one added there. */
const BASE_KEY = 'sync-base';
/** Whether to sync is decided on each device. */
const NEVER_SYNCED = `${SETTINGS_PREFIX}sync`;

const syncState = v.picklist(['in-step', 'too-much', 'failed']);
export type SyncState = v.InferOutput<typeof syncState>;

/** How syncing went last; undefined where it was never on. */
export async function readSyncState(local: StorageArea): Promise<SyncState | undefined> {
  const state = (await local.get(null))[SYNC_STATE_KEY];
  return v.is(syncState, state) ? state : undefined;
}

/**
 * Brings the settings of this device and of the browser's account in step, where the reader wants that: what
 * has changed on one side since the last time goes to the other; where both have changed, this device wins.
 * Where the account has no room everything stays as it is on both sides. Never rejects; the outcome is stored.
 */
export async function syncSettings(local: StorageArea, remote: StorageArea): Promise<void> {
  await locked('winnow-sync', async () => {
    try {
      const stored = await local.get(null);
      if (stored[NEVER_SYNCED] !== true) return;
      const state = await exchange(local, remote, stored);
      if (stored[SYNC_STATE_KEY] !== state) await local.set({ [SYNC_STATE_KEY]: state });
    } catch (error) {
      console.error('Winnow: settings were not synced', error);
      await local.set({ [SYNC_STATE_KEY]: 'failed' satisfies SyncState }).catch(() => undefined);
    }
  });
}

async function exchange(local: StorageArea, remote: StorageArea, stored: Record<string, unknown>): Promise<SyncState> {
  const here = settingsItems(stored);
  const there = settingsItems(await remote.get(null));
  if ((there.version ?? 0) > currentVersion() || (here.version ?? 1) !== currentVersion()) return 'in-step';
  const ours = shared(here.items);
  const theirs = shared(readable(migrate(there.items, there.version)));
  const merged = mergeItems(baseOf(stored[BASE_KEY]), ours, theirs);
  if (!fits(merged)) return 'too-much';
  await apply(remote, shared(there.items), merged, there.version === currentVersion() ? {} : { [VERSION_KEY]: currentVersion() });
  const base = Object.fromEntries(merged);
  await apply(local, ours, merged, isSame(stored[BASE_KEY], base) ? {} : { [BASE_KEY]: base });
  return 'in-step';
}

/** Three-way, item by item: whoever has changed an item since the base has its way, `ours` before `theirs`. */
export function mergeItems(base: Items, ours: Items, theirs: Items): Items {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const value = isSame(ours.get(key), base.get(key)) ? theirs.get(key) : ours.get(key);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

function shared(items: Items): Items {
  return new Map([...items].filter(([key]) => key !== NEVER_SYNCED));
}

function readable(items: Items): Items {
  const unreadable = new Set(readItems(items).unreadable.map(({ key }) => key));
  return new Map([...items].filter(([key]) => !unreadable.has(key)));
}

function baseOf(stored: unknown): Items {
  return new Map(v.is(v.record(v.string(), v.unknown()), stored) ? Object.entries(stored) : []);
}

function fits(items: Items): boolean {
  const sizes = [...items].map(([key, value]) => bytes(key) + bytes(JSON.stringify(value)));
  const sum = sizes.reduce((total, size) => total + size, bytes(VERSION_KEY) + String(currentVersion()).length);
  return items.size < MAX_ITEMS && sum <= MAX_BYTES && sizes.every((size) => size <= MAX_ITEM_BYTES);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

async function apply(area: StorageArea, before: Items, after: Items, more: Record<string, unknown>): Promise<void> {
  const changed = [...after].filter(([key, value]) => !isSame(before.get(key), value));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  if (changed.length > 0 || Object.keys(more).length > 0) await area.set({ ...Object.fromEntries(changed), ...more });
  if (removed.length > 0) await area.remove(removed);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
