import type { Label, PerLabel, Scores } from '../labels.ts';

/** A model that judges comments. Scoring never throws on text, however odd. */
export interface CommentModel {
  /** Distinguishes the weights: caches and corrections made with another version are not mixed. */
  readonly version: string;
  readonly defaultThresholds: PerLabel;
  /** Scores a batch, in the order given. */
  score(texts: readonly string[]): Promise<Scores[]>;
  /** The parts of a text that spoke for or against a label, the strongest first. */
  explain(text: string, label: Label): Contribution[];
}

/** A stretch of the original text and what it added to a label's logit. */
export interface Contribution {
  /** Offsets in UTF-16 code units of the original text. */
  readonly start: number;
  readonly end: number;
  readonly logit: number;
}

/**
 * Reads one file of a model folder (`model.json`, `group1-shard1of1.bin`, …). Rejects where the file is
 * missing; resolves with undefined never.
 */
export type ReadModelFile = (name: string) => Promise<ArrayBuffer>;
