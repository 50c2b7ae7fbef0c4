import type { FrameState } from '../protocol/messages.ts';

/** The part of `browser.action` that is used. */
export interface ActionLike {
  setBadgeText(details: { text: string; tabId?: number }): Promise<void>;
  setIcon(details: { path: Record<string, string>; tabId?: number }): Promise<void>;
  setTitle(details: { title: string; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId?: number }): Promise<void>;
}

/** The part of `browser.storage.session` that is used: it outlives the worker, not the browser. */
export interface SessionLike {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Frame {
  readonly tab: number;
  /** The address that the tab shows: another one means that the frames before are gone. */
  readonly page: string;
  /** 0 is the page itself. */
  readonly frame: number;
}

/** What the button shows of a tab. */
interface TabState {
  readonly page: string;
  /** Whether Winnow is on there, as the page itself says. */
  readonly enabled: boolean;
  /** How many comments each frame has hidden. */
  readonly frames: Readonly<Record<string, number>>;
}

/** How the button stands: its icon, and its tooltip's beginning. */
export type ButtonState = 'on' | 'off' | 'error';

const KEY = 'hidden/';
const GREY = '#5f6368';
const RED = '#b3261e';

/**
 * Shows in the toolbar how many comments are hidden in a tab, whether Winnow is on there, and when it cannot work.
 *
 *   on ── switched off here ──▶ off          on ── the model cannot be loaded ──▶ error
 *   on ◀── switched on here ─── off          on ◀──── the model is loaded ─────── error
 */
export class Badge {
  #work: Promise<void> = Promise.resolve();
  #failure: Error | undefined;

  constructor(
    private readonly action: ActionLike,
    private readonly session: SessionLike,
    private readonly title: (state: ButtonState, detail: string) => string,
  ) {}

  /** A frame has said how it stands. */
  show(frame: Frame, { hidden, enabled }: FrameState): Promise<void> {
    return this.#queue(() => this.#change(frame, hidden, frame.frame === 0 ? enabled : undefined));
  }

  /** A frame has gone: what it hid no longer counts. */
  forget(frame: Frame): Promise<void> {
    return this.#queue(() => this.#change(frame, 0, undefined));
  }

  forgetTab(tab: number): Promise<void> {
    return this.#queue(() => this.session.remove(`${KEY}${tab}`));
  }

  /** The model has been loaded (undefined) or cannot be. */
  showFailure(failure: Error | undefined): Promise<void> {
    if (failure === undefined && this.#failure === undefined) return Promise.resolve();
    this.#failure = failure;
    return this.#queue(async () => {
      const nowhere: TabState = { page: '', enabled: true, frames: {} };
      await this.#paint(undefined, nowhere);
      for (const [key, state] of Object.entries(await this.session.get(null))) {
        if (!key.startsWith(KEY)) continue;
        // One tab that has just been closed must not keep the others from being told.
        await this.#paint(Number(key.slice(KEY.length)), state as TabState).catch(logUnpainted);
      }
    });
  }

  async #change({ tab, page, frame }: Frame, hidden: number, enabled: boolean | undefined): Promise<void> {
    const key = `${KEY}${tab}`;
    const before = (await this.session.get(key))[key] as TabState | undefined;
    const isSamePage = before?.page === page;
    const state: TabState = {
      page,
      enabled: enabled ?? (isSamePage ? before.enabled : true),
      frames: { ...(isSamePage ? before.frames : {}), [frame]: hidden },
    };
    await this.session.set({ [key]: state });
    await this.#paint(tab, state);
  }

  /** Paints the button of a tab; of all that have none of their own where `tabId` is undefined. */
  async #paint(tabId: number | undefined, { enabled, frames }: TabState): Promise<void> {
    const failure = enabled ? this.#failure : undefined;
    const button: ButtonState = failure ? 'error' : enabled ? 'on' : 'off';
    const sum = Object.values<number>(frames).reduce((total, count) => total + count, 0);
    const where = tabId === undefined ? {} : { tabId };
    await this.action.setBadgeBackgroundColor({ ...where, color: failure ? RED : GREY });
    await this.action.setBadgeText({ ...where, text: failure ? '!' : sum > 0 ? String(sum) : '' });
    await this.action.setIcon({ ...where, path: { 16: `/icons/${button}-16.png`, 32: `/icons/${button}-32.png` } });
    await this.action.setTitle({ ...where, title: this.title(button, failure?.message ?? '') });
  }

  /** One after the other, as each reads what the one before has written. A tab may be closed at any moment. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch(logUnpainted);
    return this.#work;
  }
}

function logUnpainted(error: unknown): void {
  console.debug('Winnow: the toolbar was not updated', error);
}
