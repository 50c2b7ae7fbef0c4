/** How a set of judgements went. */
export interface Measure {
  /** Corrections judged as the reader did, and of how many. */
  readonly right: number;
  readonly total: number;
  /** Mean negative log-likelihood of the reader's verdicts, in nats. */
  readonly loss: number;
}

/** How many of a number of comments are hidden: by the model as shipped, by what is in use, and by what is new. */
export interface Hidden {
  readonly shipped: number;
  readonly before: number;
  readonly after: number;
  readonly total: number;
}

/** What a retraining would change: shown to the reader, and what decides whether it is used. */
export interface Report {
  /** The reader's corrections as judged now; those learned earlier as judged by parts trained without them. */
  readonly before: Measure;
  /** The same, each judged by a part trained without it and without its like (cross-validation). */
  readonly after: Measure;
  /** Ordinary comments of the shipped check sample. */
  readonly ordinaryHidden: Hidden;
  /** Unwanted comments of the shipped check sample. */
  readonly unwantedHidden: Hidden;
  readonly used: boolean;
}

/** How a correction was judged by a part that was trained without it. */
export interface Judgement {
  readonly right: boolean;
  /** Negative log-likelihood of the verdict, in nats. */
  readonly loss: number;
}

/** One trained personal part. */
export interface PersonalVersion {
  /** Rises by one with each version. */
  readonly id: number;
  /** When it was trained, milliseconds since 1970. */
  readonly time: number;
  /** The model it was trained upon: with another one it is not used. */
  readonly modelVersion: string;
  /** How many corrections it was trained on. */
  readonly corrections: number;
  readonly report: Report;
  /** By the keys of the corrections. */
  readonly outOfFold: ReadonlyMap<string, Judgement>;
  /** As `encodePersonalPart` writes it. */
  readonly part: ArrayBuffer;
}
