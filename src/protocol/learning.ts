import * as v from 'valibot';
import { MAX_TEXT_LENGTH } from './messages.ts';

/** `storage.session` item that says how a retraining goes; it is a {@link RetrainingState}. */
export const RETRAINING_KEY = 'learning/retraining';

/** How the last or present retraining stands. */
export type RetrainingState =
  | { readonly state: 'idle' }
  /** `done` is 0…1. */
  | { readonly state: 'training'; readonly done: number }
  | { readonly state: 'cancelled' }
  /** Too few different corrections to learn from. */
  | { readonly state: 'too-few' }
  | { readonly state: 'failed'; readonly reason: string }
  /** Version `id` was trained; `used` where it is now in use. */
  | { readonly state: 'done'; readonly id: number; readonly used: boolean };

/** content or own page → background: takes back what was said of a text. */
export const uncorrectRequest = v.strictObject({
  type: v.literal('uncorrect'),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
});
export type UncorrectRequest = v.InferOutput<typeof uncorrectRequest>;

/**
 * Own page → background. `changed`: corrections, versions or imported models were changed in the database;
 * `retrain`: train now; `cancel`: stop training.
 */
export const learningRequest = v.strictObject({
  type: v.literal('learning'),
  command: v.picklist(['changed', 'retrain', 'cancel']),
});
export type LearningRequest = v.InferOutput<typeof learningRequest>;
