import { message, plural } from '../../locale/message.ts';
import { trustedButton } from '../trusted-button.ts';
import type { Kind } from './generalise.ts';

/** So much of a comment is shown, in UTF-16 code units. */
const EXCERPT_LENGTH = 140;

/** What a reader can do in the panel. */
export interface PanelActions {
  readonly keep: () => void;
  readonly keepAsNone: () => void;
  readonly again: () => void;
  readonly forget: () => void;
  readonly leave: () => void;
}

/** What the panel says, and its buttons. The words of the page are set as text, never as markup. */
export class Panel {
  readonly #live: HTMLElement;

  constructor(
    private readonly box: HTMLElement,
    private readonly actions: PanelActions,
  ) {
    this.#live = this.#line('', 'unseen');
    this.#live.setAttribute('role', 'status');
  }

  /** Before anything is picked. */
  askToChoose(found: number, hasShown: boolean): void {
    this.#fill(
      [
        this.#line(message('pick_choose'), 'lead'),
        this.#line(message('pick_keys'), 'soft'),
        ...(found > 0 ? [this.#line(plural('pick_marked', found), 'soft')] : []),
      ],
      [
        ...(hasShown ? [this.#button(message('pick_forget'), this.actions.forget)] : []),
        this.#button(message('pick_leave'), this.actions.leave),
      ],
    );
  }

  /** What a screen reader is told of where the keyboard stands. */
  tell(element: Element): void {
    this.#live.textContent = excerptOf(element.textContent);
  }

  /** After a pick: is this right? */
  askToKeep({ comments, isKnown }: Kind): void {
    const first = comments.at(0);
    const isNothing = first === undefined;
    const question = isNothing ? message('pick_nothing') : plural(isKnown ? 'pick_known' : 'pick_found', comments.length);
    const quote = this.box.ownerDocument.createElement('blockquote');
    quote.textContent = first ? [first.author, excerptOf(first.text)].filter(Boolean).join(' · ') : '';
    const keep = this.#button(message('pick_keep'), this.actions.keep, 'first');
    const none = this.#button(message('pick_none'), this.actions.keepAsNone, 'first');
    this.#fill(
      [this.#line(question, 'lead'), ...(isNothing ? [] : [quote])],
      [
        ...(isNothing ? [] : [isKnown ? none : keep]),
        this.#button(message('pick_again'), this.actions.again),
        this.#button(message('pick_leave'), this.actions.leave),
      ],
    );
    this.goTo(0);
  }

  /** It could not be kept. */
  tellFailure(): void {
    this.#fill([this.#line(message('pick_failed'), 'lead')], [this.#button(message('pick_leave'), this.actions.leave)]);
    this.goTo(0);
  }

  focus(): void {
    this.box.focus({ preventScroll: true });
  }

  /** How many buttons there are. */
  get stops(): number {
    return this.#buttons().length;
  }

  /** On which button the keyboard stands; -1 where on none. */
  get stop(): number {
    const { activeElement } = this.box.getRootNode() as ShadowRoot;
    return this.#buttons().findIndex((button) => button === activeElement);
  }

  goTo(stop: number): void {
    this.#buttons().at(stop)?.focus();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.box.querySelectorAll('button')];
  }

  #fill(lines: readonly HTMLElement[], buttons: readonly HTMLButtonElement[]): void {
    const row = this.box.ownerDocument.createElement('div');
    row.className = 'row';
    row.append(...buttons);
    this.box.setAttribute('aria-label', lines[0]?.textContent ?? '');
    this.#live.textContent = '';
    this.box.replaceChildren(...lines, row, this.#live);
  }

  #line(text: string, className: string): HTMLElement {
    const line = this.box.ownerDocument.createElement('p');
    line.className = className;
    line.textContent = text;
    return line;
  }

  #button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
    const button = trustedButton(this.box.ownerDocument, className, onClick);
    button.textContent = text;
    return button;
  }
}

function excerptOf(text: string): string {
  const flat = text.slice(0, 4 * EXCERPT_LENGTH).replace(/\s+/g, ' ').trim();
  return flat.length > EXCERPT_LENGTH ? `${flat.slice(0, EXCERPT_LENGTH).trimEnd()}…` : flat;
}
