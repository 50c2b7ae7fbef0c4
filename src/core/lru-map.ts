/** A map that forgets what was longest unused once the sizes of its entries exceed a bound. */
export class LruMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  #size = 0;

  /** @param maxSize in the unit that `sizeOf` counts in */
  constructor(
    private readonly maxSize: number,
    private readonly sizeOf: (key: Key) => number = () => 1,
  ) {}

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#size += this.sizeOf(key);
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.maxSize) break;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    if (this.#entries.delete(key)) this.#size -= this.sizeOf(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }
}
