import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, withSite, type Settings } from '../../../src/core/settings.ts';
import { openSettings } from '../../../src/storage/settings-store.ts';
import { anySettings } from './arbitrary.ts';
import { MemoryArea } from './memory-area.ts';

function open(area: MemoryArea) {
  return openSettings(area, { signal: new AbortController().signal });
}

describe('openSettings', () => {
  it('gives the defaults where nothing is stored, and stores nothing for them', async () => {
    const area = new MemoryArea();
    const store = await open(area);
    expect(store.get()).toEqual(DEFAULT_SETTINGS);
    await store.update((settings) => ({ ...settings }));
    expect([...area.stored.keys()]).toEqual(['settings-version']);
  });

  it('gives back whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, async (settings) => {
        const area = new MemoryArea();
        await (await open(area)).update(() => settings);
        expect((await open(area)).get()).toEqual(settings);
      }),
      { numRuns: 100 },
    );
  });

  it('stores differences from the defaults alone and forgets them when taken back', async () => {
    const area = new MemoryArea();
    const store = await open(area);
    await store.update((settings) => ({ ...withSite(settings, 'blog.example', { enabled: false }), foldMode: 'blur' }));
    expect(Object.fromEntries(area.stored)).toEqual({
      'settings-version': 1,
      'settings/foldMode': 'blur',
      'settings/sites/blog.example/enabled': false,
    });
    await store.update(() => DEFAULT_SETTINGS);
    expect([...area.stored.keys()]).toEqual(['settings-version']);
  });

  it('loses nothing when two pages write at once', async () => {
    const area = new MemoryArea({ 'settings-version': 1, 'settings/alwaysHide/=casino': true });
    const [popup, options] = [await open(area), await open(area)];
    await Promise.all([
      popup.update((settings) => ({ ...withSite(settings, 'a.example', { enabled: false }), alwaysHide: [] })),
      options.update((settings) => ({ ...settings, alwaysHide: [...settings.alwaysHide, 'crypto'] })),
      options.update((settings) => withSite(settings, 'a.example', { sensitivity: 1 })),
    ]);
    const expected = { ...DEFAULT_SETTINGS, alwaysHide: ['crypto'], sites: { 'a.example': { enabled: false, sensitivity: 1 } } };
    expect((await open(area)).get()).toEqual(expected);
    await vi.waitFor(() => {
      expect([popup.get(), options.get()]).toEqual([expected, expected]);
    });
  });

  it('follows another page that takes a setting back', async () => {
    const area = new MemoryArea();
    const [popup, options] = [await open(area), await open(area)];
    await popup.update((settings) => ({ ...settings, thresholds: { spam: 0.2 } }));
    await vi.waitFor(() => {
      expect(options.get().thresholds).toEqual({ spam: 0.2 });
    });
    await popup.update(() => DEFAULT_SETTINGS);
    await vi.waitFor(() => {
      expect(options.get()).toEqual(DEFAULT_SETTINGS);
    });
  });

  it('tells every page of a change, until its signal fires', async () => {
    const area = new MemoryArea();
    const end = new AbortController();
    const [writer, follower] = [await open(area), await openSettings(area, { signal: end.signal })];
    const seen: Settings[] = [];
    follower.subscribe((settings) => seen.push(settings));
    await writer.update((settings) => ({ ...settings, thresholds: { spam: 0.25 } }));
    expect(seen.at(-1)?.thresholds).toEqual({ spam: 0.25 });
    const before = area.listenerCount;
    end.abort();
    expect(area.listenerCount).toBe(before - 1);
  });

  it('never shows an older value of its own while it is being dragged', async () => {
    const store = await open(new MemoryArea());
    const seen: (number | undefined)[] = [];
    store.subscribe(({ thresholds }) => seen.push(thresholds.spam));
    await Promise.all([0.1, 0.2, 0.3].map((spam) => store.update((settings) => ({ ...settings, thresholds: { spam } }))));
    expect(seen).toEqual([0.1, 0.2, 0.3, 0.3]);
  });

  it('is not set back by reading again while the next change is made', async () => {
    const area = new MemoryArea({ 'settings-version': 1 });
    const store = await open(area);
    const read = area.get.bind(area);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const reading = new Promise<void>((started) => {
      area.get = async () => {
        const items = await read();
        started();
        await held;
        return items;
      };
    });
    const seen: string[] = [];
    store.subscribe(({ foldMode }) => seen.push(foldMode));
    const first = store.update((settings) => ({ ...settings, foldMode: 'mark' }));
    await reading;
    const second = store.update((settings) => ({ ...settings, foldMode: 'blur' }));
    release();
    await Promise.all([first, second]);
    expect(seen.slice(seen.indexOf('blur'))).not.toContain('mark');
    expect(store.get().foldMode).toBe('blur');
  });

  it('refuses what could not be read again, and changes nothing', async () => {
    const area = new MemoryArea();
    const store = await open(area);
    for (const change of [{ alwaysHide: ['x'.repeat(201)] }, { thresholds: { spam: 2 } }, { trustedAuthors: [''] }]) {
      await expect(store.update((settings) => ({ ...settings, ...change }))).rejects.toMatchObject({ fault: 'invalid' });
    }
    expect(store.get()).toEqual(DEFAULT_SETTINGS);
    expect(area.stored.size).toBe(0);
  });

  it('falls back to the defaults and says so where storage cannot be read', async () => {
    const area = new MemoryArea({ 'settings/enabled': false });
    area.broken = 'read';
    const store = await open(area);
    expect(store.get()).toEqual(DEFAULT_SETTINGS);
    expect(store.failure()).toMatchObject({ fault: 'unreadable-storage' });
  });

  it('keeps the old settings and says so where storage is full', async () => {
    const area = new MemoryArea({ 'settings-version': 1, 'settings/foldMode': 'mark' });
    const store = await open(area);
    area.broken = 'write';
    await expect(store.update(() => DEFAULT_SETTINGS)).rejects.toMatchObject({ fault: 'unwritable-storage' });
    expect(store.get().foldMode).toBe('mark');
  });

  it('ignores what cannot be read without touching it', async () => {
    const area = new MemoryArea({
      'settings/thresholds/spam': 'high',
      'settings/thresholds/insult': 0.5,
      'settings/sites/__proto__/enabled': false,
      'settings/sites/constructor/enabled': false,
      'settings/nonsense': { a: 1 },
    });
    const before = new Map(area.stored);
    const store = await open(area);
    expect(store.get()).toEqual({ ...DEFAULT_SETTINGS, thresholds: { insult: 0.5 } });
    expect(Object.getPrototypeOf(store.get().sites)).toBe(Object.prototype);
    expect('enabled' in {}).toBe(false);
    expect(area.stored).toEqual(before);
  });
});
