import { LABELS, perLabel, type Label, type PerLabel, type Scores } from '../labels.ts';
import { originalSpan, type PieceEncoder, type Reading, type TextReader } from '../text/index.ts';
import { MAX_PIECES, PIECE_PADDING, type DeepPart } from './deep.ts';
import type { CommentModel, Contribution } from './types.ts';
import { calibrated, type Calibration, type Card } from './wide/card.ts';
import type { WidePart } from './wide/wide.ts';

/** The deep part, where a model has one: how to cut pieces, how to run it, and when. */
export interface Second {
  readonly encoder: PieceEncoder;
  readonly part: DeepPart;
  /** It is asked where a score of the wide part lies between these. */
  readonly unsure: { readonly low: number; readonly high: number };
}

export interface Parts {
  readonly version: string;
  readonly card: Card;
  readonly reader: TextReader;
  readonly wide: WidePart;
  readonly deep?: Second | undefined;
}

/** Contributions below this are noise to a reader. */
const MIN_CONTRIBUTION = 0.01;

/** Winnow's own model: hashed n-grams in one table (wide), a convolution where that is unsure (deep). */
export class WinnowModel implements CommentModel {
  readonly version: string;
  readonly defaultThresholds: PerLabel;
  readonly #reader: TextReader;

  constructor(private readonly parts: Parts) {
    this.version = parts.version;
    this.#reader = parts.reader;
    this.defaultThresholds = perLabel((label) => parts.card.labels[label].defaultThreshold);
  }

  async score(texts: readonly string[]): Promise<Scores[]> {
    const unsure: Doubt[] = [];
    const { wide, deep } = this.parts;
    const scores = texts.map((text, i) => {
      const reading = this.#reader.read(text);
      const logits = new Float32Array(LABELS.length);
      wide.logits(reading.features, logits);
      const alone = this.#calibrate(logits, (label) => this.#wideCalibration(label));
      if (!reading.isEnglish) return { ...NOTHING, spam: alone.spam };
      if (deep && isUnsure(alone, deep.unsure)) unsure.push({ index: i, logits, pieces: encode(deep.encoder, reading) });
      return alone;
    });
    for (const { index, logits } of await this.#askDeep(unsure)) {
      scores[index] = this.#calibrate(logits, (label) => this.parts.card.labels[label].calibration);
    }
    return scores;
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

  /** Adds the deep part's logits; none of them where it cannot be had: the wide part's scores stand then. */
  async #askDeep(unsure: readonly Doubt[]): Promise<readonly Doubt[]> {
    const { deep } = this.parts;
    if (!deep || unsure.length === 0) return [];
    let added: Float32Array[];
    try {
      added = await deep.part.logits(unsure.map(({ pieces }) => pieces));
    } catch (error) {
      console.error('Winnow judges without the deep part of its model, which failed', error);
      return [];
    }
    unsure.forEach(({ logits }, i) => {
      for (let k = 0; k < logits.length; k++) logits[k] += added[i][k];
    });
    return unsure;
  }

  #wideCalibration(label: Label): Calibration {
    const { deep, labels } = this.parts.card;
    return deep ? deep.wideCalibration[label] : labels[label].calibration;
  }

  #calibrate(logits: Float32Array, of: (label: Label) => Calibration): Scores {
    return perLabel((label, k) => calibrated(logits[k], of(label)));
  }
}

/** A text that the wide part is unsure of. */
interface Doubt {
  readonly index: number;
  readonly logits: Float32Array;
  readonly pieces: Uint16Array;
}

/** English abuse is not looked for in other languages: silent rather than wrong. Of spam, links and handles still speak. */
const NOTHING: Scores = perLabel(() => 0);

/** Whether the wide part's scores leave room for a second opinion. */
export function isUnsure(scores: Scores, { low, high }: Second['unsure']): boolean {
  return LABELS.some((label) => scores[label] > low && scores[label] < high);
}

function encode(encoder: PieceEncoder, { text, tokens }: Reading): Uint16Array {
  const ids = new Uint16Array(MAX_PIECES + PIECE_PADDING);
  const length = encoder.encode(text, tokens, ids.subarray(0, MAX_PIECES));
  return ids.slice(0, length + PIECE_PADDING);
}
