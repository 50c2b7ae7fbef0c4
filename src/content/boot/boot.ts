import type { Done, FrameState, Refused, StartRequest } from '../../protocol/messages.ts';
import { editableOf } from '../compose/editable.ts';
import type { Clock } from '../find/types.ts';
import { isKnownHost } from './known.ts';
import { Lookout } from './lookout.ts';
import type { Position } from './switch.ts';

/** A background that was stopped while it was asked, or is being updated, is asked again after so long. */
const RETRY_MS = [200, 1_000, 5_000];

export interface BootOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly isTop: boolean;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly readSwitch: () => Promise<Position>;
  /** Rejects where nobody answers; throws once the extension has been updated or removed under this page. */
  readonly send: (message: StartRequest | FrameState) => Promise<Done | Refused>;
  /** Ends everything: the second script has taken over, or the extension has gone. */
  readonly stop: AbortController;
}

/**
 * What Winnow does on every page: waits until there may be something to do, then has the background run the rest
 * in this very frame.
 *
 *   off ◀── switched ──▶ looking ── signs of comments, or of one being written ──▶ starting ── taken over ──▶ ended
 *    └──────────────────────┴── the reader wants something here (popup, menu) ──────▶ │  ▲
 *                                                                                     ▼  │ after a while
 *                                                               given up ◀── 4th ── refused
 */
export class Boot {
  #looking: AbortController | undefined;
  #isStarting = false;
  #told = true;

  constructor(private readonly options: BootOptions) {}

  /** Looks at the switch: at first, and whenever it may have been moved. */
  async follow(): Promise<void> {
    const { stop, readSwitch } = this.options;
    const { on, shown } = await readSwitch();
    if (stop.signal.aborted) return;
    if (on && shown) this.start();
    else if (on) this.#look();
    else this.#rest();
    this.#tell(on);
  }

  /** The page is back from the back/forward cache: it has missed what was set, and the toolbar has forgotten it. */
  comeBack(): Promise<void> {
    this.#told = true;
    return this.follow();
  }

  /** Has the rest run here, on or off. */
  start(): void {
    if (this.#isStarting) return;
    this.#isStarting = true;
    this.#ask(0);
  }

  #look(): void {
    const { document, clock, shadowRootOf, stop } = this.options;
    if (this.#looking || this.#isStarting) return;
    this.#looking = new AbortController();
    const signal = AbortSignal.any([this.#looking.signal, stop.signal]);
    if (isKnownHost(document.location.hostname)) {
      this.start();
      return;
    }
    const start = (): void => {
      this.start();
    };
    new Lookout({ document, clock, shadowRootOf, onSigns: start, signal }).start();
    document.addEventListener('focusin', (event) => {
      if (event.isTrusted && editableOf(event, shadowRootOf)) start();
    }, { capture: true, passive: true, signal });
  }

  #rest(): void {
    this.#looking?.abort();
    this.#looking = undefined;
  }

  #ask(tries: number): void {
    if (this.options.stop.signal.aborted) return;
    this.#send({ type: 'start' }, (why) => {
      const delay = RETRY_MS.at(tries);
      console.debug('Winnow was not started on this page', why);
      if (delay === undefined) {
        this.#isStarting = false;
        return;
      }
      this.options.clock.after(delay, () => {
        this.#ask(tries + 1);
      });
    });
  }

  /** Shows in the toolbar that Winnow is off here: nobody else would. */
  #tell(enabled: boolean): void {
    if (!this.options.isTop || enabled === this.#told) return;
    this.#told = enabled;
    this.#send({ type: 'state', enabled, hidden: 0 }, (why) => {
      console.debug('Winnow could not show whether it is on', why);
    });
  }

  #send(message: StartRequest | FrameState, fail: (why: unknown) => void): void {
    try {
      this.options.send(message).then((answer) => {
        if (answer.type === 'refused') fail(answer.reason);
      }, fail);
    } catch {
      this.options.stop.abort();
    }
  }
}
