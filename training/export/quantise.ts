import { LABELS } from '../../src/core/labels.ts';
import type { WideWeights } from '../../src/core/model/wide/index.ts';
import type { Linear } from '../wide/learn.ts';

const COLUMNS = LABELS.length;
/** Weights beyond this share of a column's largest are clipped: a few outliers would coarsen all others. */
const KEPT_SHARE = 0.99995;

/**
 * Brings each column to −1…1 by a gain of its own and stores it in a byte per weight; byte 128 is exactly zero.
 */
export function quantise({ table, bias }: Linear): Omit<WideWeights, 'index'> {
  const scale = 1 / 127;
  const min = -128 * scale;
  const rows = new Uint8Array(table.length);
  const gain = new Float32Array(COLUMNS);
  for (let k = 0; k < COLUMNS; k++) {
    const sizes = new Float32Array(table.length / COLUMNS);
    for (let row = 0; row < sizes.length; row++) sizes[row] = Math.abs(table[row * COLUMNS + k] ?? 0);
    sizes.sort();
    gain[k] = Math.max(sizes[Math.floor((sizes.length - 1) * KEPT_SHARE)] ?? 0, 1e-6);
    for (let at = k; at < table.length; at += COLUMNS) {
      const step = Math.round((table[at] ?? 0) / (gain[k] ?? 1) / scale);
      rows[at] = Math.max(-128, Math.min(127, step)) + 128;
    }
  }
  return { rows, scale, min, gain, bias };
}
