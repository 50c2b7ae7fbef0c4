import { LABELS, perLabel, type Label, type PerLabel, type Scores } from './labels.ts';
import type { Settings, SiteSettings } from './settings.ts';

/** What the page knows about a comment beside its scores. */
export interface CommentFacts {
  /** Host name of the page without `www.`. */
  readonly site: string;
  readonly author?: string | undefined;
  /** The reader wrote it. */
  readonly own?: boolean | undefined;
  /** The reader has replied to it. */
  readonly answered?: boolean | undefined;
  /** The address of the page points to it. */
  readonly linked?: boolean | undefined;
  /** The reader has revealed it or called it fine. */
  readonly revealed?: boolean | undefined;
  /** It holds a word the reader always wants hidden. */
  readonly hasHiddenWord?: boolean | undefined;
  /** It holds a word the reader never wants hidden. */
  readonly hasKeptWord?: boolean | undefined;
}

export type Reason = Label | 'word';

export interface Decision {
  readonly hidden: boolean;
  /** Why, the strongest first; empty where nothing is hidden. */
  readonly reasons: readonly Reason[];
}

const KEEP: Decision = { hidden: false, reasons: [] };

/** Whether Winnow works on a site at all. */
export function isEnabledOn(site: string, settings: Settings): boolean {
  return settings.enabled && siteSettings(site, settings)?.enabled !== false;
}

/** What is set for a site; a site called like a member of every object (`constructor`) has no settings. */
export function siteSettings(site: string, settings: Settings): SiteSettings | undefined {
  return Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
}

/** The thresholds in force on a site: the reader's, else the model's, moved by the site's sensitivity. */
export function thresholdsOn(site: string, settings: Settings, modelThresholds: PerLabel): PerLabel {
  const general: PerLabel = { ...modelThresholds, ...settings.thresholds };
  const steps = siteSettings(site, settings)?.sensitivity ?? 0;
  return steps === 0 ? general : perLabel((label) => moveThreshold(general[label], steps));
}

/**
 * A threshold moved by steps of one in log-odds, so that it stays in 0…1 and each step counts alike near 0,
 * .5 and 1. A threshold of 1 stays: what never hides never hides.
 */
export function moveThreshold(threshold: number, steps: number): number {
  const odds = (threshold / (1 - threshold)) * Math.exp(-steps);
  return threshold < 1 ? odds / (1 + odds) : 1;
}

/** The labels whose score is above its threshold, the one furthest above first. */
export function labelsOver(scores: Scores, thresholds: PerLabel): Label[] {
  return LABELS.filter((label) => scores[label] > thresholds[label]).sort(
    (a, b) => excess(scores[b], thresholds[b]) - excess(scores[a], thresholds[a]),
  );
}

/** How far a score has gone from its threshold towards certainty, 0…1. */
function excess(score: number, threshold: number): number {
  return threshold < 1 ? (score - threshold) / (1 - threshold) : 0;
}

/**
 * Decides what happens to a comment. Pure, and fails open: without scores only the reader's own words can
 * hide anything.
 */
export function decide(
  scores: Scores | undefined,
  facts: CommentFacts,
  settings: Settings,
  modelThresholds: PerLabel,
): Decision {
  if (!isEnabledOn(facts.site, settings) || isProtected(facts, settings)) return KEEP;
  const reasons: Reason[] = facts.hasHiddenWord ? ['word'] : [];
  if (scores) reasons.push(...labelsOver(scores, thresholdsOn(facts.site, settings, modelThresholds)));
  return reasons.length > 0 ? { hidden: true, reasons } : KEEP;
}

/** Whether a comment is never hidden, whatever it says. */
export function isProtected(facts: CommentFacts, settings: Settings): boolean {
  if (facts.own || facts.answered || facts.linked || facts.revealed || facts.hasKeptWord) return true;
  const author = facts.author?.toLowerCase();
  return author !== undefined && settings.trustedAuthors.some((trusted) => trusted.toLowerCase() === author);
}
