import { LABELS, perLabel, type Label, type PerLabel, type Scores } from '../labels.ts';
import { originalSpan, TextReader, type PieceEncoder, type Reading } from '../text/index.ts';
import { MAX_PIECES, PIECE_PADDING, type DeepPart } from './deep.ts';
import type { CommentModel, Contribution } from './types.ts';
import type { Card } from './wide/card.ts';
import type { WidePart } from './wide/wide.ts';

/** The deep part, where a model has one: how to cut pieces, how to run it, and between which scores. */
export interface Second {
  readonly encoder: PieceEncoder;
  readonly part: DeepPart;
  readonly low: number;
  readonly high: number;
}

export interface Parts {
  readonly version: string;
  readonly card: Card;
  readonly wide: WidePart;
  readonly deep?: Second | undefined;
}

const COLUMNS = LABELS.length;
/** Contributions below this are noise to a reader. */
const MIN_CONTRIBUTION = 0.01;

/** Winnow's own model: hashed n-grams in one table (wide), a convolution where that is unsure (deep). */
export class WinnowModel implements CommentModel {
  readonly version: string;
  readonly defaultThresholds: PerLabel;
  readonly #reader = new TextReader();

  constructor(private readonly parts: Parts) {
    this.version = parts.version;
    this.defaultThresholds = perLabel((label) => parts.card.labels[label].defaultThreshold);
  }

  async score(texts: readonly string[]): Promise<Scores[]> {
    const logits = new Float32Array(texts.length * COLUMNS);
    const english = new Uint8Array(texts.length);
    const unsure: number[] = [];
    const pieces: Uint16Array[] = [];
    const { wide, deep } = this.parts;
    texts.forEach((text, i) => {
      const reading = this.#reader.read(text);
      const row = logits.subarray(i * COLUMNS, (i + 1) * COLUMNS);
      wide.logits(reading.features, row);
      english[i] = reading.isEnglish ? 1 : 0;
      if (deep && reading.isEnglish && this.#isUnsure(row, deep)) {
        unsure.push(i);
        pieces.push(encode(deep.encoder, reading));
      }
    });
    if (deep && unsure.length > 0) addRows(logits, unsure, await deep.part.logits(pieces));
    return texts.map((_, i) => this.#scoresOf(logits.subarray(i * COLUMNS, (i + 1) * COLUMNS), english[i] === 1));
  }

  explain(text: string, label: Label): Contribution[] {
    const { text: normalised, tokens, features } = this.#reader.read(text);
    const added = this.parts.wide.contributions(features, LABELS.indexOf(label), tokens.length);
    const { slope } = this.parts.card.labels[label].calibration;
    return Array.from(added, (logit, token) => ({
      ...originalSpan(normalised, tokens.begins[token] ?? 0, tokens.ends[token] ?? 0),
      logit: logit * slope,
    }))
      .filter(({ logit }) => Math.abs(logit) >= MIN_CONTRIBUTION)
      .sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));
  }

  #isUnsure(logits: Float32Array, { low, high }: Second): boolean {
    return LABELS.some((label, k) => {
      const score = this.#calibrate(label, logits[k] ?? 0);
      return score > low && score < high;
    });
  }

  /** English abuse is not looked for in other languages: silent rather than wrong. */
  #scoresOf(logits: Float32Array, isEnglish: boolean): Scores {
    return perLabel((label, k) => (isEnglish ? this.#calibrate(label, logits[k] ?? 0) : 0));
  }

  #calibrate(label: Label, logit: number): number {
    const { slope, offset } = this.parts.card.labels[label].calibration;
    return 1 / (1 + Math.exp(-(slope * logit + offset)));
  }
}

function encode(encoder: PieceEncoder, { text, tokens }: Reading): Uint16Array {
  const ids = new Uint16Array(MAX_PIECES + PIECE_PADDING);
  const length = encoder.encode(text, tokens, ids.subarray(0, MAX_PIECES));
  return ids.slice(0, length + PIECE_PADDING);
}

function addRows(logits: Float32Array, rows: readonly number[], added: readonly Float32Array[]): void {
  rows.forEach((row, i) => {
    for (let k = 0; k < COLUMNS; k++) {
      const at = row * COLUMNS + k;
      logits[at] = (logits[at] ?? 0) + (added[i][k] ?? 0);
    }
  });
}
