import * as tf from '@tensorflow/tfjs-core';
import type { Verdict } from '../corrections/correction.ts';
import { LABELS, type Label, type PerLabel } from '../labels.ts';
import { BUCKETS } from './features.ts';
import { bucketScale, logit, sigmoid, type PersonalPart } from './personal-part.ts';
import type { ReplaySample } from './replay.ts';

/** A correction as the personal part learns from it. */
export interface PersonalExample {
  readonly buckets: Uint16Array;
  /** What the model alone says, in the order of the labels. */
  readonly logits: Float32Array;
  readonly verdict: Verdict;
}

export interface FitOptions {
  /** What scores are held against: a verdict is learned once its score is on the right side. */
  readonly thresholds: PerLabel;
  /** Lets other work be done between two steps; rejects to cancel. */
  readonly pause: () => Promise<void>;
}

/**
 * Steps of Adam over all examples at once, and their size. Chosen, as are the margin and the weight of the sample, on
 * the families of `training/generate` and on kinds made up for the purpose, none of them those of `bench/learning`:
 * with steps of .1, no margin and a weight of 24, unseen comments of those families were judged right in 62 %, now in
 * 70, and of the narrower kinds in 90 %, now in 93; no more of the check sample is judged otherwise than before.
 */
const STEPS = 60;
const LEARNING_RATE = 0.25;

/**
 * A verdict is to be met by so many logits, so that comments less alike than those corrected are on its side too; by
 * less where a comment is fine, as what it shares with those that are not would be shown as well.
 */
const MARGIN = { hide: 3, fine: 1 };

/** The sample as a whole weighs so much more than the corrections as a whole: half for each of its two kinds. */
const REPLAY_WEIGHT = 96;

/** Keeps weights small where neither corrections nor sample speak. */
const WEIGHT_DECAY = 3e-5;

/** The buckets that most corrections share; 200 corrections have some 2,000, most of them in one alone. */
const MAX_ACTIVE = 1024;

/** Dividing by this brings the rarity of most words near 1. */
const RARITY_SCALE = 3;

/** The bias counts as a common word does: it speaks of every comment there is. */
const BIAS_RARITY = 0.3;

/** A threshold of 1 never hides: what would have to be learned is then out of reach. */
const HIGHEST_THRESHOLD = 0.99;

/**
 * Trains a personal part with TensorFlow.js on the reader's corrections, and on the shipped sample with the
 * model's own opinion as the wanted answer (experience replay): what the corrections do not speak of stays.
 *
 * It is one linear layer, so its gradient is written out: Xᵀ(σ(z) − t). That needs none of TensorFlow.js'
 * gradients and layers, which would double the worker's code, and leaves no tensor behind.
 * @returns undefined where no correction says anything.
 */
export async function fitPersonalPart(
  examples: readonly PersonalExample[],
  replay: readonly ReplaySample[],
  { thresholds, pause }: FitOptions,
): Promise<PersonalPart | undefined> {
  const labels = LABELS.filter((label) => examples.some(({ verdict }) => verdict[label] !== undefined));
  if (labels.length === 0) return undefined;
  const buckets = activeBuckets(examples);
  const rows = [...examples, ...replay];
  const { byRow, byColumn } = incidence(rows, buckets);
  const { offsets, targets, weights } = wanted(examples, replay, labels, thresholds);
  const columns = buckets.length + 1;
  const rarity = rarities(buckets, replay);

  const { fixed, layer } = tf.tidy(() => ({
    fixed: {
      z0: tf.tensor2d(offsets, [rows.length, labels.length]),
      target: tf.tensor2d(targets, [rows.length, labels.length]),
      weight: tf.tensor2d(weights, [rows.length, labels.length]),
      rarity: tf.tensor2d(rarity, [columns, 1]),
      scale: tf.tensor2d(rows.map((row) => bucketScale(row.buckets)), [rows.length, 1]),
      rowColumns: tf.tensor1d(byRow.indices, 'int32'),
      rowSegments: tf.tensor1d(byRow.segments, 'int32'),
      columnRows: tf.tensor1d(byColumn.indices, 'int32'),
      columnSegments: tf.tensor1d(byColumn.segments, 'int32'),
    },
    layer: tf.variable(tf.zeros([columns, labels.length])),
  }));
  const optimizer = tf.train.adam(LEARNING_RATE);
  const { sparseSegmentSum } = tf.sparse;
  try {
    for (let step = 0; step < STEPS; step++) {
      tf.tidy(() => {
        const rare = tf.mul<tf.Tensor2D>(layer, fixed.rarity);
        const added = tf.mul(sparseSegmentSum(rare, fixed.rowColumns, fixed.rowSegments), fixed.scale);
        const error = tf.mul(tf.sub(tf.sigmoid(tf.add(fixed.z0, added)), fixed.target), fixed.weight);
        const scaled = tf.mul<tf.Tensor2D>(error, fixed.scale);
        const slope = tf.mul(sparseSegmentSum(scaled, fixed.columnRows, fixed.columnSegments), fixed.rarity);
        optimizer.applyGradients([{ name: layer.name, tensor: tf.add(slope, tf.mul(layer, WEIGHT_DECAY)) }]);
      });
      await pause();
    }
    // A bucket's rarity is the same for every comment, so it is taken into its weights.
    const folded = (await layer.data()).map((value, index) => value * rarity[Math.floor(index / labels.length)]);
    const split = buckets.length * labels.length;
    return { labels, buckets, weights: Float32Array.from(folded.slice(0, split)), bias: Float32Array.from(folded.slice(split)) };
  } finally {
    optimizer.dispose();
    layer.dispose();
    tf.dispose(fixed);
  }
}

