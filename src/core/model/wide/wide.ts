import { LABELS } from '../../labels.ts';
import type { Features } from '../../text/index.ts';
import type { FeatureIndex } from './feature-index.ts';

/**
 * The weights of the wide part: one row per feature, one column per label, as they are stored.
 * logit[k] = bias[k] + gain[k] · Σ value(f) · (rows[f][k] · scale + min)
 */
export interface WideWeights {
  readonly index: FeatureIndex;
  /** `index.size` × 8. */
  readonly rows: Uint8Array;
  readonly scale: number;
  readonly min: number;
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

const COLUMNS = LABELS.length;

/** 1 + ln(count): a word said ten times does not count ten times (sublinear term frequency, Manning et al. 2008, 6.4.1). */
const LOG_COUNT = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

export function valueOfCount(count: number): number {
  return LOG_COUNT[Math.min(count, 255)] ?? 1;
}

/**
 * The rows of the features that a model knows, and their values scaled to a vector of length 1, so that long texts
 * do not shout. Writes to `rows` and `values` (each as long as `features`), returns how many there are.
 */
export function lookUp(features: Features, index: FeatureIndex, rows: Int32Array, values: Float32Array): number {
  let known = 0;
  let squares = 0;
  for (let i = 0; i < features.length; i++) {
    const row = index.rowOf(features.hashes[i] ?? 0);
    if (row < 0) continue;
    const value = LOG_COUNT[Math.min(features.counts[i] ?? 1, 255)] ?? 1;
    rows[known] = row;
    values[known++] = value;
    squares += value * value;
  }
  const factor = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < known; i++) values[i] = (values[i] ?? 0) * factor;
  return known;
}

/** Scores features with the stored bytes, without unpacking them: what costs is fetching rows from memory. */
export class WidePart {
  #rows = new Int32Array(2048);
  #values = new Float32Array(2048);

  constructor(readonly weights: WideWeights) {}

  /** Writes one logit per label to `logits`. */
  logits(features: Features, logits: Float32Array): void {
    const known = this.#lookUp(features);
    const { rows: stored, scale, min, gain, bias } = this.weights;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, sum = 0;
    for (let i = 0; i < known; i++) {
      const at = (this.#rows[i] ?? 0) * COLUMNS;
      const value = this.#values[i] ?? 0;
      sum += value;
      s0 += value * (stored[at] ?? 0);
      s1 += value * (stored[at + 1] ?? 0);
      s2 += value * (stored[at + 2] ?? 0);
      s3 += value * (stored[at + 3] ?? 0);
      s4 += value * (stored[at + 4] ?? 0);
      s5 += value * (stored[at + 5] ?? 0);
      s6 += value * (stored[at + 6] ?? 0);
      s7 += value * (stored[at + 7] ?? 0);
    }
    const sums = [s0, s1, s2, s3, s4, s5, s6, s7];
    for (let k = 0; k < COLUMNS; k++) logits[k] = (bias[k] ?? 0) + (gain[k] ?? 0) * ((sums[k] ?? 0) * scale + sum * min);
  }

  /** What each token added to a label's logit, exactly; index -1 (facts of the whole text) is left out. */
  contributions(features: Features, column: number, tokenCount: number): Float32Array {
    const { index, rows: stored, scale, min, gain } = this.weights;
    this.#lookUp(features);
    const added = new Float32Array(tokenCount);
    let known = 0;
    for (let i = 0; i < features.length; i++) {
      const row = index.rowOf(features.hashes[i] ?? 0);
      if (row < 0) continue;
      const logit = (gain[column] ?? 0) * (this.#values[known++] ?? 0) * ((stored[row * COLUMNS + column] ?? 0) * scale + min);
      const token = features.tokens[i] ?? -1;
      if (token >= 0) added[token] = (added[token] ?? 0) + logit;
    }
    return added;
  }

  #lookUp(features: Features): number {
    if (features.length > this.#rows.length) {
      this.#rows = new Int32Array(features.hashes.length);
      this.#values = new Float32Array(features.hashes.length);
    }
    return lookUp(features, this.weights.index, this.#rows, this.#values);
  }
}
