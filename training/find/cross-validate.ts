import { createHash } from 'node:crypto';
import { structureSteps } from '../../src/content/find/find.ts';
import type { Weights } from '../../src/content/find/judge.ts';
import { drain } from '../../src/content/find/steps.ts';
import { parsePage, type GoldPage, type Scorer } from './pages.ts';

export const FOLDS = 5;

/** The fold of a domain: all its pages share it, so that no weights are judged on a site they were learnt from. */
export function foldOf(domain: string): number {
  return createHash('sha256').update(domain).digest().readUInt32BE() % FOLDS;
}

/** How well every page is judged by structure alone, with the weights learnt without its fold: a line per variant. */
export function checkOnHeldOutDomains(pages: readonly GoldPage[], folds: readonly Weights[], scorer: Scorer): string {
  return [false, true]
    .map((isHashed) => {
      const rows = pages.map((page) => {
        const steps = structureSteps(parsePage(page, isHashed), {}, folds[foldOf(page.meta.domain)]);
        const found = drain(steps).comments.map(({ text }) => ({ text }));
        const { level, bucket, platform } = page.meta;
        return { id: page.id, level, bucket, platform, npAll: found.length, ...scorer.scorePage(page.gold, found, page.block) };
      });
      const { bucket_macro_F, neg_pages_hit, token_macro } = scorer.aggregate(rows);
      const figures = `item F1 ${bucket_macro_F.toFixed(3)}, negative pages hit ${(100 * neg_pages_hit).toFixed(1)} %, token F1 ${token_macro.F.toFixed(3)}`;
      return `held-out domains, ${isHashed ? 'names hashed' : 'names as they are'}: ${figures}`;
    })
    .join('\n');
}
