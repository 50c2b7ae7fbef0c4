import * as v from 'valibot';
import { LABELS } from '../core/labels.ts';
import { MAX_BATCH, MAX_TEXT_LENGTH, URGENCIES } from './messages.ts';

/** The shapes of all that arrives in the background. Whatever has another shape is refused. */

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const scoreRequest = v.strictObject({
  type: v.literal('score'),
  id: count,
  texts: v.pipe(v.array(text), v.minLength(1), v.maxLength(MAX_BATCH)),
  urgency: v.picklist(URGENCIES),
  draft: v.exactOptional(v.literal(true)),
});

export const frameState = v.strictObject({ type: v.literal('state'), enabled: v.boolean(), hidden: count });

export const startRequest = v.strictObject({ type: v.literal('start') });

export const commentsPortMessage = v.variant('type', [scoreRequest, frameState]);

export const explainRequest = v.strictObject({
  type: v.literal('explain'),
  text,
  labels: v.pipe(v.array(v.picklist(LABELS)), v.maxLength(LABELS.length)),
});

export const correctRequest = v.strictObject({
  type: v.literal('correct'),
  text,
  labels: v.record(v.picklist(LABELS), v.picklist([0, 1])),
  author: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});
