import type { Reason } from '../core/policy.ts';
import type { FrameReport, HiddenComment } from '../protocol/messages.ts';

/** At most so many of the last hidden are offered: the page itself has the rest. */
export const MAX_LATEST = 5;

export interface LatestComment extends HiddenComment {
  readonly frame: string;
}

/** What the frames of a page have reported, together. */
export interface PageState {
  /** Whether Winnow is on in any frame. */
  readonly enabled: boolean;
  readonly found: number;
  readonly hidden: number;
  /** The most frequent first. */
  readonly reasons: readonly (readonly [Reason, number])[];
  readonly latest: readonly LatestComment[];
}

export function combine(reports: Iterable<FrameReport>): PageState {
  const all = [...reports];
  const counts = new Map<Reason, number>();
  for (const { reasons } of all) {
    for (const [reason, count] of Object.entries(reasons) as [Reason, number][]) {
      counts.set(reason, (counts.get(reason) ?? 0) + count);
    }
  }
  return {
    enabled: all.some(({ enabled }) => enabled),
    found: all.reduce((sum, { found }) => sum + found, 0),
    hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
    reasons: [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a),
    latest: all.flatMap(({ frame, latest }) => latest.map((comment) => ({ ...comment, frame }))).slice(0, MAX_LATEST),
  };
}
