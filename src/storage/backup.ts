import * as v from 'valibot';
import type { Settings } from '../core/settings.ts';
import { readItems, toItems } from './items.ts';
import { SETTINGS_PREFIX } from './keys.ts';
import { currentVersion, migrate, MIGRATIONS } from './migrations.ts';

/** A backup of ten thousand words is a third of this. */
export const MAX_BACKUP_LENGTH = 1_000_000;

const FORMAT = 'winnow-settings';
const backup = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

export type BackupFault = 'too-large' | 'not-a-backup' | 'newer' | 'invalid-entry';

export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly fault: BackupFault,
    /** The entry that is wrong, where it is one. */
    readonly entry = '',
  ) {
    super(`${fault}${entry && `: ${entry}`}`);
  }
}

/** The settings as the text of one JSON file: version and differences from the defaults. */
export function writeBackup(settings: Settings): string {
  const entries = [...toItems(settings)].map(([key, value]) => [key.slice(SETTINGS_PREFIX.length), value] as const);
  return `${JSON.stringify({ format: FORMAT, version: currentVersion(), settings: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** Reads a backup of this version or an older one, all of it or nothing. Throws a {@link BackupError}. */
export function readBackup(text: string, migrations = MIGRATIONS): Settings {
  if (text.length > MAX_BACKUP_LENGTH) throw new BackupError('too-large');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), backup), text);
  if (!parsed.success) throw new BackupError('not-a-backup');
  const { version, settings: entries } = parsed.output;
  if (version > currentVersion(migrations)) throw new BackupError('newer');
  const items = new Map(Object.entries(entries).map(([key, value]) => [SETTINGS_PREFIX + key, value]));
  const { settings, unreadable } = readItems(migrate(items, version, migrations));
  if (unreadable[0]) throw new BackupError('invalid-entry', unreadable[0].key.slice(SETTINGS_PREFIX.length));
  return settings;
}
