import type { Label, PerLabel } from '../core/labels.ts';

/** What a report shows: the whole of `figures.json`. Shares and scores are 0…1. */
export interface Figures {
  readonly version: 1;
  /** The model that judged. */
  readonly model: string;
  readonly thresholds: PerLabel;
  readonly inputs: readonly string[];
  readonly totals: { readonly scored: number; readonly hidden: number; readonly bad: number };
  readonly labels: Readonly<Record<Label, LabelFigures>>;
  /** The most toxic first; at most {@link MOST_ROWS}. */
  readonly dialogs: Ranked<DialogFigures>;
  /** The most harmful first; at most {@link MOST_ROWS}. */
  readonly people: Ranked<PersonFigures>;
  /** The comments with the highest scores; at most {@link MOST_ROWS}. */
  readonly worst: readonly WorstComment[];
  /** The first lines that could not be read; at most {@link MOST_ROWS}. */
  readonly bad: readonly { readonly file: string; readonly line: number; readonly error: string }[];
}

/** A report lists so many rows of a kind: more than anyone reads, few enough for any browser. */
export const MOST_ROWS = 500;

export interface Ranked<T> {
  /** How many there are in all. */
  readonly count: number;
  readonly top: readonly T[];
}

export interface LabelFigures {
  /** Comments over the label's threshold. */
  readonly over: number;
  /** Comments per score, in bins of equal width over 0…1. */
  readonly histogram: readonly number[];
  /** Where the input carries the label. */
  readonly curve?: CurveFigures;
}

/** How well the scores agree with the labels of the input. */
export interface CurveFigures {
  readonly positives: number;
  readonly negatives: number;
  /** Area under the ROC curve. */
  readonly auc: number;
  readonly averagePrecision: number;
  /** From the highest threshold to the lowest. */
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly falsePositiveRate: number;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface DialogFigures {
  readonly name: string;
  readonly lines: number;
  readonly hidden: number;
  /** Mean abuse of its lines. */
  readonly abuse: number;
  /** What it is ranked by: the mean, drawn to that of all lines where there are few. */
  readonly rank: number;
  /** Mean abuse along the dialog, in at most 32 steps of equal length. */
  readonly course: readonly number[];
  /** Where its worst stretch begins and how long it is; absent where nothing in it is abusive. */
  readonly turn?: Turn;
  /** Who brought most of its abuse, the first most; shares of the whole. */
  readonly drivers: readonly { readonly author: string; readonly share: number }[];
}

export interface Turn extends Place {
  /** The n-th line of the dialog, counted from 1. */
  readonly at: number;
  /** In lines of the dialog. */
  readonly length: number;
  readonly author?: string;
  readonly text: string;
}

export interface PersonFigures {
  readonly name: string;
  readonly lines: number;
  readonly hidden: number;
  /** Comments over each label's threshold. */
  readonly over: Readonly<Partial<Record<Label, number>>>;
  /** Mean of the highest score of each comment. */
  readonly harm: number;
  readonly rank: number;
  readonly worst?: WorstComment;
}

export interface WorstComment extends Place {
  readonly author?: string;
  /** Cut to what a table shows. */
  readonly text: string;
  readonly label: Label;
  readonly score: number;
}
