import { LABELS, perLabel, type Label, type Scores } from '../src/core/labels.ts';
import { calibrated, CARD_FORMAT, type Card } from '../src/core/model/wide/index.ts';
import { FEATURES_VERSION } from '../src/core/text/index.ts';
import { auc } from './measure/auc.ts';
import { calibrate, type Judged } from './measure/calibrate.ts';
import { isUnsure } from '../src/core/model/winnow-model.ts';
import { scoresBy, type Judge, type Logits } from './measure/judge.ts';
import type { Pools } from './measure/pools.ts';
import { chooseThresholds, shareHidden, type ScoredPool } from './measure/thresholds.ts';
import type { Row } from './sources/read-csv.ts';

/** The share of spam among comments that calibration assumes. */
const SPAM_RATE = 0.03;

export interface Figures {
  /** Area under the ROC curve by label on comments at the natural rate of abuse. */
  readonly naturalAuc: Readonly<Partial<Record<Label, number>>>;
  readonly naturalMeanAuc: number;
  /** With a deep part: what the wide part reaches alone, and what asking the deep part of every comment would. */
  readonly naturalMeanAucOfWide?: number;
  readonly naturalMeanAucWithoutCascade?: number;
  readonly shareOfOrdinaryAskedTwice?: number;
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

/**
 * Between these scores of the wide part the deep part is asked: of 98 in 100 ordinary comments. On the natural set .01 (73 in
 * 100) costs .0012 mean AUC and saves a sixth of the time, now that the deep part is cheap.
 */
const UNSURE = { low: 0.0005, high: 0.998 } as const;

/** Calibrates, chooses thresholds and measures: everything in the card that comes from texts nothing learnt from. */
export async function measureCard(judge: Judge, hasDeep: boolean, pools: Pools): Promise<CardParts> {
  const natural = await judgeRows(pools.natural, judge);
  const spam = await judgeRows(pools.spam, judge);
  const own = await judgeRows(pools.ownHeldOut, judge);
  const calibration = (part: 'wide' | 'whole') =>
    perLabelOf((label) => calibrate(judgedFor(label, natural, spam, own, part)));
  const whole = calibration('whole');
  const parts = {
    labels: perLabelOf((label) => ({ calibration: whole[label], defaultThreshold: 1 })),
    ...(hasDeep && { deep: { unsure: UNSURE, wideCalibration: calibration('wide') } }),
  };
  const toScores = (logits: Logits): Scores => scoresBy(parts, logits);
  const pooled: ScoredPool[] = [];
  for (const { name, limit, texts } of pools.ordinary) pooled.push({ name, limit, scores: (await judge(texts)).map(toScores) });
  const thresholds = chooseThresholds(pooled, unwantedOf(natural, spam, own).map((rows) => rows.map(({ logits }) => toScores(logits))));
  const naturalAuc = aucs(natural, toScores);
  const ordinary = pooled.flatMap(({ scores }) => scores);
  return {
    format: CARD_FORMAT,
    features: { version: FEATURES_VERSION },
    ...parts,
    labels: perLabelOf((label) => ({
      defaultThreshold: thresholds[label],
      calibration: whole[label],
      tradeOffs: tableOf(label, [...natural, ...spam, ...own], ordinary, toScores),
    })),
    figures: {
      naturalAuc,
      naturalMeanAuc: mean(naturalAuc),
      ...(hasDeep && {
        naturalMeanAucOfWide: mean(aucs(natural, ({ wide }) => perLabel((_, k) => wide[k]))),
        naturalMeanAucWithoutCascade: mean(aucs(natural, ({ whole: all }) => perLabel((_, k) => all[k]))),
        shareOfOrdinaryAskedTwice: round(await shareUnsure(judge, parts, pools)),
      }),
      spamAuc: round(aucs(spam, toScores).spam ?? NaN),
      ownHeldOutAuc: aucs(own, toScores),
      wronglyHidden: Object.fromEntries(pooled.map(({ name, scores }) => [name, round(shareHidden(scores, thresholds))])),
    },
  };
}

async function shareUnsure(judge: Judge, { deep }: Pick<Card, 'deep'>, pools: Pools): Promise<number> {
  const all = await judge(pools.ordinary.flatMap(({ texts }) => texts));
  const unsure = all.filter(({ wide }) => deep && isUnsure(perLabel((label, k) => calibrated(wide[k], deep.wideCalibration[label])), deep.unsure));
  return unsure.length / all.length;
}

interface JudgedRow {
  readonly labels: Float32Array;
  readonly logits: Logits;
}

async function judgeRows(rows: readonly Row[], judge: Judge): Promise<JudgedRow[]> {
  const logits = await judge(rows.map(({ text }) => text));
  return rows.map(({ labels }, i) => ({ labels, logits: logits[i] }));
}

/** Six labels from comments at their natural rate; spam and sexual_explicit from pools brought to a rate. */
function judgedFor(label: Label, natural: readonly JudgedRow[], spam: readonly JudgedRow[], own: readonly JudgedRow[], part: 'wide' | 'whole'): Judged[] {
  const k = LABELS.indexOf(label);
  const rows = (label === 'spam' ? [...spam, ...own] : label === 'sexual_explicit' ? [...natural.map(asClean(k)), ...own] : natural).filter(
    ({ labels }) => !Number.isNaN(labels[k] ?? NaN),
  );
  const positives = rows.filter(({ labels }) => (labels[k] ?? 0) >= 0.5).length;
  const rate = label === 'spam' ? SPAM_RATE : positives / rows.length;
  return rows.map(({ labels, logits }) => {
    const truth = labels[k] ?? 0;
    return { logit: logits[part][k], truth, weight: truth >= 0.5 ? rate / positives : (1 - rate) / (rows.length - positives) };
  });
}

/** Presumes that a label nobody asked for is absent. */
function asClean(k: number): (row: JudgedRow) => JudgedRow {
  return ({ labels, logits }) => ({ labels: labels.with(k, 0), logits });
}

function aucs(rows: readonly JudgedRow[], score: (logits: Logits) => Readonly<Record<Label, number>>): Partial<Record<Label, number>> {
  const scores = rows.map(({ logits }) => score(logits));
  const entries = LABELS.map((label, k) => [label, round(auc(scores.map((of) => of[label]), rows.map(({ labels }) => labels[k] ?? NaN)))] as const);
  return Object.fromEntries(entries.filter(([, value]) => !Number.isNaN(value)));
}

/** What is to be caught: real abuse, real spam, and our own of both, each to the same extent. */
function unwantedOf(natural: readonly JudgedRow[], spam: readonly JudgedRow[], own: readonly JudgedRow[]): JudgedRow[][] {
  const carrying = (rows: readonly JudgedRow[], label: Label) => rows.filter(({ labels }) => labels[LABELS.indexOf(label)] >= 0.5);
  return [carrying(natural, 'toxicity'), carrying(spam, 'spam'), carrying(own, 'toxicity'), carrying(own, 'spam')];
}

const TABLE_THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

function tableOf(label: Label, rows: readonly JudgedRow[], ordinary: readonly Scores[], toScores: (logits: Logits) => Scores): TradeOff[] {
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

function mean(values: Readonly<Partial<Record<Label, number>>>): number {
  const known = Object.values(values);
  return round(known.reduce((sum, value) => sum + value, 0) / known.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

