import { LABELS, type PerLabel } from '../../src/core/labels.ts';
import { seededRandom, shuffle } from '../../src/core/random.ts';
import type { Featurised } from './featurise.ts';

const COLUMNS = LABELS.length;

/** Texts turned into rows of a model's table, and what is known of them. */
export interface Lesson {
  readonly count: number;
  readonly offsets: Float64Array;
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** count × 8; NaN where unknown. */
  readonly labels: Float32Array;
  /** count × 8; 0 masks a label. */
  readonly weights: Float32Array;
  /** count × 8: whose bias counts for a text's label, as a number. */
  readonly biases: Int32Array;
}

export interface Linear {
  /** rows × 8 */
  readonly table: Float32Array;
  readonly bias: Float32Array;
}

export interface Recipe {
  readonly seed: number;
  readonly epochs: number;
  /** The first step's length by label; it fades to almost nothing. Spam has fewer texts to learn from, so longer steps. */
  readonly rates: PerLabel;
  /** Share of features left out of a text each time it is seen: the model must not lean on one word alone. */
  readonly dropout: number;
}

/** Rare features start with larger steps: idf = 1 + ln(texts / texts with it). */
export function inverseFrequencies(keys: Uint32Array, frequencies: Uint32Array, texts: number): Float32Array {
  return Float32Array.from(keys, (key) => 1 + Math.log(texts / (1 + (frequencies[key] ?? 0))));
}

/** Maps keys to rows, drops what the model does not keep, scales each text's values to length 1. */
export function toRows({ offsets, keys, values }: Featurised, rowOfKey: Int32Array) {
  const rows = new Int32Array(keys.length);
  const scaled = new Float32Array(keys.length);
  const newOffsets = new Float64Array(offsets.length);
  let length = 0;
  for (let text = 0; text + 1 < offsets.length; text++) {
    const from = length;
    let squares = 0;
    for (let i = offsets[text] ?? 0; i < (offsets[text + 1] ?? 0); i++) {
      const row = rowOfKey[keys[i] ?? 0] ?? -1;
      if (row < 0) continue;
      const value = values[i] ?? 0;
      rows[length] = row;
      scaled[length++] = value;
      squares += value * value;
    }
    const factor = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = from; i < length; i++) scaled[i] = (scaled[i] ?? 0) * factor;
    newOffsets[text + 1] = length;
  }
  return { offsets: newOffsets, rows: rows.slice(0, length), values: scaled.slice(0, length) };
}

/** Where Adagrad's sums of squares begin: large enough that the first steps do not leap. */
const FIRST_SQUARES = 0.01;
/** The step is in units of idf-weighted features; see {@link inverseFrequencies}. */
const FEATURE_SCALE = 0.6;
const START_BIAS = -3;

/**
 * Logistic regression for eight labels at once by Adagrad (Duchi et al. 2011), one text at a time. Every origin has
 * a bias of its own per label, forgotten afterwards: how often its annotators said yes is theirs, not the text's. Spam has
 * one per place instead: a pool of ordinary comments would explain by its bias what is to be learnt from its texts.
 */
