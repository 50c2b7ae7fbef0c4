/** The part of `browser.storage.local` (or `.sync`) that Winnow uses. */
export interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

export type StorageListener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void;

/** Storage items by key. */
export type Items = ReadonlyMap<string, unknown>;
