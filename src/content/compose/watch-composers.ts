import { perLabel } from '../../core/labels.ts';
import { isEnabledOn, labelsOver } from '../../core/policy.ts';
import { COMPOSE_THRESHOLD, withSite, type Settings } from '../../core/settings.ts';
import type { ExplainRequest, Explanation } from '../../protocol/messages.ts';
import type { ScoreClient } from '../../protocol/score-client.ts';
import type { ShadowRootOf } from '../hide/parts.ts';
import { wordsThatCount } from '../hide/why.ts';
import { Composer, type ComposerView, type Verdict } from './composer.ts';
import { editorOf, focusedEditor, textIn, type Editor } from './editor.ts';
import { Note } from './note.ts';
import { isComposer } from './recognise.ts';
import { isSendClick, isSendKey, sendButtonOf, sendsOnEnter } from './send.ts';

export interface ComposeOptions {
  readonly document: Document;
  readonly site: string;
  readonly signal: AbortSignal;
  readonly client: Pick<ScoreClient, 'askDraft'>;
  readonly settings: () => Settings;
  readonly update: (change: (settings: Settings) => Settings) => Promise<void>;
  readonly explain: (request: ExplainRequest) => Promise<Explanation | undefined>;
  readonly isComment: (element: Element) => boolean;
  readonly shadowRootOf: ShadowRootOf;
  readonly after?: (milliseconds: number, task: () => void) => () => void;
}

/** An editor that was recognised, while it is used. */
interface Known {
  readonly editor: Editor;
  readonly composer: Composer;
  readonly note: Note;
}

/**
 * Warns before the reader's own comment is posted. Reads nothing but what is written in composers of comments and
 * chats, and holds a send back once at most. Only the browser's own events count: a page cannot make it read.
 */
export class Composers {
  readonly #known = new Map<HTMLElement, Known>();
  readonly #windows = new Set<Window>();

  constructor(private readonly options: ComposeOptions) {
    const { signal } = options;
    if (signal.aborted) return;
    const view = options.document.defaultView;
    if (!view) return;
    view.addEventListener('input', (event) => {
      this.#typed(event);
    }, { capture: true, signal });
    this.#guard(view);
    // Who began to write before this was there is heard too.
    if (this.#isOn()) this.#written(focusedEditor(options.document, options.shadowRootOf));
    signal.addEventListener('abort', () => {
      for (const { note } of this.#known.values()) note.hide();
      this.#known.clear();
    });
  }

  isOurs(node: Node): boolean {
    return [...this.#known.values()].some(({ note }) => note.isOurs(node));
  }

  #typed(event: Event): void {
    if (event.isTrusted && this.#isOn()) this.#written(editorOf(event, this.options.shadowRootOf));
  }

  #written(editor: Editor | undefined): void {
    if (!editor) return;
    const known = this.#known.get(editor.element) ?? this.#recognise(editor);
    known?.composer.typed();
  }

  #isOn(): boolean {
    const settings = this.options.settings();
    const { site } = this.options;
    return isEnabledOn(site, settings) && (settings.sites[site]?.compose ?? settings.compose.enabled);
  }

  #recognise(editor: Editor): Known | undefined {
    const { site, isComment } = this.options;
    if (!isComposer(editor, { host: hostOf(editor), site, isComment })) return undefined;
    for (const { editor: gone, note } of this.#known.values()) {
      if (gone.element.isConnected) continue;
      note.hide();
      this.#known.delete(gone.element);
    }
    const known = this.#open(editor);
    this.#known.set(editor.element, known);
    const view = editor.anchor.ownerDocument.defaultView;
    if (view) this.#guard(view);
    return known;
  }

