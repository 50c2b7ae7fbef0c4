/** What comes in before anybody can read it, and after that: nothing is lost in between. */
export class Arrivals<Item> {
  readonly #readers = new Set<(item: Item) => void>();
  #waiting: Item[] = [];

  put(item: Item): void {
    if (this.#readers.size === 0) this.#waiting.push(item);
    else for (const read of this.#readers) read(item);
  }

  /** What waits goes to all that begin to read in this turn. Returns what ends the reading. */
  read(reader: (item: Item) => void): () => void {
    this.#readers.add(reader);
    if (this.#readers.size === 1) {
      queueMicrotask(() => {
        for (const item of this.#waiting.splice(0)) this.put(item);
      });
    }
    return () => {
      this.#readers.delete(reader);
    };
  }
}
