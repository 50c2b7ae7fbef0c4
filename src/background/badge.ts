import type { FrameState } from '../protocol/messages.ts';

/** The part of `browser.action` that is used. */
export interface ActionLike {
  setBadgeText(details: { text: string; tabId?: number }): Promise<void>;
  setIcon(details: { path: Record<string, string>; tabId?: number }): Promise<void>;
  setTitle(details: { title: string; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
}

/** The part of `browser.storage.session` that is used: it outlives the worker, not the browser. */
export interface SessionLike {
  get(key: string): Promise<Record<string, unknown>>;
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

interface Counts {
  readonly page: string;
  readonly frames: Readonly<Record<string, number>>;
}

const GREY = '#5f6368';
const RED = '#b3261e';

/** Shows in the toolbar how many comments are hidden in a tab, whether Winnow is on there, and when it cannot work. */
export class Badge {
  #work: Promise<void> = Promise.resolve();
  #failure: Error | undefined;

  constructor(
    private readonly action: ActionLike,
    private readonly session: SessionLike,
    private readonly title: (state: 'on' | 'off' | 'error', detail: string) => string,
  ) {}

  /** A frame has said how it stands. */
  show(frame: Frame, state: FrameState): Promise<void> {
    return this.#queue(async () => {
      await this.#setCount(frame, state.hidden);
      if (frame.frame === 0) await this.#setIcon(state.enabled, frame.tab);
    });
  }

  /** A frame has gone: what it hid no longer counts. */
  forget(frame: Frame): Promise<void> {
    return this.#queue(() => this.#setCount(frame, 0));
  }

  forgetTab(tab: number): Promise<void> {
    return this.#queue(() => this.session.remove(keyOf(tab)));
  }

  /** The model has been loaded (undefined) or cannot be. */
  showFailure(failure: Error | undefined): Promise<void> {
    if (failure === undefined && this.#failure === undefined) return Promise.resolve();
    this.#failure = failure;
    return this.#queue(async () => {
      await this.action.setBadgeBackgroundColor({ color: failure ? RED : GREY });
      await this.action.setBadgeText({ text: failure ? '!' : '' });
      await this.action.setTitle({ title: this.title(failure ? 'error' : 'on', failure?.message ?? '') });
    });
  }

  async #setCount({ tab, page, frame }: Frame, hidden: number): Promise<void> {
    const key = keyOf(tab);
    const counts = (await this.session.get(key))[key] as Counts | undefined;
    const frames = { ...(counts?.page === page ? counts.frames : {}), [frame]: hidden };
    await this.session.set({ [key]: { page, frames } satisfies Counts });
    const sum = Object.values<number>(frames).reduce((total, count) => total + count, 0);
    await this.action.setBadgeBackgroundColor({ color: GREY });
    await this.action.setBadgeText({ tabId: tab, text: sum > 0 ? String(sum) : '' });
  }

  async #setIcon(enabled: boolean, tab: number): Promise<void> {
    await this.action.setIcon({ tabId: tab, path: iconPaths(enabled ? 'on' : 'off') });
    await this.action.setTitle({ tabId: tab, title: this.title(enabled ? 'on' : 'off', '') });
  }

  /** One after the other, as each reads what the one before has written. A tab may be closed at any moment. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      console.debug('Winnow: the toolbar was not updated', error);
    });
    return this.#work;
  }
}

function keyOf(tab: number): string {
  return `hidden/${tab}`;
}

function iconPaths(name: 'on' | 'off'): Record<string, string> {
  return { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` };
}
