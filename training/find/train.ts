import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { candidateSteps, type Candidate } from '../../src/content/find/candidates.ts';
import { extractSteps } from '../../src/content/find/extract.ts';
import { FEATURES, measureSteps } from '../../src/content/find/measure.ts';
import type { Weights } from '../../src/content/find/judge.ts';
import { roleSteps } from '../../src/content/find/roles.ts';
import { drain } from '../../src/content/find/steps.ts';
import { surveySteps, type Survey } from '../../src/content/find/survey.ts';
import { membersSteps } from '../../src/content/find/territory.ts';
import { fitConditionalLogit, type Choice, type ChoiceSet } from './conditional-logit.ts';
import { checkOnHeldOutDomains, foldOf, FOLDS } from './cross-validate.ts';
import { f1, loadPages, loadScorer, parsePage, unpackPages, type GoldPage, type Scorer } from './pages.ts';

/**
 * Learns which groups of alike nodes are comments: `npx tsx training/find/train.ts [--pages FOLDER] [--no-check]`,
 * some ten minutes. Writes the weights that ship, the same ones every time; then learns them again without one fifth
 * of the domains after the other, and prints how well each fifth's pages are judged by the weights that never saw
 * their domains.
 *
 * Pages labelled by dragnet are left out: their labels' licence allows measuring, not training. Every page is learnt
 * from twice, as it is and with class and id names hashed, so that the weights hold where names say nothing.
 */
const WEIGHTS_FILE = 'src/content/find/weights.json';
const OPTIONS = { features: FEATURES.length, iterations: 400, l2: 0.001, learningRate: 0.05 };
/** Pages without comments count more: what is found there is the worse error. */
const NEGATIVE_WEIGHT = 1.5;
/** A candidate that finds less than this share of what a page holds is no good example. */
const LEAST_WORTH = 0.4;
/**
 * Logits a group must exceed: the first accepted on a page, and every further one. Chosen on held-out domains (five
 * folds, rules and structure): at -0.5 / -1 the item F1 is .926 / .939, the token F1 .888 / .900, and 2.3 / 2.9 % of
 * pages without comments are hit; with names hashed it is .764 / .773, .818 / .832, and 1.1 % both times.
 */
const THRESHOLDS = { threshold: -1, furtherThreshold: 1 };
/** Longer discussions teach nothing more, and scoring their candidates takes minutes. */
const MAX_COMMENTS = 250;

function choiceSetOf(page: GoldPage, isHashed: boolean, scorer: Scorer): ChoiceSet {
  const survey = drain(surveySteps(parsePage(page, isHashed)));
  const isNegative = page.meta.level === 'negative';
  const choices = drain(candidateSteps(survey)).map((group): Choice => ({
    features: drain(measureSteps(survey, group)),
    model: group.length === 1 ? 1 : 0,
    worth: isNegative ? 0 : worthOf(survey, group, page, scorer),
  }));
  return { choices, isNegative, weight: isNegative ? NEGATIVE_WEIGHT : 1 };
}

function worthOf(survey: Survey, group: Candidate, page: GoldPage, scorer: Scorer): number {
  const wanted = page.gold.reduce((sum, { text }) => sum + text.length, 0);
  const members = drain(membersSteps(survey, group));
  const length = members.reduce((sum, member) => sum + (member.level === 0 ? survey.within('chars', member.index) : 0), 0);
  if (length < 0.3 * wanted || length > 4 * wanted + 400) return 0;
  const roles = drain(roleSteps(survey, members));
  const found = members.flatMap((member) => drain(extractSteps(survey, member, roles)) ?? []);
  const { ip, ir } = scorer.scorePage(page.gold, found, null);
  const worth = f1(ip, ir);
  return worth < LEAST_WORTH ? 0 : worth;
}

function learn(sets: readonly ChoiceSet[]): Weights {
  const round = (weights: Float64Array): number[] => [...weights].map((weight) => Number(weight.toFixed(3)));
  const [several, lone] = fitConditionalLogit(sets, OPTIONS);
  return { ...THRESHOLDS, several: round(several), lone: round(lone) };
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, 'no-check': { type: 'boolean' } } });
const scorer = await loadScorer();
const pages = loadPages(unpackPages(values.pages));
const learntFrom = pages.filter(({ meta, gold }) => meta.source !== 'dragnet' && meta.level !== 'block' && gold.length <= MAX_COMMENTS);
const examples: { readonly domain: string; readonly set: ChoiceSet }[] = [];
for (const [at, page] of learntFrom.entries()) {
  process.stderr.write(`\rReading page ${at + 1} of ${learntFrom.length} `);
  for (const isHashed of [false, true]) examples.push({ domain: page.meta.domain, set: choiceSetOf(page, isHashed, scorer) });
}
writeFileSync(WEIGHTS_FILE, `${JSON.stringify(learn(examples.map(({ set }) => set)))}\n`);
process.stderr.write(`\n${WEIGHTS_FILE} written, from ${learntFrom.length} pages.\n`);
if (!values['no-check']) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(examples.filter(({ domain }) => foldOf(domain) !== fold).map(({ set }) => set)),
  );
  console.log(checkOnHeldOutDomains(pages, folds, scorer));
}