/** The buckets of the corrections, those of the most first where there are too many. */
function activeBuckets(examples: readonly PersonalExample[]): Uint16Array {
  const counts = new Uint16Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket]++;
  const found = [...counts.keys()].filter((bucket) => counts[bucket] > 0).sort((a, b) => counts[b] - counts[a]);
  return Uint16Array.from(found.slice(0, MAX_ACTIVE)).sort();
}

/** Inverse document frequency in the sample: a brand's name tells more than “the”. The bias comes last. */
function rarities(buckets: Uint16Array, replay: readonly ReplaySample[]): Float32Array {
  const counts = new Uint32Array(BUCKETS);
  for (const sample of replay) for (const bucket of sample.buckets) counts[bucket]++;
  const rarity = [...buckets].map((bucket) => Math.log((replay.length + 1) / (counts[bucket] + 1)) / RARITY_SCALE);
  return Float32Array.of(...rarity, BIAS_RARITY);
}

/** Pairs of what is summed and the sum it goes into, ordered by the latter, as `sparseSegmentSum` takes them. */
interface Sums {
  readonly indices: number[];
  readonly segments: number[];
}

/** Which columns each row has, and which rows each column: its active buckets, and for every row the bias. */
function incidence(rows: readonly { buckets: Uint16Array }[], buckets: Uint16Array): { byRow: Sums; byColumn: Sums } {
  const columnOf = new Int16Array(BUCKETS).fill(-1);
  buckets.forEach((bucket, column) => {
    columnOf[bucket] = column;
  });
  const byRow: Sums = { indices: [], segments: [] };
  const rowsOf = Array.from({ length: buckets.length + 1 }, (): number[] => []);
  rows.forEach((row, index) => {
    const columns = [...row.buckets].map((bucket) => columnOf[bucket]).filter((column) => column >= 0);
    for (const column of [...columns, buckets.length]) {
      byRow.indices.push(column);
      byRow.segments.push(index);
      rowsOf[column].push(index);
    }
  });
  return { byRow, byColumn: { indices: rowsOf.flat(), segments: rowsOf.flatMap((at, column) => at.map(() => column)) } };
}

/** What each row should come to for each label, how much that weighs, and from where it starts. */
function wanted(
  examples: readonly PersonalExample[],
  replay: readonly ReplaySample[],
  labels: readonly Label[],
  thresholds: PerLabel,
) {
  const size = (examples.length + replay.length) * labels.length;
  const unwantedCount = replay.filter(({ unwanted }) => unwanted).length;
  const [offsets, targets, weights] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  labels.forEach((label, column) => {
    const place = LABELS.indexOf(label);
    const bar = logit(Math.min(HIGHEST_THRESHOLD, thresholds[label]));
    const spoken = examples.filter(({ verdict }) => verdict[label] !== undefined).length;
    examples.forEach(({ logits, verdict }, row) => {
      const at = row * labels.length + column;
      offsets[at] = logits[place] - bar + (verdict[label] === 1 ? -MARGIN.hide : MARGIN.fine);
      targets[at] = verdict[label] ?? 0;
      weights[at] = verdict[label] === undefined ? 0 : 1 / spoken;
    });
    replay.forEach(({ logits, unwanted }, index) => {
      const at = (examples.length + index) * labels.length + column;
      offsets[at] = logits[place] - bar;
      targets[at] = sigmoid(offsets[at]);
      weights[at] = REPLAY_WEIGHT / 2 / (unwanted ? unwantedCount : replay.length - unwantedCount);
    });
  });
  return { offsets, targets, weights };
}
