import * as v from 'valibot';
import type { Reason } from '../core/policy.ts';
import type { FrameReport, HiddenCommentRequest } from '../protocol/messages.ts';
import { hiddenCommentRequest } from '../protocol/pages.ts';
import type { Fold } from './hide/fold.ts';

/** While a page loads its comments the popup is told so often at most, in milliseconds. */
const PAUSE = 200;

/** The popup shows fewer; should some be shown again meanwhile, the next are there. */
const MAX_LATEST = 20;
const MAX_EXCERPT = 200;
const MAX_AUTHOR = 100;

/** The page's end of the Port that the popup opens. */
export interface PopupPort {
  postMessage(message: FrameReport): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface PopupLineOptions {
  readonly site: string;
  /** What this frame holds now; undefined while Winnow is off here. */
  readonly page: () => { readonly found: number; readonly folds: readonly Fold[] } | undefined;
  readonly after: (milliseconds: number, task: () => void) => void;
  /** The reader says that what a fold hides is fine. */
  readonly callFine: (fold: Fold) => void;
}

/** Tells the popup what is hidden in this frame, and does with a comment of it what the reader asks for there. */
export class PopupLine {
  readonly #frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  readonly #ports = new Set<PopupPort>();
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;
  #telling = false;

  constructor(private readonly options: PopupLineOptions) {}

  serve(port: PopupPort): void {
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((message) => {
      const checked = v.safeParse(hiddenCommentRequest, message);
      if (checked.success && checked.output.frame === this.#frame) this.#obey(checked.output);
    });
    port.postMessage(this.#report());
  }

  /** Something has changed: the popups that are open hear of it soon. */
  changed(): void {
    if (this.#telling || this.#ports.size === 0) return;
    this.#telling = true;
    this.options.after(PAUSE, () => {
      this.#telling = false;
      for (const port of this.#ports) port.postMessage(this.#report());
    });
  }

  #obey({ type, id }: HiddenCommentRequest): void {
    const fold = this.options.page()?.folds.find(({ subject }) => this.#idOf(subject.comment) === id);
    if (!fold?.folded) return;
    if (type === 'call-fine') {
      this.options.callFine(fold);
    } else {
      fold.toggle();
      fold.anchor.scrollIntoView({ block: 'center' });
    }
  }

  #report(): FrameReport {
    const page = this.options.page();
    const folded = page?.folds.filter((fold) => fold.folded) ?? [];
    return {
      type: 'report',
      frame: this.#frame,
      site: this.options.site,
      enabled: page !== undefined,
      found: page?.found ?? 0,
      hidden: folded.reduce((sum, { size }) => sum + size, 0),
      reasons: countReasons(folded),
      latest: folded
        .slice(-MAX_LATEST)
        .reverse()
        .map(({ subject: { comment, reasons } }) => ({
          id: this.#idOf(comment),
          reasons,
          excerpt: comment.text.slice(0, MAX_EXCERPT),
          ...(comment.author === undefined ? {} : { author: comment.author.slice(0, MAX_AUTHOR) }),
        })),
    };
  }

  #idOf(comment: object): number {
    const id = this.#ids.get(comment) ?? ++this.#lastId;
    this.#ids.set(comment, id);
    return id;
  }
}

/** How many comments there are for each reason, every fold counted under its strongest; of a thread the abusive ones. */
export function countReasons(folds: readonly Fold[]): Partial<Record<Reason, number>> {
  const counts: Partial<Record<Reason, number>> = {};
  for (const { subject } of folds) {
    const reason = subject.reasons.at(0);
    if (reason) counts[reason] = (counts[reason] ?? 0) + (subject.thread?.abusive ?? 1);
  }
  return counts;
}
