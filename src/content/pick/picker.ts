import type { Settings } from '../../core/settings.ts';
import type { PickNews } from '../../protocol/pages.ts';
import type { SettingsStore } from '../../storage/settings-store.ts';
import { lookSteps, type FindOptions } from '../find/find.ts';
import { isNoComment } from '../find/picked.ts';
import { inSteps } from '../find/steps.ts';
import type { FoundComment } from '../find/types.ts';
import type { ShadowRootOf } from '../hide/parts.ts';
import { Choices } from './choices.ts';
import { kindSteps, type Kind } from './generalise.ts';
import { Panel } from './panel.ts';
import { Stage } from './stage.ts';
import { forgetShown, hasShown, keepAsComments, keepAsNone } from './teach.ts';
import { elementAt, isWorthy, step, type Direction } from './tree.ts';

/** The picker looks at no more nodes of a page than the watcher does. */
const MAX_NODES = 150_000;

/** A frame lower than this, in CSS pixels, holds no comments. */
const LEAST_FRAME = 40;

const ARROWS: Readonly<Partial<Record<string, Direction>>> = { ArrowUp: 'out', ArrowDown: 'in', ArrowRight: 'next', ArrowLeft: 'previous' };

export interface PickerOptions {
  readonly document: Document;
  readonly site: string;
  readonly isTop: boolean;
  readonly settings: Pick<SettingsStore, 'get' | 'update'>;
  readonly shadowRootOf: ShadowRootOf;
  /** Tells the pickers in the other frames of the page. */
  readonly tell: (event: PickNews['event']) => void;
  readonly stop: AbortController;
}

/**
 * Lets the reader show in one frame where its comments are.
 *
 *   resting ──pointer or keyboard comes──▶ choosing ──click, Enter──▶ asking ──keep, not comments──▶ gone
 *      ▲                                    │  ▲                        │
 *      └───── another frame takes over ─────┘  └──── choose another ────┘     Escape, cancel: gone from anywhere
 *
 * The page keeps its nodes, attributes and focus; a page that removes our layer ends the picking.
 */
export class Picker {
  readonly #stage: Stage;
  readonly #panel: Panel;
  readonly #finding: FindOptions;
  readonly #focused: Element | null;
  #state: 'resting' | 'choosing' | 'asking' = 'resting';
  /** When the reader came to this frame, in milliseconds since 1970: older news of others is no news. */
  #since = 0;
  /** Another frame has something to ask: the pointer may cross this one on its way there. */
  #isElsewhere = false;
  #found: readonly FoundComment[] = [];
  #choices = Choices.NONE;
  #chosen: Element | undefined;
  #kind: Kind | undefined;

