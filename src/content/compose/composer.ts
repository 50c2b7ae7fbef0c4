import type { Label, Scores } from '../../core/labels.ts';

/** After the last key so long is waited before the text is read, in milliseconds. */
export const PAUSE_MS = 300;

/** Where Enter sends, nobody waits that long before it: there the text is read this soon, and still noted on after the pause. */
export const GLANCE_MS = 60;

/** What was thought of a text. */
export interface Verdict {
  readonly text: string;
  /** The labels over their thresholds, the strongest first; empty where nothing speaks against posting. */
  readonly labels: readonly Label[];
  readonly scores: Scores;
}

/** What the writer sees beside the editor. */
export interface ComposerView {
  note(verdict: Verdict): void;
  question(verdict: Verdict): void;
  clear(): void;
}

export interface ComposerOptions {
  readonly read: () => string;
  /** Undefined where it cannot be told: then nothing is said. */
  readonly judge: (text: string) => Promise<Verdict | undefined>;
  readonly after: (milliseconds: number, task: () => void) => () => void;
  readonly view: ComposerView;
  /** Whether Enter sends here. */
  readonly isChat: boolean;
}

/**
 * One editor while something is written in it.
 *
 *               a pause in typing,         over no threshold
 *   ┌───────┐   a send is near  ─▶ judging ────────────────────▶ quiet
 *   │ quiet │                       │ over one
 *   └───────┘ ◀── dismissed ──── noted ──── first send: held ──▶ asked ── any send ──▶ quiet
 *
 * A text is asked about once, until the editor is emptied; every later send goes through. So does a send that is quicker
 * than the verdict: to hold it until then and send it again would break pages, and mix it with what is typed meanwhile.
 * The writer is told afterwards.
 */
export class Composer {
  #cancels: (() => void)[] = [];
  #verdict: Verdict | undefined;
  #judging: string | undefined;
  /** The writer has paused: what is found is noted. */
  #paused = false;
  #asked = false;
  #dismissed = false;
  #passed = '';

  constructor(private readonly options: ComposerOptions) {}

  typed(): void {
    this.#stopWaiting();
    this.#paused = false;
    const { after, isChat } = this.options;
    if (isChat) this.#cancels.push(after(GLANCE_MS, () => void this.#judge()));
    const pause = after(PAUSE_MS, () => {
      this.#stopWaiting();
      this.#paused = true;
      void this.#judge();
    });
    this.#cancels.push(pause);
  }

  /** Whether something was typed and not read yet. */
  get isWaiting(): boolean {
    return this.#cancels.length > 0;
  }

  /** The writer is about to send: there is no time for a pause. */
  judgeNow(): void {
    if (this.isWaiting) void this.#judge();
  }

  /** Whether this send is held back; asks the writer if so. */
  holds(): boolean {
    const verdict = this.#verdict;
    const text = this.options.read();
    if (this.#isPassed(text)) return false;
    const isJudged = verdict !== undefined && text.startsWith(verdict.text);
    if (!this.#asked && isJudged && verdict.labels.length > 0) {
      this.#asked = true;
      this.#stopWaiting();
      this.#paused = false;
      this.options.view.question(verdict);
      return true;
    }
    const isUnread = !this.#asked && text !== verdict?.text;
    this.sent();
    if (isUnread) void this.#tellOfSent(text);
    return false;
  }

  /** The writer does not want to hear about this text. */
  dismiss(): void {
    this.#dismissed = true;
    this.options.view.clear();
  }

  /** What was written is on its way. */
  sent(): void {
    this.#stopWaiting();
    this.#forget();
    this.#passed = this.options.read();
  }

  #stopWaiting(): void {
    for (const cancel of this.#cancels.splice(0)) cancel();
  }

  /** A send that the site did not take is tried again with the same text, or a little more of it. */
  #isPassed(text: string): boolean {
    return this.#passed !== '' && text.startsWith(this.#passed);
  }

  #forget(): void {
    this.#verdict = undefined;
    this.#asked = false;
    this.#dismissed = false;
    this.#passed = '';
    this.options.view.clear();
  }

  async #judge(): Promise<void> {
    const text = this.options.read();
    if (text === '') {
      this.#forget();
      return;
    }
    if (text === this.#judging || this.#isPassed(text)) return;
    if (this.#passed !== '') this.#forget();
    if (text !== this.#verdict?.text) {
      this.#judging = text;
      const verdict = await this.options.judge(text);
      if (this.#judging === text) this.#judging = undefined;
      // Whoever went on writing is judged at the next pause.
      if (!verdict || this.options.read() !== text || this.#isPassed(text)) return;
      this.#verdict = verdict;
    }
    if (this.#paused) this.#note();
  }

  #note(): void {
    if (!this.#verdict) return;
    if (this.#verdict.labels.length === 0) this.options.view.clear();
    else if (!this.#dismissed) this.options.view.note(this.#verdict);
  }

  /** Was sent before it was judged. */
  async #tellOfSent(text: string): Promise<void> {
    const verdict = await this.options.judge(text);
    if (verdict && verdict.labels.length > 0 && this.#passed === text && !this.isWaiting) this.options.view.note(verdict);
  }
}
