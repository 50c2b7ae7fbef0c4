import { SPECIAL_PIECES, WORD_START } from '../src/core/text/pieces.ts';

/** Characters beyond this many are left to `<unknown>`: the tail is single emoji and rare scripts. */
const MAX_CHARACTERS = 500;

/** Words seen less often teach no merge: they are mostly misspelt names. */
const MIN_WORD_COUNT = 3;

/**
 * Learns a vocabulary of subword pieces by byte-pair encoding over words (Sennrich et al. 2016): starting from
 * characters, the most frequent neighbours are merged until the vocabulary is full. Ties go to the pair that sorts
 * first, so the same counts give the same vocabulary.
 *
 * @param counts how often each word occurs
 * @param size pieces in all, {@link SPECIAL_PIECES} and single characters included
 */
export function learnVocabulary(counts: ReadonlyMap<string, number>, size: number): string[] {
  const words = [...counts]
    .filter(([, count]) => count >= MIN_WORD_COUNT)
    .map(([word, count]) => ({ pieces: Array.from(WORD_START + word), count }));
  const vocabulary = new Set<string>([...SPECIAL_PIECES, ...commonCharacters(words)]);
  const pairs = new PairCounts(words);
  while (vocabulary.size < size) {
    const merged = pairs.mergeBest();
    if (merged === undefined) break;
    vocabulary.add(merged);
  }
  return [...vocabulary];
}

interface Word {
  pieces: string[];
  readonly count: number;
}

function commonCharacters(words: readonly Word[]): string[] {
  const counts = new Map<string, number>();
  for (const { pieces, count } of words) {
    for (const character of pieces) counts.set(character, (counts.get(character) ?? 0) + count);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MAX_CHARACTERS)
    .map(([character]) => character);
}

/** Joins the two halves of a pair's key; it occurs in no word. */
const SEPARATOR = '\n';

/** How often each pair of neighbouring pieces occurs, kept up to date while pairs are merged. */
class PairCounts {
  readonly #words: readonly Word[];
  readonly #counts = new Map<string, number>();
  readonly #wordsWith = new Map<string, Set<number>>();
  readonly #queue = new MaxQueue();

  constructor(words: readonly Word[]) {
    this.#words = words;
    words.forEach((_, index) => {
      this.#add(index);
    });
    for (const [pair, count] of this.#counts) this.#queue.push(pair, count);
  }

  /** Merges the most frequent pair everywhere and returns the new piece; undefined when no pair is left. */
  mergeBest(): string | undefined {
    for (let top = this.#queue.pop(); top; top = this.#queue.pop()) {
      const { pair, count } = top;
      if (count !== this.#counts.get(pair)) continue;
      const [left = '', right = ''] = pair.split(SEPARATOR);
      const changed = new Set<string>();
      for (const index of [...(this.#wordsWith.get(pair) ?? [])]) {
        this.#remove(index, changed);
        const word = this.#words[index];
        word.pieces = mergeIn(word.pieces, left, right);
        this.#add(index, changed);
      }
      for (const other of changed) this.#queue.push(other, this.#counts.get(other) ?? 0);
      return left + right;
    }
    return undefined;
  }

  #add(index: number, changed?: Set<string>): void {
    const { pieces, count } = this.#words[index];
    for (const pair of pairsOf(pieces)) {
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + count);
      let holders = this.#wordsWith.get(pair);
      if (!holders) this.#wordsWith.set(pair, (holders = new Set()));
      holders.add(index);
      changed?.add(pair);
    }
  }

  #remove(index: number, changed: Set<string>): void {
    const { pieces, count } = this.#words[index];
    for (const pair of pairsOf(pieces)) {
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) - count);
      this.#wordsWith.get(pair)?.delete(index);
      changed.add(pair);
    }
  }
}

function pairsOf(pieces: readonly string[]): string[] {
  return pieces.slice(1).map((piece, i) => pieces[i] + SEPARATOR + piece);
}

function mergeIn(pieces: readonly string[], left: string, right: string): string[] {
  const merged: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i] === left && pieces[i + 1] === right) {
      merged.push(left + right);
      i++;
    } else {
      merged.push(pieces[i]);
    }
  }
  return merged;
}

interface Entry {
  readonly pair: string;
  readonly count: number;
}

/** A binary heap; outdated entries are left in it and skipped by whoever pops. */
class MaxQueue {
  readonly #heap: Entry[] = [];

  push(pair: string, count: number): void {
    if (count <= 0) return;
    const heap = this.#heap;
    let at = heap.push({ pair, count }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!comesBefore(heap[at], heap[parent])) break;
      [heap[at], heap[parent]] = [heap[parent], heap[at]];
      at = parent;
    }
  }

  pop(): Entry | undefined {
    const heap = this.#heap;
    const top = heap.at(0);
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    heap[0] = last;
    for (let at = 0; ; ) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && comesBefore(heap[child], heap[first])) first = child;
      }
      if (first === at) return top;
      [heap[at], heap[first]] = [heap[first], heap[at]];
      at = first;
    }
  }
}

function comesBefore(a: Entry, b: Entry): boolean {
  return a.count > b.count || (a.count === b.count && a.pair < b.pair);
}
