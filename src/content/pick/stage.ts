import { direction } from '../../locale/message.ts';
import { PICK_STYLE } from './pick-style.ts';

/** So many outlines are drawn at once: more than fit a screen. */
const MAX_OUTLINES = 100;

/** What happens on our own layer is none of the page's business. */
const OUR_EVENTS = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'pointerup', 'pointermove', 'pointerover',
  'pointerout', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout',
];

/**
 * The layer above the page, in a closed shadow root: a shield that takes the pointer's events, outlines, and room
 * for the panel. The page sees one element without any name, and nothing of its own is touched.
 */
export class Stage {
  readonly panel: HTMLElement;
  readonly #host: HTMLElement;
  readonly #shield: HTMLElement;
  readonly #lines: HTMLElement;

  constructor(private readonly document: Document) {
    this.#host = document.createElement('div');
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = PICK_STYLE;
    this.#shield = this.#box('shield');
    this.#lines = this.#box('');
    this.#lines.ariaHidden = 'true';
    this.panel = this.#box('panel');
    this.panel.dir = direction();
    this.panel.tabIndex = -1;
    this.panel.setAttribute('role', 'dialog');
    root.append(style, this.#shield, this.#lines, this.panel);
    for (const type of OUR_EVENTS) {
      root.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
  }

  /** Puts the layer above everything, into a modal dialog where one is open: all else is inert then. */
  open(): void {
    const { document } = this;
    (document.querySelector(':modal') ?? document.documentElement).append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  close(): void {
    this.#host.remove();
  }

  /** Whether the page has let the layer be. */
  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  isOurs(element: Element): boolean {
    return element === this.#host;
  }

  /** What the pointer does on the shield, our own and real events alone. */
  onPointer(type: 'pointermove' | 'click', listener: (event: PointerEvent) => void): void {
    this.#shield.addEventListener(type, (event) => {
      if (event.isTrusted) listener(event);
    });
  }

  /** Lets the pointer through to the page, as to a frame in it, or not. */
  setShield(isUp: boolean): void {
    this.#shield.classList.toggle('open', !isUp);
  }

  /** Outlines elements where they are now: the chosen, and those that are found already. */
  draw(chosen: readonly Element[], found: readonly Element[]): void {
    const view = this.document.defaultView;
    const height = view?.innerHeight ?? 0;
    const boxes: HTMLElement[] = [];
    for (const [elements, className] of [[found, 'outline found'], [chosen, 'outline']] as const) {
      for (const element of elements) {
        if (boxes.length >= MAX_OUTLINES) break;
        const { left, top, width, height: tall } = element.getBoundingClientRect();
        if (width === 0 || tall === 0 || top > height || top + tall < 0) continue;
        const box = this.#box(className);
        for (const [name, value] of Object.entries({ left, top, width, height: tall })) box.style.setProperty(name, `${value}px`);
        boxes.push(box);
      }
    }
    this.#lines.replaceChildren(...boxes);
    this.#makeRoom(chosen.at(0));
  }

  /** Moves the panel to the other edge where it would cover what is chosen. */
  #makeRoom(chosen: Element | undefined): void {
    const rect = chosen?.getBoundingClientRect();
    const height = this.document.defaultView?.innerHeight ?? 0;
    const isLow = rect !== undefined && (Math.max(0, rect.top) + Math.min(height, rect.bottom)) / 2 > height * 0.6;
    this.panel.classList.toggle('top', isLow);
  }

  #box(className: string): HTMLElement {
    const box = this.document.createElement('div');
    box.className = className;
    return box;
  }
}
