/**
 * The features of one text, each once: first those of words (words, pairs of words, signs, facts of the whole
 * text), then from `wordCount` on triples of words, the looks of tokens and character n-grams. Parallel arrays, `length`
 * entries in use.
 */
export interface Features {
  length: number;
  wordCount: number;
  /** 32-bit hashes. */
  hashes: Uint32Array;
  /** How often each occurs. */
  counts: Uint16Array;
  /** The token that it was first seen at; -1 for facts of the whole text. */
  tokens: Int32Array;
}

const CAPACITY = 2048;
const MAX_COUNT = 0xffff;

/** Collects the features of one text after the other in the same memory. */
export class FeatureSet implements Features {
  length = 0;
  wordCount = 0;
  hashes = new Uint32Array(CAPACITY);
  counts = new Uint16Array(CAPACITY);
  tokens = new Int32Array(CAPACITY);
  /** Open addressing: where a hash is among the features, valid where the stamp is the current text's. */
  #slots = new Int32Array(CAPACITY * 4);
  #stamps = new Uint32Array(CAPACITY * 4);
  #stamp = 1;

  clear(): void {
    this.length = 0;
    this.wordCount = 0;
    this.#stamp++;
    if (this.#stamp === 0xffffffff) {
      this.#stamps.fill(0);
      this.#stamp = 1;
    }
  }

  add(hash: number, token: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#stamps[slot] === this.#stamp) {
      const at = this.#slots[slot] ?? 0;
      if (this.hashes[at] === hash) {
        this.counts[at] = Math.min(MAX_COUNT, (this.counts[at] ?? 0) + 1);
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.length === this.hashes.length) {
      this.#grow();
      this.add(hash, token);
      return;
    }
    this.hashes[this.length] = hash;
    this.counts[this.length] = 1;
    this.tokens[this.length] = token;
    this.#slots[slot] = this.length++;
    this.#stamps[slot] = this.#stamp;
  }

  /** Keeps of the features of words those whose token is wanted, and of the others none. */
  keepWords(isWanted: (token: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.wordCount; i++) {
      const token = this.tokens[i] ?? 0;
      if (!isWanted(token)) continue;
      this.hashes[kept] = this.hashes[i] ?? 0;
      this.counts[kept] = this.counts[i] ?? 0;
      this.tokens[kept++] = token;
    }
    this.length = kept;
    this.wordCount = kept;
  }

  #grow(): void {
    const capacity = this.hashes.length * 2;
    this.hashes = copied(this.hashes, new Uint32Array(capacity));
    this.counts = copied(this.counts, new Uint16Array(capacity));
    this.tokens = copied(this.tokens, new Int32Array(capacity));
    this.#slots = new Int32Array(capacity * 4);
    this.#stamps = new Uint32Array(capacity * 4);
    this.#stamp = 1;
    const mask = this.#slots.length - 1;
    for (let at = 0; at < this.length; at++) {
      let slot = (this.hashes[at] ?? 0) & mask;
      while (this.#stamps[slot] === this.#stamp) slot = (slot + 1) & mask;
      this.#slots[slot] = at;
      this.#stamps[slot] = this.#stamp;
    }
  }
}

function copied<Values extends Uint32Array | Uint16Array | Int32Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
