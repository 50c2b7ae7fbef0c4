/**
 * Finds many patterns in one pass (Aho and Corasick 1975). Patterns and text are UTF-16 code units; units that occur
 * in no pattern share one symbol, so that the table of steps stays small: states × symbols.
 */
export class Automaton {
  readonly #symbolOfAscii = new Uint16Array(128);
  readonly #symbolOf = new Map<number, number>();
  readonly #symbols: number;
  readonly #steps: Int32Array;
  /** The pattern that ends in a state, or -1. */
  readonly #ends: Int32Array;
  /** The next shorter suffix of a state in which a pattern ends, or 0. */
  readonly #outer: Int32Array;
  readonly #lengths: Int32Array;

  constructor(patterns: readonly string[]) {
    for (const pattern of patterns) for (let i = 0; i < pattern.length; i++) this.#learnSymbol(pattern.charCodeAt(i));
    this.#symbols = this.#symbolOf.size + 1;
    const capacity = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    this.#steps = new Int32Array(capacity * this.#symbols);
    this.#ends = new Int32Array(capacity).fill(-1);
    this.#outer = new Int32Array(capacity);
    this.#lengths = Int32Array.from(patterns, (pattern) => pattern.length);
    this.#linkSuffixes(this.#plant(patterns));
  }

  /** Calls `found` for every occurrence of every pattern, in the order in which they end; `end` is exclusive. */
  search(units: Uint16Array, length: number, found: (pattern: number, begin: number, end: number) => void): void {
    let state = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i] ?? 0;
      const symbol = unit < 128 ? (this.#symbolOfAscii[unit] ?? 0) : (this.#symbolOf.get(unit) ?? 0);
      state = this.#steps[state * this.#symbols + symbol] ?? 0;
      for (let at = state; at !== 0; at = this.#outer[at] ?? 0) {
        const pattern = this.#ends[at] ?? -1;
        if (pattern >= 0) found(pattern, i + 1 - (this.#lengths[pattern] ?? 0), i + 1);
      }
    }
  }

  #learnSymbol(unit: number): void {
    if (this.#symbolOf.has(unit)) return;
    const symbol = this.#symbolOf.size + 1;
    this.#symbolOf.set(unit, symbol);
    if (unit < 128) this.#symbolOfAscii[unit] = symbol;
  }

  /** Builds the trie; returns the number of states. Of equal patterns the first counts. */
  #plant(patterns: readonly string[]): number {
    let states = 1;
    patterns.forEach((pattern, index) => {
      if (pattern === '') return;
      let state = 0;
      for (let i = 0; i < pattern.length; i++) {
        const step = state * this.#symbols + (this.#symbolOf.get(pattern.charCodeAt(i)) ?? 0);
        if (this.#steps[step] === 0) this.#steps[step] = states++;
        state = this.#steps[step] ?? 0;
      }
      if (this.#ends[state] === -1) this.#ends[state] = index;
    });
    return states;
  }

  /** Breadth first: where a state has no step, that of its longest suffix is taken over. */
  #linkSuffixes(states: number): void {
    const suffix = new Int32Array(states);
    const queue: number[] = [0];
    for (const state of queue) {
      for (let symbol = 1; symbol < this.#symbols; symbol++) {
        const step = state * this.#symbols + symbol;
        const next = this.#steps[step] ?? 0;
        const fallback = state === 0 ? 0 : (this.#steps[(suffix[state] ?? 0) * this.#symbols + symbol] ?? 0);
        if (next === 0) this.#steps[step] = fallback;
        else {
          suffix[next] = fallback;
          this.#outer[next] = (this.#ends[fallback] ?? -1) >= 0 ? fallback : (this.#outer[fallback] ?? 0);
          queue.push(next);
        }
      }
    }
  }
}
