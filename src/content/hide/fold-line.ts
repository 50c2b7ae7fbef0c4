import { direction, message, plural } from '../../locale/message.ts';
import { trustedButton } from '../trusted-button.ts';
import { FOLD_STYLE } from './fold-style.ts';

/** What a reader can do at a fold. */
export interface FoldActions {
  /** Show, or hide again. */
  toggle(): void;
  /** Not spam, or fine after all. */
  callFine(): void;
  /** Fills the panel that tells why. */
  explain(panel: HTMLElement): void;
  /** Go to the fold before or after this one, or the first or last of the page. */
  go(where: 'next' | 'previous' | 'first' | 'last'): void;
  toggleAll(): void;
  focused(): void;
}

/** What a fold says. */
export interface FoldFace {
  /** Why, and how sure. */
  readonly reason: string;
  readonly spam: boolean;
  readonly folded: boolean;
  /** Shown anyway, only marked: there is nothing to show or to hide. */
  readonly marked: boolean;
}

/** The one control of a page with many folds: how many there are, and whether any of them is still folded. */
export interface ManyFolds {
  readonly count: number;
  readonly anyFolded: boolean;
}

const KEYS: Readonly<Partial<Record<string, 'next' | 'previous' | 'first' | 'last'>>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What happens on our own controls is none of the page's business: no shortcut of it fires, no comment opens. */
const OUR_EVENTS = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress'];

/** The quiet line in place of a comment, in a closed shadow root: the page sees an element without any name. */
export class FoldLine {
  readonly host: HTMLElement;
  readonly #line: HTMLElement;
  readonly #reason: HTMLElement;
  readonly #actions: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #fine: HTMLButtonElement;
  readonly #why: HTMLButtonElement;
  #all: { box: HTMLElement; toggle: HTMLButtonElement; count: HTMLElement } | undefined;
  #panel: HTMLElement | undefined;
  #reachable = true;

  constructor(
    private readonly document: Document,
    private readonly actions: FoldActions,
  ) {
    this.host = document.createElement('div');
    const root = this.host.attachShadow({ mode: 'closed' });
    this.#line = this.#element('div', 'line');
    this.#line.setAttribute('role', 'group');
    this.#line.dir = direction();
    this.#reason = this.#element('span', 'reason');
    this.#toggle = this.#button('', () => {
      actions.toggle();
    });
    this.#fine = this.#button('quiet', () => {
      actions.callFine();
    });
    this.#why = this.#button('quiet', () => {
      this.#toggleWhy();
    });
    this.#why.textContent = message('fold_why');
    this.#why.setAttribute('aria-expanded', 'false');
    this.#actions = this.#element('span', 'actions');
    this.#actions.append(this.#toggle, this.#fine, this.#why);
    this.#line.append(this.#reason, this.#actions);
    root.append(this.#styleElement(), this.#line);
    this.#listen(root);
  }

  show({ reason, spam, folded, marked }: FoldFace): void {
    this.#reason.textContent = marked ? message('fold_marked', reason) : folded ? message('fold_hidden', reason) : reason;
    this.#line.setAttribute('aria-label', this.#reason.textContent);
    this.#toggle.textContent = message(folded ? 'fold_show' : 'fold_hide_again');
    this.#toggle.hidden = marked;
    this.#fine.textContent = message(spam ? 'fold_not_spam' : 'fold_fine');
  }

  /** Offers the control of all folds at this one, or takes it away. */
  showMany(many: ManyFolds | undefined): void {
    if (!many) {
      this.#all?.box.remove();
      this.#all = undefined;
      return;
    }
    this.#all ??= this.#manyControl();
    this.#all.count.textContent = plural('page_control', many.count);
    this.#all.toggle.textContent = message(many.anyFolded ? 'page_show_all' : 'page_hide_all');
  }

  /** Whether Tab stops here. Where it does not, the arrow keys still lead here from another fold. */
  setReachable(reachable: boolean): void {
    if (reachable === this.#reachable) return;
    this.#reachable = reachable;
    for (const button of this.#line.querySelectorAll('button')) button.tabIndex = reachable ? 0 : -1;
  }

  focus(): void {
    (this.#toggle.hidden ? this.#fine : this.#toggle).focus();
    this.host.scrollIntoView({ block: 'nearest' });
  }

  #toggleWhy(): void {
    if (this.#panel) {
      this.#panel.remove();
      this.#panel = undefined;
    } else {
      this.#panel = this.#element('div', 'why');
      this.#panel.setAttribute('role', 'status');
      this.#line.append(this.#panel);
      this.actions.explain(this.#panel);
    }
    this.#why.setAttribute('aria-expanded', String(this.#panel !== undefined));
  }

  #manyControl(): { box: HTMLElement; toggle: HTMLButtonElement; count: HTMLElement } {
    const box = this.#element('span', 'all');
    const count = this.#element('span', '');
    const next = this.#button('quiet', () => {
      this.actions.go('next');
    });
    next.textContent = message('page_next');
    const toggle = this.#button('quiet', () => {
      this.actions.toggleAll();
    });
    box.append(count, next, toggle);
    this.#actions.after(box);
    return { box, toggle, count };
  }

  #listen(root: ShadowRoot): void {
    for (const type of OUR_EVENTS) {
      root.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    root.addEventListener('focusin', () => {
      this.actions.focused();
    });
    this.#line.addEventListener('keydown', (event) => {
      const where = KEYS[event.key];
      if (where === undefined || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.actions.go(where);
    });
  }

  #button(className: string, onClick: () => void): HTMLButtonElement {
    const button = trustedButton(this.document, className, onClick);
    button.tabIndex = this.#reachable ? 0 : -1;
    return button;
  }

  #element(name: 'div' | 'span', className: string): HTMLElement {
    const element = this.document.createElement(name);
    element.className = className;
    return element;
  }

  #styleElement(): Node {
    const style = this.document.createElement('style');
    style.textContent = FOLD_STYLE;
    return style;
  }
}
