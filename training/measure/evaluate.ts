import { LABELS, type Label, type Scores } from '../../src/core/labels.ts';
import type { CommentModel } from '../../src/core/model/types.ts';
import { DISGUISES, disguise } from '../generate/disguise.ts';
import { DEV_FILES } from '../sources/catalogue.ts';
import { readDev } from '../sources/corpus.ts';
import type { Row } from '../sources/read-csv.ts';
import { auc } from './auc.ts';
import type { Pools } from './pools.ts';
import { shareHidden } from './thresholds.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** The labels that the natural benchmark knows. */
const BENCHMARK: readonly Label[] = ['identity_attack', 'insult', 'obscene', 'severe_toxicity', 'threat', 'toxicity'];
/** Recall is told at this share of ordinary comments called spam, over all pools together. */
const POOLED_FALSE_POSITIVES = 0.01;
const DISGUISED_TEXTS = 300;
const DISGUISE_INTENSITY = 0.5;
const BATCH = 256;

/** Everything the comparison table lists. Development files that are absent give NaN. */
export async function evaluate(model: CommentModel, data: string, pools: Pools): Promise<Figure[]> {
  const score = async (rows: readonly Row[]) => ({ rows, scores: await scoreAll(model, rows.map(({ text }) => text)) });
  const natural = await score(pools.natural);
  const figures: Figure[] = [];
  const tell = (name: string, value: number): void => {
    figures.push({ name, value });
  };
  const benchmark = BENCHMARK.map((label) => areaOf(label, natural));
  tell('toxicity, natural rate: mean AUC of six', benchmark.reduce((sum, area) => sum + area, 0) / benchmark.length);
  BENCHMARK.forEach((label, i) => { tell(`– ${label}`, benchmark[i]); });
  for (const name of ['olid', 'conda', 'wot'] as const) {
    tell(`toxicity, other origin (${name}): AUC`, areaOf('toxicity', await score(readDev(data, DEV_FILES[name]))));
  }
  const ham: Scored = { rows: [], scores: [] };
  for (const { name, texts } of pools.ordinary) {
    const scores = await scoreAll(model, texts);
    tell(`ordinary comments hidden: ${name}`, shareHidden(scores, model.defaultThresholds));
    if (name === 'reddit' || name === 'youtube' || name === 'blog') (ham.scores as Scores[]).push(...scores);
  }
  const bar = scoreAtShare(ham.scores.map(({ spam }) => spam), POOLED_FALSE_POSITIVES);
  for (const name of ['tubespam', 'spintax'] as const) {
    const spam = await score(readDev(data, DEV_FILES[name]).filter(({ labels }) => labels[0] === 1));
    tell(`spam (${name}) against ordinary comments: AUC`, areaAgainst(spam.scores, ham.scores));
    tell(`spam (${name}): recall at 1 % pooled false positives`, shareAbove(spam.scores, bar));
  }
  const own = await score(pools.ownHeldOut);
  for (const label of ['spam', 'identity_attack', 'toxicity'] as const) tell(`own held-out families: AUC of ${label}`, areaOf(label, own));
  for (const figure of await evasion(model, natural)) figures.push(figure);
  return figures;
}

interface Scored {
  readonly rows: readonly Row[];
  readonly scores: readonly Scores[];
}

/** What each disguise costs in hidden abuse, and adds in hidden clean comments, at the default thresholds. */
async function evasion(model: CommentModel, { rows, scores }: Scored): Promise<Figure[]> {
  const toxicity = LABELS.indexOf('toxicity');
  const isHidden = (score: Scores) => LABELS.some((label) => score[label] > model.defaultThresholds[label]);
  const caught = rows.filter((row, i) => row.labels[toxicity] === 1 && isHidden(scores[i])).slice(0, DISGUISED_TEXTS);
  const clean = rows.filter(({ labels }) => labels[toxicity] === 0).slice(0, DISGUISED_TEXTS * 3);
  const dressed = (chosen: readonly Row[], kind: (typeof DISGUISES)[number]) =>
    scoreAll(model, chosen.map(({ text }, i) => disguise(text, kind, DISGUISE_INTENSITY, i + 1)));
  const figures: Figure[] = [];
  for (const kind of DISGUISES) {
    const still = (await dressed(caught, kind)).filter(isHidden).length / caught.length;
    figures.push({ name: `recall lost to disguise: ${kind}`, value: 1 - still });
  }
  const lost = figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
  let wrongly = 0;
  for (const kind of DISGUISES) wrongly += shareHidden(await dressed(clean, kind), model.defaultThresholds) / DISGUISES.length;
  return [{ name: 'recall lost to disguise, mean', value: lost }, ...figures, { name: 'clean comments in disguise hidden', value: wrongly }];
}

async function scoreAll(model: CommentModel, texts: readonly string[]): Promise<Scores[]> {
  const scores: Scores[] = [];
  for (let at = 0; at < texts.length; at += BATCH) scores.push(...(await model.score(texts.slice(at, at + BATCH))));
  return scores;
}

function areaOf(label: Label, { rows, scores }: Scored): number {
  const k = LABELS.indexOf(label);
  return auc(scores.map((score) => score[label]), rows.map(({ labels }) => labels[k]));
}

function areaAgainst(spam: readonly Scores[], ham: readonly Scores[]): number {
  const truth = [...spam.map(() => 1), ...ham.map(() => 0)];
  return auc([...spam, ...ham].map((score) => score.spam), truth);
}

/** The score above which this share of scores lies. */
function scoreAtShare(scores: readonly number[], share: number): number {
  const sorted = Float64Array.from(scores).sort().reverse();
  return sorted[Math.floor(sorted.length * share)] ?? 1;
}

function shareAbove(scores: readonly Scores[], bar: number): number {
  return scores.filter(({ spam }) => spam > bar).length / scores.length;
}
