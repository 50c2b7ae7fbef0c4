import type { Label, Scores } from '../../core/labels.ts';

/** After the last key so long is waited before the text is read. */
export const PAUSE_MS = 300;

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
}

/**
 * One editor while something is written in it.
 *
 *               a pause in typing          over no threshold
 *   ┌───────┐ ─────────────────▶ judging ────────────────────▶ quiet
 *   │ quiet │                       │ over one
 *   └───────┘ ◀── dismissed ──── noted ──── first send: held ──▶ asked ── any send ──▶ quiet
 *
 * A text is asked about once, until the editor is emptied; every later send goes through.
 */
export class Composer {
  #cancel: (() => void) | undefined;
  #verdict: Verdict | undefined;
  #asked = false;
  #dismissed = false;
  #passed = '';

  constructor(private readonly options: ComposerOptions) {}

  typed(): void {
    this.#cancel?.();
    this.#cancel = this.options.after(PAUSE_MS, () => void this.#judge());
  }

  /** Whether this send is held back; asks the writer if so. */
  holds(): boolean {
    const verdict = this.#verdict;
    if (this.#isPassed(this.options.read())) return false;
    if (this.#asked || !verdict || verdict.labels.length === 0 || !this.options.read().startsWith(verdict.text)) {
      this.sent();
      return false;
    }
    this.#asked = true;
    this.options.view.question(verdict);
    return true;
  }

  /** The writer does not want to hear about this text. */
  dismiss(): void {
    this.#dismissed = true;
    this.options.view.clear();
  }

  /** What was written is on its way. */
  sent(): void {
    this.#cancel?.();
    this.#forget();
    this.#passed = this.options.read();
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
    if (text === this.#verdict?.text || this.#isPassed(text)) return;
    if (this.#passed !== '') this.#forget();
    const verdict = await this.options.judge(text);
    // Whoever went on writing is judged at the next pause.
    if (!verdict || this.options.read() !== text) return;
    this.#verdict = verdict;
    if (verdict.labels.length === 0) this.options.view.clear();
    else if (!this.#dismissed) this.options.view.note(verdict);
  }
}
