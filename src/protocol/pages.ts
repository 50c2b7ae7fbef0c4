import * as v from 'valibot';
import { LABELS } from '../core/labels.ts';
import type { Reason } from '../core/policy.ts';

/** content → background, by `runtime.sendMessage`: so many comments were newly hidden, for the history. */
export interface HiddenNotice {
  readonly type: 'hidden';
  readonly site: string;
  /** Every comment is counted under its strongest reason. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
}

/** content → background → every frame of the tab: what the picker of one frame is doing. */
export interface PickNews {
  readonly type: 'pick';
  /** Tells the frames of a page apart. */
  readonly frame: string;
  /** The reader is here now; has picked here; has left, or kept what was picked. */
  readonly event: 'here' | 'asking' | 'done';
  /** Milliseconds since 1970: news may arrive late, when the reader is somewhere else already. */
  readonly time: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const reason = v.picklist([...LABELS, 'word']);

/** The shape of what a popup may ask of a page. */
export const hiddenCommentRequest = v.strictObject({ type: v.picklist(['reveal', 'call-fine']), frame: v.string(), id: count });

export const hiddenNotice = v.strictObject({
  type: v.literal('hidden'),
  site: v.pipe(v.string(), v.maxLength(253)),
  reasons: v.record(reason, v.pipe(count, v.maxValue(100_000))),
});

/** The shape of what a frame tells the popup: the popup takes nothing else from a page. */
export const frameReport = v.object({
  type: v.literal('report'),
  frame: v.pipe(v.string(), v.maxLength(100)),
  site: v.string(),
  enabled: v.boolean(),
  found: count,
  hidden: count,
  reasons: v.record(reason, count),
  latest: v.pipe(
    v.array(
      v.object({
        id: count,
        reasons: v.array(reason),
        excerpt: v.pipe(v.string(), v.maxLength(1_000)),
        author: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
      }),
    ),
    v.maxLength(100),
  ),
});

export const pickNews = v.strictObject({
  type: v.literal('pick'),
  frame: v.pipe(v.string(), v.maxLength(100)),
  event: v.picklist(['here', 'asking', 'done']),
  time: v.number(),
});
