import type { Arrivals } from './arrivals.ts';

/** What the first script of a frame hands over to the second. */
export interface Handover {
  readonly site: string;
  /** Ports that popups have opened to this frame. */
  readonly popups: Arrivals<chrome.runtime.Port>;
  /** What our own background has sent to this frame. */
  readonly messages: Arrivals<{ readonly type?: unknown }>;
  /** The second script is there: the first does nothing more but pass on what arrives. */
  begin(): void;
}

/** The world of content scripts is one per frame and extension; no page can see into it. */
const shared = globalThis as { winnow?: Handover };

export function offer(handover: Handover): void {
  shared.winnow = handover;
}

/** Undefined where there is nothing to take over: the second script has been here before. */
export function takeOver(): Handover | undefined {
  const handover = shared.winnow;
  delete shared.winnow;
  handover?.begin();
  return handover;
}
