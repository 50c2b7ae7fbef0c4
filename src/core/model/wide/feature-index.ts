import { ModelProblem } from '../average-word-vec/problem.ts';

/** Features are known by the upper bits of their hash: among 230,000 of 2^24, 1.4 % of unknown ones are mistaken. */
export const KEY_BITS = 24;

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

const EMPTY = -1;
/** Fibonacci hashing (Knuth 6.4): spreads keys over the table by the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** Which row of the model a feature has: open addressing over the sorted keys, at most half full. */
export class FeatureIndex {
  readonly size: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;

  constructor(keys: Uint32Array) {
    this.size = keys.length;
    const bits = Math.ceil(Math.log2(keys.length * 2 + 2));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits).fill(EMPTY);
    this.#rows = new Int32Array(1 << bits);
    const mask = this.#keys.length - 1;
    keys.forEach((key, row) => {
      let slot = Math.imul(key, GOLDEN) >>> this.#shift;
      while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#rows[slot] = row;
    });
  }

  /** The row of a feature's hash, or -1 where the model does not know it. */
  rowOf(hash: number): number {
    const key = hash >>> (32 - KEY_BITS);
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, GOLDEN) >>> this.#shift;
    for (;;) {
      const found = this.#keys[slot] ?? EMPTY;
      if (found === key) return this.#rows[slot] ?? EMPTY;
      if (found === EMPTY) return EMPTY;
      slot = (slot + 1) & mask;
    }
  }
}

/** Packs sorted keys as base64 of the steps between them, seven bits a byte (LEB128). */
export function packKeys(keys: Uint32Array): string {
  let packed = '';
  let previous = 0;
  for (const key of keys) {
    let step = key - previous;
    previous = key;
    while (step >= 0x80) {
      packed += String.fromCharCode((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    packed += String.fromCharCode(step);
  }
  return btoa(packed);
}

/** @throws {ModelProblem} where the text is not `count` rising keys. */
export function unpackKeys(text: string, count: number): Uint32Array {
  let packed: string;
  try {
    packed = atob(text);
  } catch {
    throw new ModelProblem('The feature keys in vocab are damaged.');
  }
  const keys = new Uint32Array(count);
  let at = 0;
  let previous = 0;
  for (let row = 0; row < count; row++) {
    let step = 0;
    let byte: number;
    let shift = 0;
    do {
      if (at >= packed.length || shift > 21) throw new ModelProblem('The feature keys in vocab are cut short.');
      byte = packed.charCodeAt(at++);
      step |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    if ((row > 0 && step === 0) || previous + step >= 2 ** KEY_BITS) throw new ModelProblem('The feature keys in vocab do not rise.');
    previous += step;
    keys[row] = previous;
  }
  if (at !== packed.length) throw new ModelProblem('vocab holds more feature keys than it says.');
  return keys;
}
