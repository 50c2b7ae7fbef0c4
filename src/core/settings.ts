import type { Label } from './labels.ts';

/** What the reader has set. Only differences from {@link DEFAULT_SETTINGS} are stored. */
export interface Settings {
  /** Off: nothing is looked for on any page. */
  readonly enabled: boolean;
  /**
   * The reader's own thresholds; a label that is absent uses the model's default. A comment is hidden when a
   * score is **above** its threshold, so 1 never hides.
   */
  readonly thresholds: Readonly<Partial<Record<Label, number>>>;
  /** Words or phrases that always hide a comment, matched on normalised text at word boundaries. */
  readonly alwaysHide: readonly string[];
  /** Words or phrases that always keep a comment visible; they win over everything else. */
  readonly neverHide: readonly string[];
  /** Authors whose comments are never hidden, compared without case. */
  readonly trustedAuthors: readonly string[];
  /** Per site (host name without `www.`). */
  readonly sites: Readonly<Partial<Record<string, SiteSettings>>>;
}

export interface SiteSettings {
  readonly enabled?: boolean;
  readonly thresholds?: Readonly<Partial<Record<Label, number>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  thresholds: {},
  alwaysHide: [],
  neverHide: [],
  trustedAuthors: [],
  sites: {},
};