  constructor(private readonly options: PickerOptions) {
    const { document, site, settings, shadowRootOf, stop, isTop } = options;
    const { picked = [] } = settings.get().sites[site] ?? {};
    this.#stage = new Stage(document);
    this.#finding = {
      host: document.location.hostname,
      picked,
      maxNodes: MAX_NODES,
      shadowRootOf,
      isOurs: (node) => this.#stage.isOurs(node as Element),
    };
    this.#panel = new Panel(this.#stage.panel, {
      keep: () => void this.#keep(keepAsComments),
      keepAsNone: () => void this.#keep(keepAsNone),
      again: () => {
        this.#takeOver();
      },
      forget: () => void this.#store((before) => forgetShown(before, site)),
      leave: () => {
        this.#leave();
      },
    });
    this.#focused = document.activeElement;
    this.#stage.open();
    this.#listen();
    stop.signal.addEventListener('abort', () => {
      this.#close();
    });
    this.#rest();
    if (isTop) this.#takeOver();
    void this.#look();
  }

  /** What the picker of another frame says. */
  hear({ event, time }: PickNews): void {
    if (event === 'done') this.options.stop.abort();
    else if (time >= this.#since) {
      this.#isElsewhere = event === 'asking';
      this.#rest();
    }
  }

  async #look(): Promise<void> {
    const { document, stop, site, settings } = this.options;
    const { notComments = [] } = settings.get().sites[site] ?? {};
    const look = await inSteps(lookSteps(document, this.#finding), stop.signal);
    this.#found = look?.comments.filter(({ item }) => !isNoComment(item, notComments)) ?? [];
    this.#choices = (await inSteps(Choices.steps(document, this.#finding, this.#found), stop.signal)) ?? Choices.NONE;
    if (this.#state === 'choosing') this.#ask();
  }

  #listen(): void {
    const { document, stop } = this.options;
    const { signal } = stop;
    const view = document.defaultView;
    this.#stage.onPointer('pointermove', ({ clientX, clientY }) => {
      if (this.#state !== 'asking') this.#point(clientX, clientY);
    });
    this.#stage.onPointer('click', ({ clientX, clientY }) => {
      if (this.#state === 'asking' || this.#isElsewhere) return;
      this.#point(clientX, clientY);
      void this.#pick();
    });
    // The pointer is let through to a frame in the page, which has a picker of its own, and comes back from it here.
    view?.addEventListener('pointermove', () => {
      if (this.#state !== 'asking') this.#stage.setShield(true);
    }, { capture: true, passive: true, signal });
    view?.addEventListener('keydown', (event) => {
      this.#key(event);
    }, { capture: true, signal });
    // The reader has gone into this frame by keyboard.
    view?.addEventListener('focus', () => {
      if (this.#state === 'resting') this.#takeOver();
    }, { signal });
    for (const type of ['scroll', 'resize']) {
      view?.addEventListener(type, () => {
        this.#draw();
      }, { capture: true, passive: true, signal });
    }
  }

  #point(x: number, y: number): void {
    if (!this.#isAlive() || this.#isElsewhere) return;
    if (this.#state === 'resting') this.#takeOver();
    const { document, shadowRootOf } = this.options;
    const element = elementAt(document, x, y, (one) => this.#stage.isOurs(one), shadowRootOf);
    this.#stage.setShield(!isFrame(element));
    this.#show(element && !isFrame(element) ? this.#choices.around(element) : undefined);
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || this.#state === 'resting' || !this.#isAlive()) return;
    // A button is the browser's to press: only then is its click a real one.
    if (event.key === 'Enter' && this.#panel.stop >= 0) return;
    if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Tab') this.#jump(event.shiftKey ? -1 : 1);
    else if (this.#state === 'asking') return;
    else if (event.key === 'Enter') void this.#enter();
    else {
      const direction = ARROWS[event.key];
      if (!direction) return;
      this.#move(direction);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** To the next place where comments may be, or a frame that may hold some; after the last, to the buttons. */
  #jump(by: 1 | -1): void {
    const places = this.#state === 'asking' ? [] : this.#places();
    const stops = places.length + this.#panel.stops;
    const { stop } = this.#panel;
    const at = stop >= 0 ? places.length + stop : this.#chosen ? places.indexOf(this.#chosen) : -1;
    const next = at < 0 && by < 0 ? stops - 1 : (at + by + stops) % stops;
    const place = places.at(next);
    if (next >= places.length) this.#panel.goTo(next - places.length);
    else if (place) this.#stand(place);
  }

  #places(): Element[] {
    const frames = [...this.options.document.querySelectorAll('iframe')].filter(({ clientHeight }) => clientHeight >= LEAST_FRAME);
    return [...this.#choices.likely.filter((place) => place.isConnected && isWorthy(place)), ...frames];
  }

  #move(direction: Direction): void {
    const from = this.#chosen ?? this.#choices.likely.find((place) => place.isConnected) ?? this.options.document.body.firstElementChild;
    if (!from) return;
    this.#stand(this.#chosen ? step(from, direction, this.options.shadowRootOf) : from);
  }

  #stand(element: Element | undefined): void {
    if (!element) return;
    this.#panel.focus();
    element.scrollIntoView({ block: 'center' });
    this.#show(element);
    this.#panel.tell(element);
  }

  async #enter(): Promise<void> {
    const chosen = this.#chosen;
    if (!isFrame(chosen)) {
      await this.#pick();
      return;
    }
    this.#rest();
    // Firefox would take the focus back at the end of the key's own event.
    setTimeout(() => {
      chosen.focus();
      chosen.contentWindow?.focus();
    });
  }

  async #pick(): Promise<void> {
    const { document, stop } = this.options;
    if (!this.#chosen || !this.#isAlive()) return;
    this.#state = 'asking';
    this.options.tell('asking');
    const kind = await inSteps(kindSteps(document, this.#chosen, this.#finding, this.#found), stop.signal);
    if (!kind) return;
    this.#kind = kind;
    this.#stage.setShield(true);
    this.#panel.askToKeep(kind);
    this.#draw();
  }

  #takeOver(): void {
    this.#since = Date.now();
    this.options.tell('here');
    this.#state = 'choosing';
    this.#kind = undefined;
    this.#stage.panel.hidden = false;
    this.#ask();
    this.#panel.focus();
  }

  #ask(): void {
    const { settings, site } = this.options;
    this.#panel.askToChoose(this.#found.length, hasShown(settings.get(), site));
    this.#draw();
  }

  #rest(): void {
    this.#state = 'resting';
    this.#chosen = undefined;
    this.#stage.panel.hidden = true;
    this.#draw();
  }

  #show(element: Element | undefined): void {
    if (element === this.#chosen) return;
    this.#chosen = element;
    this.#draw();
  }

  #draw(): void {
    if (this.#state === 'resting') this.#stage.draw([], []);
    else if (this.#kind) this.#stage.draw(this.#kind.comments.map(({ item }) => item), []);
    else this.#stage.draw(this.#chosen ? [this.#chosen] : [], this.#found.map(({ item }) => item));
  }

  async #keep(teach: typeof keepAsComments): Promise<void> {
    const kind = this.#kind;
    if (!kind) return;
    const elements = kind.comments.map(({ item }) => item);
    await this.#store((before) => teach(before, this.options.site, kind.shape, elements));
  }

  async #store(change: (settings: Settings) => Settings): Promise<void> {
    try {
      await this.options.settings.update(change);
      this.#leave();
    } catch (error) {
      console.warn('Winnow could not keep what was shown', error);
      this.#panel.tellFailure();
    }
  }

  #isAlive(): boolean {
    if (!this.#stage.isOpen) this.#leave();
    return this.#stage.isOpen;
  }

  #leave(): void {
    this.options.tell('done');
    this.options.stop.abort();
  }

  #close(): void {
    this.#stage.close();
    if (this.#focused instanceof HTMLElement && this.#focused.isConnected) this.#focused.focus({ preventScroll: true });
  }
}

function isFrame(element: Element | undefined): element is HTMLIFrameElement {
  return element?.localName === 'iframe';
}
