import type { Scores } from '../core/labels.ts';

/** The name of the one long-lived Port between a content script and the background. */
export const COMMENTS_PORT = 'comments';

/** At most so many UTF-16 code units of a comment are sent to be scored; the rest is not judged. */
export const MAX_TEXT_LENGTH = 10_000;

/** At most so many comments in one request. */
export const MAX_BATCH = 64;

/** content → background */
export interface ScoreRequest {
  readonly type: 'score';
  /** Chosen by the page, answered with: unique per Port. */
  readonly id: number;
  readonly texts: readonly string[];
  /** What is on screen is scored before what is near, and that before the rest. */
  readonly urgency: 'visible' | 'near' | 'rest';
}

/** background → content */
export interface ScoreReply {
  readonly type: 'scores';
  readonly id: number;
  /** One per text of the request, in its order. */
  readonly scores: readonly Scores[];
}

/** background → content: the request could not be answered; its comments stay visible. */
export interface ScoreFailure {
  readonly type: 'failed';
  readonly id: number;
  readonly reason: string;
}

export type ContentToBackground = ScoreRequest;
export type BackgroundToContent = ScoreReply | ScoreFailure;