  #open(editor: Editor): Known {
    const note = new Note(editor.anchor, {
      dismiss: () => {
        composer.dismiss();
        editor.element.focus();
      },
      notHere: () => {
        composer.dismiss();
        editor.element.focus();
        this.#set((settings) => withSite(settings, this.options.site, { compose: false }));
      },
      notFor: (label) => {
        composer.dismiss();
        editor.element.focus();
        this.#set((settings) => ({ ...settings, compose: { ...settings.compose, thresholds: { ...settings.compose.thresholds, [label]: 1 } } }));
      },
      edit: () => {
        note.hide();
        editor.element.focus();
      },
      postAnyway: () => {
        note.hide();
        editor.element.focus();
        const button = sendButtonOf(editor.anchor);
        if (button) button.click();
        else note.showHint();
      },
    });
    const composer = new Composer({
      read: () => textIn(editor),
      judge: (text) => this.#judge(text),
      after: this.options.after ?? afterOnClock,
      view: this.#viewOf(note),
      isChat: sendsOnEnter(editor),
    });
    return { editor, composer, note };
  }

  #viewOf(note: Note): ComposerView {
    let shown: Verdict | undefined;
    return {
      note: (verdict) => {
        shown = verdict;
        note.showNote(verdict.labels, []);
        void this.#words(verdict).then((words) => {
          if (shown === verdict && words.length > 0) note.showNote(verdict.labels, words);
        });
      },
      question: (verdict) => {
        shown = undefined;
        note.showQuestion(verdict.labels);
      },
      clear: () => {
        shown = undefined;
        note.hide();
      },
    };
  }

  async #judge(text: string): Promise<Verdict | undefined> {
    try {
      const { scores } = await this.options.client.askDraft(text);
      const own = scores.at(0);
      if (!own) return undefined;
      const { thresholds } = this.options.settings().compose;
      return { text, scores: own, labels: labelsOver(own, perLabel((label) => thresholds[label] ?? COMPOSE_THRESHOLD)) };
    } catch (error) {
      console.debug('Winnow could not judge what is being written', error);
      return undefined;
    }
  }

  async #words({ text, labels }: Verdict): Promise<string[]> {
    const label = labels.at(0);
    if (label === undefined) return [];
    const explanation = await this.options.explain({ type: 'explain', text, labels: [label] }).catch(() => undefined);
    return wordsThatCount(text, explanation?.contributions[label] ?? []);
  }

  /** Sees every way of sending in a window before the page does. */
  #guard(view: Window): void {
    if (this.#windows.has(view)) return;
    this.#windows.add(view);
    const { signal } = this.options;
    const hold = (event: Event, isSend: (known: Known) => boolean): void => {
      if (!event.isTrusted || !this.#isOn()) return;
      for (const known of this.#known.values()) {
        if (!isSend(known) || !known.composer.holds()) continue;
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    const options = { capture: true, signal };
    // On the way to the button there is time to judge what was typed just before.
    for (const type of ['pointerover', 'pointerdown', 'focusin']) {
      view.addEventListener(type, (event) => {
        for (const { editor, composer } of this.#known.values()) {
          if (composer.isWaiting && event.isTrusted && isSendClick(event, editor, hostOf(editor))) composer.judgeNow();
        }
      }, { ...options, passive: true });
    }
    view.addEventListener('click', (event) => {
      hold(event, ({ editor }) => isSendClick(event, editor, hostOf(editor)));
    }, options);
    view.addEventListener('keydown', (event) => {
      const written = editorOf(event, this.options.shadowRootOf);
      const composer = event.isTrusted && written ? this.#known.get(written.element)?.composer : undefined;
      // Who presses Escape while writing wants to be left alone; the page may want to know of it too.
      if (event.key === 'Escape') composer?.dismiss();
      else if (event.key === 'Control' || event.key === 'Meta') composer?.judgeNow();
      hold(event, ({ editor }) => editor.element === written?.element && isSendKey(event, editor));
    }, options);
    view.addEventListener('submit', (event) => {
      hold(event, ({ editor }) => event.target === editor.anchor.closest('form'));
    }, options);
  }

  #set(change: (settings: Settings) => Settings): void {
    this.options.update(change).catch((error: unknown) => {
      console.warn('Winnow could not keep this setting', error);
    });
  }
}

/** Of the page that an editor stands on: the frame that a rich editor writes in has none of its own. */
function hostOf({ anchor }: Editor): string {
  return anchor.ownerDocument.location.hostname.replace(/^www\./, '');
}

function afterOnClock(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
