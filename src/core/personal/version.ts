import type { Label } from '../labels.ts';

/** How a set of judgements went. */
export interface Measure {
  /** Corrections judged as the reader did, and of how many. */
  readonly right: number;
  readonly total: number;
  /** Mean negative log-likelihood of the reader's verdicts, in nats. */
  readonly loss: number;
}

/** What a retraining would change, before it does: shown to the reader, and what decides whether it is used. */
export interface Report {
  /** The reader's corrections as judged now. */
  readonly before: Measure;
  /** The same, each judged by a part trained without it and without its like (cross-validation). */
  readonly after: Measure;
  /** Ordinary comments of the shipped check sample that are hidden now, and would be; of how many. */
  readonly ordinaryHidden: { readonly before: number; readonly after: number; readonly total: number };
  /** Abuse of the shipped check sample that is hidden now, and would be; of how many. */
  readonly abuseHidden: { readonly before: number; readonly after: number; readonly total: number };
  readonly used: boolean;
}

/** One trained personal part. */
export interface PersonalVersion {
  /** Rises by one with each version. */
  readonly id: number;
  /** When it was trained, milliseconds since 1970. */
  readonly time: number;
  /** The model it was trained upon: with another one it is not used. */
  readonly modelVersion: string;
  readonly corrections: number;
  readonly report: Report;
  /** For each correction's key, whether a part trained without it judged it right. */
  readonly outOfFold: Readonly<Record<string, boolean>>;
  /** The labels that have weights. */
  readonly labels: readonly Label[];
  /** What {@link encodePersonalPart} wrote. */
  readonly weights: ArrayBuffer;
}
