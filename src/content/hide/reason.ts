import type { Scores } from '../../core/labels.ts';
import type { Reason } from '../../core/policy.ts';
import { message, percent } from '../messages.ts';

/** At most so many reasons are named: the strongest say enough. */
const NAMED = 2;

/** Why a comment is hidden, in words, with how sure: `Spam, 98 % sure`. */
export function describeReasons(reasons: readonly Reason[], scores: Scores | undefined): string {
  const [first] = reasons;
  const names = reasons.slice(0, NAMED).map((reason) => message(`reason_${reason}`));
  const list = new Intl.ListFormat(undefined, { type: 'unit', style: 'short' }).format(names);
  if (first === undefined || first === 'word' || !scores) return list;
  return message('fold_reason', list, percent(scores[first]));
}
