import { LABELS, perLabel, type Scores } from '../../src/core/labels.ts';
import { MAX_PIECES, PIECE_PADDING, type DeepPart } from '../../src/core/model/deep.ts';
import { calibrated, WidePart, type Card, type WideWeights } from '../../src/core/model/wide/index.ts';
import { isUnsure } from '../../src/core/model/winnow-model.ts';
import { PieceEncoder, Segmenter, TextReader } from '../../src/core/text/index.ts';

/** What the parts of a model say of a text, before calibration. */
export interface Logits {
  readonly wide: Float32Array;
  /** Of the wide and the deep part together; those of the wide part where there is no other. */
  readonly whole: Float32Array;
  /** The deep part is never asked of other texts. */
  readonly isEnglish: boolean;
}

export type Judge = (texts: readonly string[]) => Promise<Logits[]>;

/** Stands for the abuse in text that the model keeps silent about; spam is the first label. */
const SILENT = -30;

/** So many texts go to the deep part at once. */
const BATCH = 1024;

/** Judges by the wide part and, where one is given, always by the deep part too: the cascade is applied later. */
export function judgeBy(weights: WideWeights, deep?: { readonly part: DeepPart; readonly pieces: readonly string[] }): Judge {
  const reader = new TextReader(deep && new Segmenter(deep.pieces));
  const wide = new WidePart(weights);
  const encoder = deep && new PieceEncoder(deep.pieces);
  const read = (text: string) => {
    const reading = reader.read(text);
    const logits = new Float32Array(LABELS.length);
    wide.logits(reading.features, logits);
    if (!reading.isEnglish) logits.fill(SILENT, 1);
    const pieces = new Uint16Array(MAX_PIECES + PIECE_PADDING);
    const length = encoder?.encode(reading.text, reading.tokens, pieces.subarray(0, MAX_PIECES)) ?? 0;
    return { logits, isEnglish: reading.isEnglish, pieces: pieces.slice(0, length + PIECE_PADDING) };
  };
  return async (texts) => {
    const judged: Logits[] = [];
    for (let at = 0; at < texts.length; at += BATCH) {
      const rows = texts.slice(at, at + BATCH).map(read);
      const added = await deep?.part.logits(rows.map(({ pieces }) => pieces));
      rows.forEach(({ logits, isEnglish }, i) => {
        judged.push({ wide: logits, whole: added && isEnglish ? logits.map((logit, k) => logit + added[i][k]) : logits, isEnglish });
      });
    }
    return judged;
  };
}

/** The scores that a model with this card gives: the deep part counts only where the wide part is unsure. */
export function scoresBy({ labels, deep }: Pick<Card, 'labels' | 'deep'>, { wide, whole, isEnglish }: Logits): Scores {
  const score = perLabel((label, k) => calibrated(whole[k], labels[label].calibration));
  if (!deep) return score;
  const alone = perLabel((label, k) => calibrated(wide[k], deep.wideCalibration[label]));
  return isEnglish && isUnsure(alone, deep.unsure) ? score : alone;
}
