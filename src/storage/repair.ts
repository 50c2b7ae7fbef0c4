import * as v from 'valibot';
import type { StorageArea } from './area.ts';
import { readItems } from './items.ts';
import { locked } from './lock.ts';
import { currentVersion, migrate, MIGRATIONS, settingsItems, VERSION_KEY } from './migrations.ts';

/** Values that could not be read wait under keys that start so, until the reader throws them away. */
const ASIDE_PREFIX = 'set-aside/';

const aside = v.object({ key: v.string(), value: v.unknown(), time: v.number() });

/** A stored value that was no setting. */
export interface SetAside {
  /** Where it lies now. */
  readonly id: string;
  /** Where it lay. */
  readonly key: string;
  readonly value: unknown;
  /** When it was set aside, in milliseconds since 1970. */
  readonly time: number;
}

/**
 * Brings stored settings to the current version and sets aside what cannot be read. Settings that a newer
 * Winnow has written are not touched. Pages and background share one lock; done twice it changes nothing more.
 */
export async function repairSettings(area: StorageArea, migrations = MIGRATIONS): Promise<void> {
  await locked('winnow-settings', async () => {
    const { items, version } = settingsItems(await area.get(null));
    const current = currentVersion(migrations);
    if (version !== undefined && version > current) return;
    const migrated = migrate(items, version, migrations);
    const { unreadable } = readItems(migrated);
    if (version === current && unreadable.length === 0) return;
    const kept = new Map(migrated);
    for (const { key } of unreadable) kept.delete(key);
    const time = Date.now();
    await area.set({
      ...Object.fromEntries([...kept].filter(([key, value]) => items.get(key) !== value)),
      ...Object.fromEntries(unreadable.map((one) => [`${ASIDE_PREFIX}${time}/${one.key}`, { ...one, time }])),
      [VERSION_KEY]: current,
    });
    const gone = [...items.keys(), ...unreadable.map(({ key }) => key)].filter((key) => !kept.has(key));
    if (gone.length > 0) await area.remove(gone);
  });
}

/** What was set aside, the oldest first. */
export async function listSetAside(area: StorageArea): Promise<SetAside[]> {
  return Object.entries(await area.get(null))
    .filter(([id]) => id.startsWith(ASIDE_PREFIX))
    .flatMap(([id, stored]) => (v.is(aside, stored) ? [{ id, ...stored }] : []))
    .sort((a, b) => a.time - b.time);
}

export async function discardSetAside(area: StorageArea, ids: readonly string[]): Promise<void> {
  await area.remove(ids.filter((id) => id.startsWith(ASIDE_PREFIX)));
}
