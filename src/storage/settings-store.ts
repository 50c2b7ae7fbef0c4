import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import type { Items, StorageArea, StorageListener } from './area.ts';
import { isReadable, readItems, toItems } from './items.ts';
import { currentVersion, migrate, settingsItems } from './migrations.ts';
import { repairSettings } from './repair.ts';

/** The reader's settings, the same in every page of the extension and in every content script. */
export interface SettingsStore {
  get(): Settings;
  /** Calls back after every change, whoever made it; returns what ends it. */
  subscribe(listener: (settings: Settings) => void): () => void;
  /**
   * Applies a change at once and stores what it touched. Rejects with a {@link SettingsError} where it could
   * not be stored: `get` then answers what is stored.
   */
  update(change: (settings: Settings) => Settings): Promise<void>;
  /** Reads anew what is stored, as after a time in which no change could be heard of. */
  load(): Promise<void>;
  /** Why the defaults are in force though something else may be stored; undefined where all is well. */
  failure(): SettingsError | undefined;
}

export type SettingsFault = 'unreadable-storage' | 'unwritable-storage' | 'invalid';

export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    readonly fault: SettingsFault,
    cause: unknown,
  ) {
    super(`${fault}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Reads the settings and follows them until the signal fires. Never rejects: where storage throws, the defaults
 * hold and {@link SettingsStore.failure} says why.
 */
export async function openSettings(area: StorageArea, { signal }: { signal: AbortSignal }): Promise<SettingsStore> {
  const store = new StoredSettings(area, signal);
  await store.load();
  return store;
}

class StoredSettings implements SettingsStore {
  readonly #area: StorageArea;
  readonly #listeners = new Set<(settings: Settings) => void>();
  #items: Items = new Map();
  #version: number | undefined;
  #settings = DEFAULT_SETTINGS;
  #failure: SettingsError | undefined;
  #lastWrite: Promise<void> = Promise.resolve();
  #writesUnderWay = 0;

  constructor(area: StorageArea, signal: AbortSignal) {
    this.#area = area;
    area.onChanged.addListener(this.#onChanged);
    signal.addEventListener('abort', () => {
      area.onChanged.removeListener(this.#onChanged);
      this.#listeners.clear();
    });
  }

  get(): Settings {
    return this.#settings;
  }

  failure(): SettingsError | undefined {
    return this.#failure;
  }

  subscribe(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async update(change: (settings: Settings) => Settings): Promise<void> {
    const next = change(this.#settings);
    const before = toItems(this.#settings);
    const after = toItems(next);
    const invalid = [...after].find(([key, value]) => before.get(key) !== value && !isReadable(key, value));
    if (invalid) throw new SettingsError('invalid', invalid[0]);
    this.#show(next);
    this.#writesUnderWay += 1;
    const written = this.#lastWrite.then(() => this.#write(before, after));
    this.#lastWrite = written.catch(() => undefined);
    try {
      await written;
    } catch (error) {
      throw new SettingsError('unwritable-storage', error);
    } finally {
      this.#writesUnderWay -= 1;
      if (this.#writesUnderWay === 0) await this.load();
    }
  }

  async load(): Promise<void> {
    try {
      const stored = settingsItems(await this.#area.get(null));
      // What was read before a change that is still being written is old: its end reads again.
      if (this.#writesUnderWay > 0) return;
      this.#items = stored.items;
      this.#version = stored.version;
      this.#failure = undefined;
    } catch (error) {
      this.#failure = new SettingsError('unreadable-storage', error);
    }
    this.#interpret();
  }

  /** While own writes are under way their echoes would bring back older values: the last write reads again. */
  #onChanged: StorageListener = (changes) => {
    if (this.#writesUnderWay > 0) return;
    const values = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    const { items, version } = settingsItems(values);
    if (items.size === 0 && version === undefined) return;
    const next = new Map([...this.#items, ...items]);
    for (const [key, value] of items) if (value === undefined) next.delete(key);
    this.#items = next;
    this.#version = version ?? this.#version;
    this.#interpret();
  };

  async #write(before: Items, after: Items): Promise<void> {
    if (this.#version !== currentVersion()) await repairSettings(this.#area);
    const changed = [...after].filter(([key, value]) => before.get(key) !== value);
    const removed = [...before.keys()].filter((key) => !after.has(key));
    if (changed.length > 0) await this.#area.set(Object.fromEntries(changed));
    if (removed.length > 0) await this.#area.remove(removed);
  }

  #interpret(): void {
    this.#show(readItems(migrate(this.#items, this.#version)).settings);
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    for (const listener of this.#listeners) listener(settings);
  }
}
