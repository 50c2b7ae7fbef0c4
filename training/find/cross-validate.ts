import { createHash } from 'node:crypto';
import { structureSteps } from '../../src/content/find/find.ts';
import type { Weights } from '../../src/content/find/judge.ts';
import { findByRules } from '../../src/content/find/rules/find-by-rules.ts';
import { drain } from '../../src/content/find/steps.ts';
import type { FoundComment } from '../../src/content/find/types.ts';
import { parsePage, type GoldPage, type Scorer } from './pages.ts';

export const FOLDS = 5;
/** Thresholds that are tried, the shipped one among them. */
const THRESHOLDS = [-0.5, -0.75, -1];

/** The fold of a domain: all its pages share it, so that no weights are judged on a site they were learnt from. */
export function foldOf(domain: string): number {
  return createHash('sha256').update(domain).digest().readUInt32BE() % FOLDS;
}

/**
 * How well every page is judged, by rules and, where they find nothing, by the weights learnt without its fold: a line
 * per variant and threshold.
 */
export function checkOnHeldOutDomains(pages: readonly GoldPage[], folds: readonly Weights[], scorer: Scorer): string {
  return [false, true].flatMap((isHashed) => {
    const finds = pages.map((page) => findAtThresholds(parsePage(page, isHashed), folds[foldOf(page.meta.domain)]));
    return THRESHOLDS.map((threshold, at) => {
      const rows = pages.map(({ id, meta: { level, bucket, platform }, gold, block }, number) => {
        const found = (finds[number]?.[at] ?? []).map((text) => ({ text }));
        return { id, level, bucket, platform, npAll: found.length, ...scorer.scorePage(gold, found, block) };
      });
      const { bucket_macro_F, neg_pages_hit, token_macro } = scorer.aggregate(rows);
      const figures = `item F1 ${bucket_macro_F.toFixed(3)}, negative pages hit ${(100 * neg_pages_hit).toFixed(1)} %, token F1 ${token_macro.F.toFixed(3)}`;
      return `held-out domains, ${isHashed ? 'names hashed' : 'names as they are'}, threshold ${threshold}: ${figures}`;
    });
  }).join('\n');
}

/** The texts found at each threshold. */
function findAtThresholds(document: Document, weights: Weights | undefined): string[][] {
  const textsOf = (comments: readonly FoundComment[]): string[] => comments.map(({ text }) => text);
  const byRules = findByRules(document, '');
  return THRESHOLDS.map((threshold) =>
    textsOf(byRules.length > 0 || !weights ? byRules : drain(structureSteps(document, {}, { ...weights, threshold })).comments),
  );
}
