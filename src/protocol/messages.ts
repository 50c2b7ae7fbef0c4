import type { Label, PerLabel, Scores } from '../core/labels.ts';
import type { Contribution } from '../core/model/types.ts';
import type { Reason } from '../core/policy.ts';

/** The name of the one long-lived Port between a content script and the background. */
export const COMMENTS_PORT = 'comments';

/** The name of the Port that the popup opens to every frame of a tab. */
export const PAGE_PORT = 'page';

/** At most so many UTF-16 code units of a comment are sent to be scored; the rest is not judged. */
export const MAX_TEXT_LENGTH = 10_000;

/** At most so many comments in one request. */
export const MAX_BATCH = 64;

/** What is on screen is scored before what is near, and that before the rest. */
export const URGENCIES = ['visible', 'near', 'rest'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** content → background, on {@link COMMENTS_PORT} */
export interface ScoreRequest {
  readonly type: 'score';
  /** Chosen by the page, answered with: unique per Port. */
  readonly id: number;
  readonly texts: readonly string[];
  readonly urgency: Urgency;
  /** The reader is still writing these texts: they are forgotten once they are scored. */
  readonly draft?: true;
}

/** content → background, by `runtime.sendMessage`: there may be something to do in this frame, run the rest here. */
export interface StartRequest {
  readonly type: 'start';
}

/**
 * content → background, on {@link COMMENTS_PORT}, before there is one by `runtime.sendMessage`: what the toolbar
 * shows of this frame.
 */
export interface FrameState {
  readonly type: 'state';
  /** Whether Winnow is on here. */
  readonly enabled: boolean;
  /** How many comments of this frame are hidden. */
  readonly hidden: number;
}

/** background → content: the answer to a {@link ScoreRequest}. */
export interface ScoreReply {
  readonly type: 'scores';
  readonly id: number;
  /** One per text of the request, in its order. */
  readonly scores: readonly Scores[];
  readonly model: ModelFacts;
}

/** What a page needs to know of the model to decide by its scores. */
export interface ModelFacts {
  readonly version: string;
  readonly defaultThresholds: PerLabel;
}

/** background → content: the request could not be answered; its comments stay visible. */
export interface ScoreFailure {
  readonly type: 'failed';
  readonly id: number;
  readonly reason: string;
  /** Whether asking again later can help: not so while the model cannot be loaded. */
  readonly retry: boolean;
}

/** background → content: another model is in use; what it would say is worth asking again. */
export interface ModelChanged {
  readonly type: 'model-changed';
}

export type ContentToBackground = ScoreRequest | FrameState;
export type BackgroundToContent = ScoreReply | ScoreFailure | ModelChanged;

/** content or own page → background, by `runtime.sendMessage`: which words counted. */
export interface ExplainRequest {
  readonly type: 'explain';
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Explanation {
  readonly type: 'explanation';
  /** Per label asked for, the strongest first. */
  readonly contributions: Readonly<Partial<Record<Label, readonly Contribution[]>>>;
}

/** content or own page → background, by `runtime.sendMessage`: the reader says what a comment is. */
export interface CorrectRequest {
  readonly type: 'correct';
  readonly text: string;
  /** Only the labels the reader spoke about. */
  readonly labels: Readonly<Partial<Record<Label, 0 | 1>>>;
  readonly author?: string;
}

export interface Done {
  readonly type: 'done';
}

/** background → whoever asked: refused or gone wrong. */
export interface Refused {
  readonly type: 'refused';
  readonly reason: string;
}

/** content → popup, on {@link PAGE_PORT}: sent at once and after every change. */
export interface FrameReport {
  readonly type: 'report';
  /** Distinguishes the frames that answer on one Port. */
  readonly frame: string;
  readonly site: string;
  readonly enabled: boolean;
  /** How many comments were found, hidden or not. */
  readonly found: number;
  readonly hidden: number;
  /** How many are hidden for each reason, every comment counted under its strongest. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** The most recently hidden, the latest first. */
  readonly latest: readonly HiddenComment[];
}

export interface HiddenComment {
  readonly id: number;
  readonly reasons: readonly Reason[];
  /** The beginning of its text. */
  readonly excerpt: string;
  readonly author?: string;
}

/** popup → content, on {@link PAGE_PORT}: one of the {@link FrameReport.latest} is to be shown, or is fine. */
export interface HiddenCommentRequest {
  readonly type: 'reveal' | 'call-fine';
  readonly frame: string;
  readonly id: number;
}

/** background → content, by `tabs.sendMessage`: the reader does not let Winnow read this site any more. */
export interface LeaveNotice {
  readonly type: 'leave';
}

/** background → content, by `tabs.sendMessage`: a keyboard command. */
export interface PageCommand {
  readonly type: 'command';
  readonly command: 'next-folded' | 'toggle-last';
}
