import type { Scores } from '../../core/labels.ts';
import type { Reason } from '../../core/policy.ts';
import { formatNumber, formatSureness, languageTag, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { AbusiveThread } from '../threads/abusive-threads.ts';

/** At most so many reasons are named: the strongest say enough. */
const NAMED = 2;

/** Why a comment is hidden, in words, and how sure that is: `Spam, 98% sure`. */
export function describeReasons(reasons: readonly Reason[], scores: Scores | undefined): string {
  const first = reasons.at(0);
  const words = reasons.slice(0, NAMED).map(reasonName);
  if (first !== undefined && first !== 'word' && scores) words.push(message('fold_sure', formatSureness(scores[first])));
  return new Intl.ListFormat(languageTag(), { type: 'unit', style: 'short' }).format(words);
}

/** Why a thread is hidden, in words: `Thread, 7 of 12 replies abusive`. */
export function describeThread({ replies, abusive }: AbusiveThread): string {
  return message('thread_hidden', formatNumber(abusive), formatNumber(replies.length));
}
