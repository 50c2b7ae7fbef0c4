import { LABELS, perLabel, type Label, type Scores } from '../src/core/labels.ts';
import { CARD_FORMAT, type Card, WidePart, type WideWeights } from '../src/core/model/wide/index.ts';
import { FEATURES_VERSION, TextReader } from '../src/core/text/index.ts';
import { auc } from './measure/auc.ts';
import { calibrate, type Judged } from './measure/calibrate.ts';
import type { Pools } from './measure/pools.ts';
import { chooseThresholds, shareHidden } from './measure/thresholds.ts';
import type { Row } from './sources/read-csv.ts';

/** The share of spam among comments that calibration assumes. */
const SPAM_RATE = 0.03;

export interface Figures {
  /** Area under the ROC curve by label on comments at the natural rate of abuse. */
  readonly naturalAuc: Readonly<Partial<Record<Label, number>>>;
  readonly naturalMeanAuc: number;
  readonly spamAuc: number;
  readonly ownHeldOutAuc: Readonly<Partial<Record<Label, number>>>;
  /** Share of each pool of ordinary comments hidden at the default thresholds. */
  readonly wronglyHidden: Readonly<Record<string, number>>;
}

/** At a threshold: the share of abuse caught, the share of ordinary comments wrongly hidden. */
export interface TradeOff {
  readonly threshold: number;
  readonly caught: number;
  readonly wronglyHidden: number;
}

export interface CardParts extends Card {
  readonly labels: Record<Label, Card['labels'][Label] & { readonly tradeOffs: readonly TradeOff[] }>;
  readonly figures: Figures;
}

/** Calibrates, chooses thresholds and measures: everything in the card that comes from texts nothing learnt from. */
export function measureCard(weights: WideWeights, pools: Pools): CardParts {
  const logits = logitsOf(weights);
  const natural = judge(pools.natural, logits);
  const spam = judge(pools.spam, logits);
  const own = judge(pools.ownHeldOut, logits);
  const calibration = perLabelOf((label) => calibrate(judgedFor(label, natural, spam, own)));
  const toScores = (row: Float32Array): Scores =>
    perLabel((label, k) => 1 / (1 + Math.exp(-(calibration[label].slope * (row[k] ?? 0) + calibration[label].offset))));
  const pooled = pools.ordinary.map(({ name, limit, texts }) => ({ name, limit, scores: texts.map((text) => toScores(logits(text))) }));
  const thresholds = chooseThresholds(pooled);
  const naturalAuc = aucs(natural);
  const known = Object.values(naturalAuc).filter((value) => !Number.isNaN(value));
  const ordinary = pooled.flatMap(({ scores }) => scores);
  return {
    format: CARD_FORMAT,
    features: { version: FEATURES_VERSION },
    labels: perLabelOf((label) => ({
      defaultThreshold: thresholds[label],
      calibration: calibration[label],
      tradeOffs: tableOf(label, [...natural, ...spam, ...own], ordinary, toScores),
    })),
    figures: {
      naturalAuc,
      naturalMeanAuc: round(known.reduce((sum, value) => sum + value, 0) / known.length),
      spamAuc: round(aucs(spam).spam ?? NaN),
      ownHeldOutAuc: aucs(own),
      wronglyHidden: Object.fromEntries(pooled.map(({ name, scores }) => [name, round(shareHidden(scores, thresholds))])),
    },
  };
}

interface JudgedRow {
  readonly labels: Float32Array;
  readonly logits: Float32Array;
}

function logitsOf(weights: WideWeights): (text: string) => Float32Array {
  const reader = new TextReader();
  const wide = new WidePart(weights);
  return (text) => {
    const row = new Float32Array(LABELS.length);
    wide.logits(reader.read(text).features, row);
    return row;
  };
}

function judge(rows: readonly Row[], logits: (text: string) => Float32Array): JudgedRow[] {
  return rows.map(({ text, labels }) => ({ labels, logits: logits(text) }));
}

/** Six labels from comments at their natural rate; spam and sexual_explicit from pools brought to a rate. */
function judgedFor(label: Label, natural: readonly JudgedRow[], spam: readonly JudgedRow[], own: readonly JudgedRow[]): Judged[] {
  const k = LABELS.indexOf(label);
  const rows = (label === 'spam' ? [...spam, ...own] : label === 'sexual_explicit' ? [...natural.map(asClean(k)), ...own] : natural).filter(
    ({ labels }) => !Number.isNaN(labels[k] ?? NaN),
  );
  const positives = rows.filter(({ labels }) => (labels[k] ?? 0) >= 0.5).length;
  const rate = label === 'spam' ? SPAM_RATE : positives / rows.length;
  return rows.map(({ labels, logits }) => {
    const truth = labels[k] ?? 0;
    return { logit: logits[k] ?? 0, truth, weight: truth >= 0.5 ? rate / positives : (1 - rate) / (rows.length - positives) };
  });
}

/** Presumes that a label nobody asked for is absent. */
function asClean(k: number): (row: JudgedRow) => JudgedRow {
  return ({ labels, logits }) => ({ labels: labels.with(k, 0), logits });
}

function aucs(rows: readonly JudgedRow[]): Partial<Record<Label, number>> {
  const entries = LABELS.map((label, k) => [label, round(auc(rows.map(({ logits }) => logits[k] ?? 0), rows.map(({ labels }) => labels[k] ?? NaN)))] as const);
  return Object.fromEntries(entries.filter(([, value]) => !Number.isNaN(value)));
}

const TABLE_THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

function tableOf(label: Label, rows: readonly JudgedRow[], ordinary: readonly Scores[], toScores: (row: Float32Array) => Scores): TradeOff[] {
  const k = LABELS.indexOf(label);
  const positive = rows.filter(({ labels }) => (labels[k] ?? 0) >= 0.5).map(({ logits }) => toScores(logits)[label]);
  const share = (scores: readonly number[], threshold: number) =>
    scores.length === 0 ? 0 : round(scores.filter((score) => score > threshold).length / scores.length);
  const clean = ordinary.map((score) => score[label]);
  return TABLE_THRESHOLDS.map((threshold) => ({ threshold, caught: share(positive, threshold), wronglyHidden: share(clean, threshold) }));
}

function perLabelOf<Value>(of: (label: Label) => Value): Record<Label, Value> {
  return Object.fromEntries(LABELS.map((label) => [label, of(label)])) as Record<Label, Value>;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

