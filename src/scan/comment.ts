import { LABELS, type Label } from '../core/labels.ts';
import { MAX_TEXT_LENGTH } from '../protocol/messages.ts';
import { readTruth, type Fields } from './fields.ts';
import { reason, type Reason } from './reason.ts';
import type { CommentRecord } from './record.ts';

/** Names (author, conversation, time) longer than this are cut: they are keys and captions, not text. */
const MAX_NAME_LENGTH = 200;

/**
 * Makes a comment of a record's fields, or says why it is none. The text is cut to what is judged.
 * @param valueOf gives a field's value as text; undefined where the record has no such field.
 */
export function commentOf(
  fields: Fields,
  valueOf: (field: string) => string | undefined,
): { comment: CommentRecord } | { reason: Reason } {
  const text = valueOf(fields.text);
  if (text === undefined) return { reason: reason('no_text', JSON.stringify(fields.text)) };
  const name = (field: string | undefined) => {
    const value = field === undefined ? undefined : valueOf(field)?.trim();
    return value ? copied(value, MAX_NAME_LENGTH) : undefined;
  };
  const author = name(fields.author);
  const conversation = name(fields.conversation);
  const time = name(fields.time);
  const truth = LABELS.map((label): [Label, number | undefined] => {
    const column = fields.truth[label];
    return [label, column === undefined ? undefined : readTruth(valueOf(column))];
  }).filter(([, value]) => value !== undefined);
  return {
    comment: {
      text: copied(text, MAX_TEXT_LENGTH),
      ...(author !== undefined && { author }),
      ...(conversation !== undefined && { conversation }),
      ...(time !== undefined && { time }),
      ...(truth.length > 0 && { truth: Object.fromEntries(truth) }),
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The beginning of a text as a string of its own: a part would keep the whole line in memory as long as it lives. */
function copied(text: string, most: number): string {
  return decoder.decode(encoder.encode(text.slice(0, most)));
}
