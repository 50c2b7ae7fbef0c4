import { LABELS, type Label, type PerLabel } from '../labels.ts';
import { BUCKETS } from './features.ts';
import type { PersonalExample } from './fit.ts';
import { bucketScale, logit, sigmoid } from './personal-part.ts';
import type { ReplaySample } from './replay.ts';

/** The buckets that most corrections share; 200 corrections have some 2,000, most of them in one alone. */
const MAX_ACTIVE = 1024;

/** Dividing by this brings the rarity of most words near 1. */
const RARITY_SCALE = 3;

/** The bias counts as a common word does: it speaks of every comment there is. */
const BIAS_RARITY = 0.3;

/**
 * A verdict is to be met by so many logits, so that comments less alike than those corrected are on its side too; by
 * less where a comment is fine, as what it shares with those that are not would be shown as well.
 */
const MARGIN = { hide: 3, fine: 1 };

/** The sample as a whole weighs so much more than the corrections as a whole: half for each of its two kinds. */
const REPLAY_WEIGHT = 96;

/** A threshold of 1 never hides: what would have to be learned is then out of reach. */
const HIGHEST_THRESHOLD = 0.99;

/** What a personal part sees of comments: a matrix of a row each. */
export interface Features {
  /** The bucket of each column but the last, which is the bias; sorted. */
  readonly buckets: Uint16Array;
  /** By column, how much it counts where it is there. */
  readonly rarities: Float32Array;
  /** `[rows, columns]`, row by row: where a comment has the bucket its rarity times the scale of the comment. */
  readonly values: Float32Array;
}

/** The features of the corrections, then those of the sample. */
export function featuresOf(examples: readonly PersonalExample[], replay: readonly ReplaySample[]): Features {
  const buckets = activeBuckets(examples);
  const rarities = raritiesOf(buckets, replay);
  const columnOf = new Int16Array(BUCKETS).fill(-1);
  buckets.forEach((bucket, column) => {
    columnOf[bucket] = column;
  });
  const rows = [...examples, ...replay];
  const values = new Float32Array(rows.length * rarities.length);
  rows.forEach((row, index) => {
    const begin = index * rarities.length;
    const scale = bucketScale(row.buckets);
    for (const bucket of row.buckets) {
      const column = columnOf[bucket];
      if (column >= 0) values[begin + column] = rarities[column] * scale;
    }
    values[begin + buckets.length] = BIAS_RARITY * scale;
  });
  return { buckets, rarities, values };
}

/** The buckets of the corrections, those of the most first where there are too many. */
function activeBuckets(examples: readonly PersonalExample[]): Uint16Array {
  const counts = countsOf(examples);
  const found = [...counts.keys()].filter((bucket) => counts[bucket] > 0).sort((a, b) => counts[b] - counts[a]);
  return Uint16Array.from(found.slice(0, MAX_ACTIVE)).sort();
}

/** Inverse document frequency in the sample: a brand's name tells more than “the”. */
function raritiesOf(buckets: Uint16Array, replay: readonly ReplaySample[]): Float32Array {
  const counts = countsOf(replay);
  const rarities = Array.from(buckets, (bucket) => Math.log((replay.length + 1) / (counts[bucket] + 1)) / RARITY_SCALE);
  return Float32Array.of(...rarities, BIAS_RARITY);
}

/** How many rows have each bucket. */
function countsOf(rows: readonly { readonly buckets: Uint16Array }[]): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (const { buckets } of rows) for (const bucket of buckets) counts[bucket]++;
  return counts;
}

/** Whether a part learns from the example of this number. */
export type Learns = (example: number) => boolean;

/** What the outputs of each row are to come to; each `[rows, parts × labels]`, row by row. */
export interface Targets {
  /** The logits from which a row starts, less those of the thresholds and the margins. */
  readonly offsets: Float32Array;
  /** The wanted probabilities. */
  readonly targets: Float32Array;
  /** How much they weigh; 0 for what a part must not see. */
  readonly weights: Float32Array;
}

/** The targets of the corrections, then those of the sample, for all parts. */
export function targetsOf(
  examples: readonly PersonalExample[],
  replay: readonly ReplaySample[],
  { parts, labels, thresholds }: { parts: readonly Learns[]; labels: readonly Label[]; thresholds: PerLabel },
): Targets {
  const outputs = parts.length * labels.length;
  const size = (examples.length + replay.length) * outputs;
  const unwantedCount = replay.filter(({ unwanted }) => unwanted).length;
  const [offsets, targets, weights] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  for (let output = 0; output < outputs; output++) {
    const learns = parts[Math.floor(output / labels.length)];
    const label = labels[output % labels.length];
    const place = LABELS.indexOf(label);
    const bar = logit(Math.min(HIGHEST_THRESHOLD, thresholds[label]));
    const speaks = ({ verdict }: PersonalExample, index: number) => verdict[label] !== undefined && learns(index);
    const speaking = examples.filter(speaks).length;
    examples.forEach((example, index) => {
      const at = index * outputs + output;
      const hide = example.verdict[label] === 1;
      offsets[at] = example.logits[place] - bar + (hide ? -MARGIN.hide : MARGIN.fine);
      targets[at] = hide ? 1 : 0;
      weights[at] = speaks(example, index) ? 1 / speaking : 0;
    });
    replay.forEach(({ logits, unwanted }, index) => {
      const at = (examples.length + index) * outputs + output;
      offsets[at] = logits[place] - bar;
      targets[at] = sigmoid(offsets[at]);
      weights[at] = REPLAY_WEIGHT / 2 / (unwanted ? unwantedCount : replay.length - unwantedCount);
    });
  }
  return { offsets, targets, weights };
}
