import type { Arrivals } from './arrivals.ts';

/** What the first script of a frame hands over to the second. */
export interface Handover {
  readonly site: string;
  /** Ports that popups have opened to this frame. */
  readonly popups: Arrivals<chrome.runtime.Port>;
  /** What our own background has sent to this frame. */
  readonly messages: Arrivals<{ readonly type?: unknown }>;
  /** Where the reader last opened the context menu. */
  readonly clicked: () => Node | undefined;
  /** The second script is there: the first does nothing more but pass on what arrives. */
  begin(): void;
}

/** The world of content scripts is one per frame and extension; no page can see into it. */
const shared = globalThis as { winnow?: Handover; winnowIsHere?: boolean };

/**
 * Claims this frame for the first script: false where one is at work already, as a browser may run it on its own
 * and the background once more when the reader lets Winnow in.
 */
export function claimFrame(): boolean {
  if (shared.winnowIsHere) return false;
  shared.winnowIsHere = true;
  return true;
}

/** Winnow has left: should it be let in again, the first script begins anew. */
export function leaveFrame(): void {
  delete shared.winnowIsHere;
  delete shared.winnow;
}

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
