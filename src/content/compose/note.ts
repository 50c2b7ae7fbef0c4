import type { Label } from '../../core/labels.ts';
import { direction, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { trustedButton } from '../trusted-button.ts';
import { NOTE_STYLE } from './note-style.ts';
import { sendButtonOf } from './send.ts';

/** What a writer can do at a note. */
export interface NoteActions {
  dismiss(): void;
  /** No warning on this site any more. */
  notHere(): void;
  /** No warning of this kind any more. */
  notFor(label: Label): void;
  edit(): void;
  postAnyway(): void;
}

/** What happens on our own controls is none of the page's business. */
const OUR_EVENTS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** Between the note and what it stands beside, and the window's edges, in CSS pixels. */
const GAP = 4;

/** The note beside an editor, in a closed shadow root above the page: the page's own elements stay untouched. */
export class Note {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  #stop = new AbortController();

  constructor(
    private readonly anchor: HTMLElement,
    private readonly actions: NoteActions,
  ) {
    const document = anchor.ownerDocument;
    this.#host = document.createElement('div');
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#box = document.createElement('div');
    this.#box.dir = direction();
    const style = document.createElement('style');
    style.textContent = NOTE_STYLE;
    root.append(style, this.#box);
    for (const type of OUR_EVENTS) {
      root.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.#box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) actions.edit();
    });
  }

  /** Quietly: what it may be read as, and the words that count. */
  showNote(labels: readonly Label[], words: readonly string[]): void {
    const first = labels.at(0);
    if (first === undefined) return;
    this.#box.setAttribute('role', 'status');
    this.#fill(
      [message('compose_note', labels.slice(0, 2).map(reasonName).join(', ')), ...(words.length > 0 ? [message('fold_why_words', words.map((word) => message('fold_quoted', word)).join(', '))] : [])],
      [
        this.#button('', message('compose_dismiss'), () => {
          this.actions.dismiss();
        }),
        ...this.#quietButtons(first),
      ],
    );
  }

  /** Before it is posted. */
  showQuestion(labels: readonly Label[]): void {
    const isSpam = labels.every((label) => label === 'spam');
    this.#box.setAttribute('role', 'alertdialog');
    const edit = this.#button('', message('compose_edit'), () => {
      this.actions.edit();
    });
    const post = this.#button('', message('compose_post_anyway'), () => {
      this.actions.postAnyway();
    });
    const first = labels.at(0);
    this.#fill([message(isSpam ? 'compose_question_spam' : 'compose_question')], [post, edit, ...(first === undefined ? [] : this.#quietButtons(first))]);
    edit.focus();
  }

  /** Here too, where the keyboard is: from the note, which must not take the focus, it is a long way. */
  #quietButtons(label: Label): HTMLButtonElement[] {
    return [
      this.#button('quiet', message('compose_not_kind', reasonName(label)), () => {
        this.actions.notFor(label);
      }),
      this.#button('quiet', message('compose_not_here'), () => {
        this.actions.notHere();
      }),
    ];
  }

  showHint(): void {
    this.#box.setAttribute('role', 'status');
    this.#fill([message('compose_press_again')], []);
  }

  hide(): void {
    this.#stop.abort();
    this.#host.remove();
  }

  isOurs(node: Node): boolean {
    return node === this.#host;
  }

  #fill(lines: readonly string[], buttons: readonly HTMLElement[]): void {
    this.#show();
    const document = this.anchor.ownerDocument;
    const paragraphs = lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    const row = document.createElement('div');
    row.className = 'row';
    row.append(...buttons);
    this.#box.setAttribute('aria-label', lines[0] ?? '');
    this.#box.replaceChildren(...paragraphs, row);
    this.#place();
  }

  /** Before it says anything: screen readers tell what changes on a page, not what comes with a new part of it. */
  #show(): void {
    if (!this.#host.isConnected) {
      const document = this.anchor.ownerDocument;
      // A modal dialog makes all that is outside of it inert.
      (this.anchor.closest('dialog[open]') ?? document.documentElement).append(this.#host);
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      for (const type of ['scroll', 'resize']) {
        document.defaultView?.addEventListener(type, () => {
          this.#place();
        }, { capture: true, passive: true, signal });
      }
    }
  }

  /** Below the editor and its send button, which stays within reach, or above them where there is no room. */
  #place(): void {
    const view = this.anchor.ownerDocument.defaultView;
    if (!view) return;
    const editor = this.anchor.getBoundingClientRect();
    const { width, height } = this.#box.getBoundingClientRect();
    const below = Math.max(editor.bottom, sendButtonOf(this.anchor)?.getBoundingClientRect().bottom ?? 0) + GAP;
    const top = below + height <= view.innerHeight ? below : Math.max(GAP, editor.top - height - GAP);
    this.#box.style.top = `${top}px`;
    this.#box.style.left = `${Math.max(GAP, Math.min(editor.left, view.innerWidth - width - GAP))}px`;
  }

  #button(className: string, text: string, onClick: () => void): HTMLButtonElement {
    const button = trustedButton(this.anchor.ownerDocument, className, onClick);
    button.textContent = text;
    return button;
  }
}
