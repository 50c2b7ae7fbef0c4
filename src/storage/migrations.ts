import type { Items } from './area.ts';
import { SETTINGS_PREFIX } from './keys.ts';

/** Turns the items of one version into those of the next. Pure; keeps what it does not know. */
export type Migration = (items: Items) => Items;

/** The first entry leads from version 1 to 2, and so on: their number is what the version follows from. */
export const MIGRATIONS: readonly Migration[] = [];

export const VERSION_KEY = 'settings-version';

/** The version that a list of migrations leads to. */
export function currentVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.length + 1;
}

/** What concerns settings among all that is stored: their items, and the version these have. */
export function settingsItems(stored: Readonly<Record<string, unknown>>): { items: Items; version: number | undefined } {
  const items = new Map(Object.entries(stored).filter(([key]) => key.startsWith(SETTINGS_PREFIX)));
  const version = stored[VERSION_KEY];
  return { items, version: Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : undefined };
}

/**
 * Leads items up to the current version. Those without one are of the first, in which every item was written
 * together with its version; those of a newer version are left as they are.
 */
export function migrate(items: Items, from: number | undefined, migrations: readonly Migration[] = MIGRATIONS): Items {
  return migrations.slice((from ?? 1) - 1).reduce((migrated, migration) => migration(migrated), items);
}
