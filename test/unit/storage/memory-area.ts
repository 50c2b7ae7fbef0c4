import type { StorageArea, StorageListener } from '../../../src/storage/area.ts';

/** Storage as a browser keeps it: copies in, copies out, every change told to every listener, later. */
export class MemoryArea implements StorageArea {
  readonly stored = new Map<string, unknown>();
  readonly #listeners = new Set<StorageListener>();
  /** Set to make every call of that kind fail. */
  broken: 'read' | 'write' | undefined;

  constructor(items: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(items)) this.stored.set(key, value);
  }

  readonly onChanged = {
    addListener: (listener: StorageListener) => void this.#listeners.add(listener),
    removeListener: (listener: StorageListener) => void this.#listeners.delete(listener),
  };

  get listenerCount(): number {
    return this.#listeners.size;
  }

  async get(): Promise<Record<string, unknown>> {
    await Promise.resolve();
    if (this.broken === 'read') throw new Error('disk on fire');
    return structuredClone(Object.fromEntries(this.stored));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    if (this.broken === 'write') throw new Error('QUOTA_BYTES quota exceeded');
    await this.#change(Object.entries(structuredClone(items)));
  }

  async remove(keys: string[]): Promise<void> {
    await Promise.resolve();
    if (this.broken === 'write') throw new Error('disk on fire');
    await this.#change(keys.map((key) => [key, undefined]));
  }

  async #change(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const [key, newValue] of entries) {
      changes[key] = { oldValue: this.stored.get(key), ...(newValue !== undefined && { newValue }) };
      if (newValue === undefined) this.stored.delete(key);
      else this.stored.set(key, newValue);
    }
    await Promise.resolve();
    for (const listener of this.#listeners) listener(changes);
  }
}
