import type { Reason } from '../core/policy.ts';
import type { Done } from '../protocol/messages.ts';
import type { HiddenNotice } from '../protocol/pages.ts';
import { dayOf, hiddenHistory } from '../storage/history.ts';

/** Adds to the history what a page has hidden today. */
export async function countHidden({ site, reasons }: HiddenNotice): Promise<Done> {
  const day = dayOf(new Date());
  const counts = (Object.entries(reasons) as [Reason, number][]).map(([reason, count]) => ({ day, site, reason, count }));
  await hiddenHistory.add(counts, day);
  return { type: 'done' };
}
