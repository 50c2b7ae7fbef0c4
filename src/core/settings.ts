import type { Label } from './labels.ts';

/** How a hidden comment looks. */
export const FOLD_MODES = ['fold', 'blur', 'hide', 'mark'] as const;
export type FoldMode = (typeof FOLD_MODES)[number];

/** What happens to the replies under a hidden comment. */
export const REPLY_MODES = ['stay', 'fold'] as const;
export type ReplyMode = (typeof REPLY_MODES)[number];

/** What the reader has set. Only differences from {@link DEFAULT_SETTINGS} are stored. */
export interface Settings {
  /** Off: nothing is looked for on any page. */
  readonly enabled: boolean;
  /**
   * The reader's own thresholds; a label that is absent uses the model's default. A comment is hidden when a
   * score is **above** its threshold, so 1 never hides.
   */
  readonly thresholds: Thresholds;
  readonly foldMode: FoldMode;
  readonly replies: ReplyMode;
  /**
   * A whole thread is folded when more than this share (0…1) of its replies is abusive; 1 never folds one.
   */
  readonly foldThreadsAbove: number;
  /** Words or phrases that always hide a comment, matched on normalised text at word boundaries. */
  readonly alwaysHide: readonly string[];
  /** Words or phrases that always keep a comment visible; they win over everything else. */
  readonly neverHide: readonly string[];
  /** Authors whose comments are never hidden, compared without case. */
  readonly trustedAuthors: readonly string[];
  /** Per site, by the name that `siteName` gives it. */
  readonly sites: Readonly<Partial<Record<string, SiteSettings>>>;
  /** Whether what was hidden is counted by day, kind and site, on this device. */
  readonly history: boolean;
  readonly learning: LearningSettings;
  readonly compose: ComposeSettings;
  /** Whether settings follow the reader through the browser's own account; itself never synced. */
  readonly sync: boolean;
}

export type Thresholds = Readonly<Partial<Record<Label, number>>>;

export interface LearningSettings {
  /** So many new corrections start a retraining; 0 leaves it to the button. */
  readonly retrainAfter: number;
  /** Whether a correction remembers the site it was made on. */
  readonly keepSites: boolean;
}

/** The warning before the reader's own comment is sent. */
export interface ComposeSettings {
  readonly enabled: boolean;
  /** A label that is absent uses {@link COMPOSE_THRESHOLD}; 1 never warns. */
  readonly thresholds: Thresholds;
}

export interface SiteSettings {
  readonly enabled?: boolean;
  /** Steps from the reader's general thresholds: −2 hides much less, 2 much more. Absent: 0. */
  readonly sensitivity?: number;
  /** Whether the reader is warned before posting here. Absent: as set in general. */
  readonly compose?: boolean;
  /** What comments look like here, as the reader has shown it. */
  readonly picked?: readonly ElementShape[];
  /** What Winnow took for comments here and the reader says are none. */
  readonly notComments?: readonly ElementShape[];
}

/**
 * By what elements are known again on other pages of their site: names where they last, else place and inside. Data
 * that is compared, never a selector that is run: a file from elsewhere may hold any.
 */
export interface ElementShape {
  /** Local name of the element. */
  readonly tag: string;
  /** Class names that all of them carry. */
  readonly classes: readonly string[];
  /** Their ancestors, the parent first. */
  readonly above: readonly Place[];
  /** Paths of local names, such as `div>p`, to what stands in nearly all of them. */
  readonly inside: readonly string[];
}

/** An ancestor: its local name, empty where they differ in it, and the class names that all share. */
export interface Place {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** The default of InSpace's filter, on which the codelab's toxicity example is built. */
export const COMPOSE_THRESHOLD = 0.9;

/** Steps that {@link SiteSettings.sensitivity} may take either way. */
export const MAX_SENSITIVITY = 2;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  thresholds: {},
  foldMode: 'fold',
  replies: 'stay',
  foldThreadsAbove: 1,
  alwaysHide: [],
  neverHide: [],
  trustedAuthors: [],
  sites: {},
  history: true,
  learning: { retrainAfter: 20, keepSites: false },
  compose: { enabled: true, thresholds: {} },
  sync: false,
};

/** Changes what is set for one site, and forgets the site when nothing is left. */
export function withSite(settings: Settings, site: string, change: SiteChange): Settings {
  const { [site]: before, ...others } = settings.sites;
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
  ) as SiteSettings;
  return { ...settings, sites: Object.keys(after).length > 0 ? { ...others, [site]: after } : others };
}

/** Forgets all that is set for a site. */
export function withoutSite(settings: Settings, site: string): Settings {
  return { ...settings, sites: Object.fromEntries(Object.entries(settings.sites).filter(([name]) => name !== site)) };
}

/** Undefined takes a setting back. */
export type SiteChange = { readonly [Key in keyof SiteSettings]?: SiteSettings[Key] | undefined };
