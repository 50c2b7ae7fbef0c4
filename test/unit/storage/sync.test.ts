import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeItems, readSyncState, syncSettings } from '../../../src/storage/sync.ts';
import { MemoryArea } from './memory-area.ts';

const ON = { 'settings-version': 1, 'settings/sync': true };
const settingsIn = (area: MemoryArea) =>
  Object.fromEntries([...area.stored].filter(([key]) => key.startsWith('settings/') && key !== 'settings/sync'));

describe('syncSettings', () => {
  it('carries changes and removals both ways', async () => {
    const remote = new MemoryArea();
    const [desk, phone] = [new MemoryArea({ ...ON, 'settings/foldMode': 'blur' }), new MemoryArea({ ...ON })];
    await syncSettings(desk, remote);
    await syncSettings(phone, remote);
    expect(settingsIn(phone)).toEqual({ 'settings/foldMode': 'blur' });
    await phone.remove(['settings/foldMode']);
    await phone.set({ 'settings/alwaysHide/=casino': true });
    await syncSettings(phone, remote);
    await syncSettings(desk, remote);
    expect(settingsIn(desk)).toEqual({ 'settings/alwaysHide/=casino': true });
    expect(remote.stored.has('settings/sync')).toBe(false);
    expect(await readSyncState(desk)).toBe('in-step');
  });

  it('does nothing unless the reader wants it', async () => {
    const [local, remote] = [new MemoryArea({ 'settings-version': 1, 'settings/enabled': false }), new MemoryArea()];
    await syncSettings(local, remote);
    expect(remote.stored.size).toBe(0);
  });

  it('leaves both sides alone where the account has no room, and says so', async () => {
    const words = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`settings/alwaysHide/=w${index}`, true]));
    const [local, remote] = [new MemoryArea({ ...ON, ...words }), new MemoryArea({ 'settings-version': 1 })];
    await syncSettings(local, remote);
    expect(remote.stored.size).toBe(1);
    expect(Object.keys(settingsIn(local))).toHaveLength(600);
    expect(await readSyncState(local)).toBe('too-much');
  });

  it('keeps what is here when the account fails, and says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const [local, remote] = [new MemoryArea({ ...ON, 'settings/foldMode': 'mark' }), new MemoryArea()];
    remote.broken = 'write';
    await syncSettings(local, remote);
    expect(settingsIn(local)).toEqual({ 'settings/foldMode': 'mark' });
    expect(await readSyncState(local)).toBe('failed');
  });

  it('takes nothing unreadable from the account, and nothing from a newer Winnow', async () => {
    const local = new MemoryArea({ ...ON });
    await syncSettings(local, new MemoryArea({ 'settings-version': 1, 'settings/foldMode': 'hologram' }));
    await syncSettings(local, new MemoryArea({ 'settings-version': 9, 'settings/foldMode': 'blur' }));
    expect(settingsIn(local)).toEqual({});
  });
});

describe('mergeItems', () => {
  const items = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 2 })).map((of) => new Map(Object.entries(of)));

  it('takes every change that one side alone has made', () => {
    fc.assert(
      fc.property(items, items, (base, changed) => {
        expect(mergeItems(base, changed, base)).toEqual(changed);
        expect(mergeItems(base, base, changed)).toEqual(changed);
      }),
    );
  });

  it('is settled once both sides have it', () => {
    fc.assert(
      fc.property(items, items, items, (base, ours, theirs) => {
        const merged = mergeItems(base, ours, theirs);
        expect(mergeItems(merged, merged, merged)).toEqual(merged);
      }),
    );
  });
});
