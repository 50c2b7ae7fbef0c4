import { LABELS, perLabel, type Label, type Scores } from '../labels.ts';

/** A layer over a comment's buckets that adds to the model's logits; one reader's own. */
export interface PersonalPart {
  /** The labels it adds to. */
  readonly labels: readonly Label[];
  /** The buckets that count, sorted. */
  readonly buckets: Uint16Array;
  /** `[buckets, labels]`, row by row. */
  readonly weights: Float32Array;
  /** `[labels]` */
  readonly bias: Float32Array;
}

/** Scores nearer to 0 or 1 than this have no finite logit. */
const EDGE = 1e-6;

export function logit(score: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(inside / (1 - inside));
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** What the part adds to the logit of each of its labels. */
export function additions(part: PersonalPart, buckets: Uint16Array): Float64Array {
  const { labels, weights } = part;
  const sums = Float64Array.from(part.bias);
  for (const bucket of buckets) {
    const row = indexOf(part.buckets, bucket);
    if (row < 0) continue;
    for (let column = 0; column < labels.length; column++) sums[column] += weights[row * labels.length + column];
  }
  const scale = bucketScale(buckets);
  return sums.map((sum) => sum * scale);
}

/** Long comments have many buckets: each counts the less. */
export function bucketScale(buckets: Uint16Array): number {
  return 1 / Math.sqrt(Math.max(1, buckets.length));
}

/** The scores with the part's additions made to their logits. */
export function adjust(part: PersonalPart, scores: Scores, buckets: Uint16Array): Scores {
  const added = additions(part, buckets);
  return perLabel((label) => {
    const column = part.labels.indexOf(label);
    return column < 0 ? scores[label] : sigmoid(logit(scores[label]) + added[column]);
  });
}

/** Writes a part: the counts of labels and buckets, the labels' numbers, the buckets, the weights, the bias. */
export function encodePersonalPart({ labels, buckets, weights, bias }: PersonalPart): ArrayBuffer {
  const head = Uint16Array.of(labels.length, buckets.length, ...labels.map((label) => LABELS.indexOf(label)), ...buckets);
  const bytes = new Uint8Array(head.byteLength + weights.byteLength + bias.byteLength);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), head.byteLength);
  bytes.set(new Uint8Array(bias.buffer, bias.byteOffset, bias.byteLength), head.byteLength + weights.byteLength);
  return bytes.buffer;
}

/**
 * Reads what {@link encodePersonalPart} wrote.
 * @throws {RangeError} where the bytes are damaged.
 */
export function decodePersonalPart(bytes: ArrayBuffer): PersonalPart {
  const [labelCount = 0, bucketCount = 0] = new Uint16Array(bytes.slice(0, 4));
  const floats = 2 * (2 + labelCount + bucketCount);
  if (bytes.byteLength !== floats + 4 * labelCount * (bucketCount + 1)) throw new RangeError('personal part: wrong length');
  const head = new Uint16Array(bytes.slice(4, floats));
  const labels = [...head.subarray(0, labelCount)].map((number) => {
    if (number >= LABELS.length) throw new RangeError('personal part: unknown label');
    return LABELS[number];
  });
  const values = new Float32Array(bytes.slice(floats));
  return {
    labels,
    buckets: head.slice(labelCount),
    weights: values.slice(0, labelCount * bucketCount),
    bias: values.slice(labelCount * bucketCount),
  };
}

/** Where a value is in a sorted array, −1 where it is not. */
function indexOf(sorted: Uint16Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