export function learn(lesson: Lesson, idf: Float32Array, recipe: Recipe, report: (line: string) => void): Linear {
  const random = seededRandom(recipe.seed);
  const table = new Float32Array(idf.length * COLUMNS);
  const squares = new Float32Array(table.length).fill(FIRST_SQUARES);
  const bias = new Float32Array(COLUMNS).fill(START_BIAS);
  const biasSquares = new Float32Array(COLUMNS).fill(FIRST_SQUARES);
  const ownCount = lesson.biases.reduce((most, own) => Math.max(most, own + 1), 1);
  const ownBias = new Float32Array(ownCount * COLUMNS);
  const ownSquares = new Float32Array(ownCount * COLUMNS).fill(FIRST_SQUARES);
  const order = Int32Array.from({ length: lesson.count }, (_, i) => i);
  const longest = maxLength(lesson.offsets);
  const rows = new Int32Array(longest);
  const values = new Float32Array(longest);
  const logits = new Float32Array(COLUMNS);
  const slopes = new Float32Array(COLUMNS);
  const own = new Int32Array(COLUMNS);
  const active = new Int32Array(COLUMNS);
  const rates = Float32Array.from(LABELS, (label) => recipe.rates[label]);
  const keep = 1 - recipe.dropout;
  const steps = recipe.epochs * lesson.count;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let seen = 0;
    for (let step = 0; step < order.length; step++) {
      const text = order[step] ?? 0;
      for (let k = 0; k < COLUMNS; k++) own[k] = (lesson.biases[text * COLUMNS + k] ?? 0) * COLUMNS + k;
      let length = 0;
      for (let i = lesson.offsets[text] ?? 0; i < (lesson.offsets[text + 1] ?? 0); i++) {
        if (random() >= keep) continue;
        const row = lesson.rows[i] ?? 0;
        rows[length] = row * COLUMNS;
        values[length++] = ((lesson.values[i] ?? 0) * (idf[row] ?? 1) * FEATURE_SCALE) / keep;
      }
      for (let k = 0; k < COLUMNS; k++) logits[k] = (bias[k] ?? 0) + (ownBias[own[k] ?? 0] ?? 0);
      for (let i = 0; i < length; i++) {
        const at = rows[i] ?? 0;
        const value = values[i] ?? 0;
        for (let k = 0; k < COLUMNS; k++) logits[k] = (logits[k] ?? 0) + value * (table[at + k] ?? 0);
      }
      const fade = Math.max(0.02, 1 - (epoch * lesson.count + step) / steps);
      let activeCount = 0;
      for (let k = 0; k < COLUMNS; k++) {
        const truth = lesson.labels[text * COLUMNS + k] ?? NaN;
        const weight = lesson.weights[text * COLUMNS + k] ?? 0;
        if (!(weight > 0) || Number.isNaN(truth)) continue;
        const guess = 1 / (1 + Math.exp(-(logits[k] ?? 0)));
        const slope = (guess - truth) * weight;
        loss -= weight * (truth * Math.log(guess + 1e-9) + (1 - truth) * Math.log(1 - guess + 1e-9));
        seen += weight;
        slopes[k] = slope;
        active[activeCount++] = k;
        biasSquares[k] = (biasSquares[k] ?? 0) + slope * slope;
        bias[k] = (bias[k] ?? 0) - (0.3 * (rates[k] ?? 0) * fade * slope) / Math.sqrt(biasSquares[k] ?? 1);
        const at = own[k] ?? 0;
        ownSquares[at] = (ownSquares[at] ?? 0) + slope * slope;
        ownBias[at] = (ownBias[at] ?? 0) - ((rates[k] ?? 0) * fade * slope) / Math.sqrt(ownSquares[at] ?? 1);
      }
      for (let i = 0; i < length && activeCount > 0; i++) {
        const row = rows[i] ?? 0;
        const value = values[i] ?? 0;
        for (let a = 0; a < activeCount; a++) {
          const k = active[a] ?? 0;
          const gradient = (slopes[k] ?? 0) * value;
          const sum = (squares[row + k] ?? 0) + gradient * gradient;
          squares[row + k] = sum;
          table[row + k] = (table[row + k] ?? 0) - ((rates[k] ?? 0) * fade * gradient) / Math.sqrt(sum);
        }
      }
    }
    report(`epoch ${epoch + 1} of ${recipe.epochs}: loss ${(loss / seen).toFixed(5)}`);
  }
  for (let row = 0; row < idf.length; row++) {
    for (let k = 0; k < COLUMNS; k++) {
      const at = row * COLUMNS + k;
      table[at] = (table[at] ?? 0) * (idf[row] ?? 1) * FEATURE_SCALE;
    }
  }
  return { table, bias };
}

function maxLength(offsets: Float64Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < offsets.length; i++) longest = Math.max(longest, (offsets[i + 1] ?? 0) - (offsets[i] ?? 0));
  return longest;
}
