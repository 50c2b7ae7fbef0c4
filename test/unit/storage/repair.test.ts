import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/storage/migrations.ts';
import { discardSetAside, listSetAside, repairSettings } from '../../../src/storage/repair.ts';
import { openSettings } from '../../../src/storage/settings-store.ts';
import { MemoryArea } from './memory-area.ts';

/** What every version has written, to be read for ever. A new migration needs a new entry. */
const STORED_BY_VERSION: Record<string, unknown>[] = [
  { 'settings-version': 1, 'settings/foldMode': 'mark', 'settings/sites/blog.example/enabled': false },
];

/** As if the next version gave “mark” the name “hide”, after one that changed nothing. */
const nextMigrations: Migration[] = [
  ...MIGRATIONS,
  (items) => items,
  (items) => new Map([...items].map(([key, value]) => [key, value === 'mark' ? 'hide' : value])),
];

describe('repairSettings', () => {
  it('has an example of every version', () => {
    expect(STORED_BY_VERSION).toHaveLength(MIGRATIONS.length + 1);
  });

  it.each(STORED_BY_VERSION)('reads what was stored as %o', async (stored) => {
    const area = new MemoryArea(stored);
    await repairSettings(area);
    const store = await openSettings(area, { signal: new AbortController().signal });
    expect(store.get()).toMatchObject({ foldMode: 'mark', sites: { 'blog.example': { enabled: false } } });
    expect(await listSetAside(area)).toEqual([]);
  });

  it.each(STORED_BY_VERSION)('leads %o through later versions, once', async (stored) => {
    const area = new MemoryArea(stored);
    await repairSettings(area, nextMigrations);
    const after = Object.fromEntries(area.stored);
    expect(after).toMatchObject({ 'settings-version': nextMigrations.length + 1, 'settings/foldMode': 'hide' });
    await repairSettings(area, nextMigrations);
    expect(Object.fromEntries(area.stored)).toEqual(after);
  });

  it('sets aside what it cannot read, never twice under one key, until thrown away', async () => {
    const area = new MemoryArea({ 'settings-version': 1, 'settings/enabled': 'perhaps', 'settings/foldMode': 'blur', other: 1 });
    await repairSettings(area);
    expect(area.stored.get('settings/foldMode')).toBe('blur');
    expect(area.stored.has('settings/enabled')).toBe(false);
    const found = await listSetAside(area);
    expect(found).toMatchObject([{ key: 'settings/enabled', value: 'perhaps' }]);
    await discardSetAside(area, [...found.map(({ id }) => id), 'other']);
    expect(await listSetAside(area)).toEqual([]);
    expect(area.stored.get('other')).toBe(1);
  });

  it('leaves alone what a newer version has written', async () => {
    const area = new MemoryArea({ 'settings-version': 99, 'settings/foldMode': 'hologram' });
    const before = new Map(area.stored);
    await repairSettings(area);
    expect(area.stored).toEqual(before);
  });

  it('repairs before the first change when an older version is stored', async () => {
    const area = new MemoryArea({ 'settings/enabled': 'perhaps' });
    const store = await openSettings(area, { signal: new AbortController().signal });
    await store.update((settings) => ({ ...settings, enabled: false }));
    expect(area.stored.get('settings/enabled')).toBe(false);
    expect(await listSetAside(area)).toMatchObject([{ value: 'perhaps' }]);
  });
});
