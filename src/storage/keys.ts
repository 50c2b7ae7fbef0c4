/**
 * Every setting is a storage item of its own (`settings/thresholds/spam`, `settings/alwaysHide/=casino`), so
 * two pages that write at once only ever overwrite what both have changed, and no lock is needed.
 */
export const SETTINGS_PREFIX = 'settings/';

/** The storage key of a setting, by its path: names of sites and words may hold anything. */
export function toKey(path: readonly string[]): string {
  return SETTINGS_PREFIX + path.map((segment) => segment.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

export function toPath(key: string): string[] {
  return key
    .slice(SETTINGS_PREFIX.length)
    .split('/')
    .map((segment) => segment.replaceAll('%2F', '/').replaceAll('%25', '%'));
}
