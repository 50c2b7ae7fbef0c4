import { LABELS } from '../../src/core/labels.ts';
import type { Linear } from './learn.ts';

/** The keys that occur in the most texts, sorted by key. */
export function mostFrequent(frequencies: Uint32Array, count: number): Uint32Array {
  const histogram = new Map<number, number>();
  for (const frequency of frequencies) histogram.set(frequency, (histogram.get(frequency) ?? 0) + 1);
  let taken = 0;
  let least = Infinity;
  for (const frequency of [...histogram.keys()].sort((a, b) => b - a)) {
    const here = histogram.get(frequency) ?? 0;
    if (taken + here > count || frequency < 2) break;
    taken += here;
    least = frequency;
  }
  const keys = new Uint32Array(taken);
  let at = 0;
  frequencies.forEach((frequency, key) => {
    if (frequency >= least) keys[at++] = key;
  });
  return keys;
}

/**
 * Of the keys of a trained model those that move its scores most, sorted by key: by the largest weight among the labels
 * times the root of how many texts have it, which is how far it spreads the logits of a corpus.
 */
export function mostTelling(keys: Uint32Array, { table }: Linear, frequencies: Uint32Array, count: number): Uint32Array {
  const columns = LABELS.length;
  const spread = Float64Array.from(keys, (key, row) => {
    let largest = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) largest = Math.max(largest, Math.abs(table[at] ?? 0));
    return largest * Math.sqrt(frequencies[key] ?? 0);
  });
  const chosen = keys.map((_, row) => row).sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0)).subarray(0, count);
  return chosen.map((row) => keys[row] ?? 0).sort();
}
