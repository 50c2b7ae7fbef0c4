import { hasAncestorIn } from '../find/ancestors.ts';
import { MAX_REST_MS, Pace, QUIET_MS, type Manner } from '../find/pace.ts';
import type { Clock } from '../find/types.ts';
import { Signs, walkerOf } from './signs.ts';

/** While a page is still arriving, what has come is read so often, in milliseconds. */
const ARRIVING_MS = 100;

/** Custom elements get their shadow root at any time after they were added, without a mutation. */
const LATE_SHADOW_MS = [500, 2000, 6000];

/** Reading what was added costs so little that no page has to be given up. */
const STEADY: Manner = { quietMs: QUIET_MS, patience: Number.POSITIVE_INFINITY, longestRestMs: MAX_REST_MS };

/** More additions than this between two looks are not told apart: the whole page is read again. */
const MAX_ADDED = 2000;

export interface LookoutOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called once, at the first moment at which the page may hold comments. */
  readonly onSigns: () => void;
  readonly signal: AbortSignal;
}

/**
 * Waits for signs of comments on a page that has none so far, however late they come.
 *
 *   arriving ── whole document there ──▶ watching ── something added ──▶ reading it ──▶ watching
 *      └────────────── enough signs ────────┴───────────────────────────────┴──▶ done
 *
 * While the page arrives one walk follows it, each node being read once; afterwards only what was added is read, at
 * the pace of {@link Pace}.
 */
export class Lookout {
  readonly #signs: Signs;
  readonly #pace: Pace;
  readonly #observer: MutationObserver;
  readonly #shadows = new WeakSet<ShadowRoot>();
  #added = new Set<Element>();
  #opened: ShadowRoot[] = [];
  /** Where the reading of the arriving page stands. */
  #arriving: TreeWalker | undefined;
  #isWhole = false;

  constructor(private readonly options: LookoutOptions) {
    const { clock, shadowRootOf, signal } = options;
    this.#signs = new Signs({ shadowRootOf, onShadowRoot: (shadow) => { this.#open(shadow); } });
    this.#pace = new Pace(clock, () => this.#look(), () => !this.#isWhole && this.#added.size === 0 && this.#opened.length === 0, STEADY);
    this.#observer = new MutationObserver((records) => { this.#gather(records); });
    signal.addEventListener('abort', () => {
      this.#stop();
    });
  }

  start(): void {
    const { document, clock, signal } = this.options;
    if (document.readyState === 'loading') {
      this.#arriving = walkerOf(document);
      this.#readArriving();
      document.addEventListener('DOMContentLoaded', () => { this.#watch(); }, { once: true, signal });
    } else {
      this.#watch();
    }
    for (const delay of LATE_SHADOW_MS) {
      clock.after(delay, () => {
        if (signal.aborted) return;
        this.#signs.openPending();
        if (this.#opened.length > 0) this.#pace.change();
      });
    }
  }

  #readArriving(): void {
    this.options.clock.after(ARRIVING_MS, () => {
      if (!this.#arriving) return;
      this.#pace.look();
      this.#readArriving();
    });
  }

  #watch(): void {
    const { document } = this.options;
    this.#observer.observe(document, { childList: true, subtree: true });
    // Nothing but a script puts anything where the walk has been: short pages are read once.
    const isRead = this.#arriving !== undefined && this.#arriving.currentNode !== document;
    this.#isWhole = true;
    if (isRead) this.#signs.forget();
    this.#arriving = undefined;
    this.#pace.look();
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const { addedNodes, target } of records) {
      if (this.#added.size + addedNodes.length > MAX_ADDED) this.#isWhole = true;
      if (this.#isWhole) break;
      for (const node of addedNodes) {
        const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : target;
        if (element.nodeType === node.ELEMENT_NODE) this.#added.add(element as Element);
      }
    }
    if (this.#isWhole) this.#added.clear();
    if (this.#added.size > 0 || this.#isWhole) this.#pace.change();
  }

  #open(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow)) return;
    this.#shadows.add(shadow);
    this.#observer.observe(shadow, { childList: true, subtree: true });
    this.#opened.push(shadow);
  }

  *#look(): Generator<undefined, boolean> {
    try {
      if (this.#arriving) yield* this.#signs.readTexts(this.#arriving);
      for (const walker of this.#due()) {
        yield;
        if (walker) yield* this.#signs.read(walker);
      }
      for (let shadow = this.#opened.pop(); shadow; shadow = this.#opened.pop()) yield* this.#signs.read(walkerOf(shadow));
    } catch (error) {
      console.debug('Winnow could not look at a part of this page.', error);
    }
    if (!this.#signs.enough) return false;
    this.#stop();
    this.options.onSigns();
    return true;
  }

  /** What has not been read yet; undefined for what needs no reading by itself. */
  *#due(): Generator<TreeWalker | undefined, void> {
    if (this.#isWhole) {
      this.#isWhole = false;
      this.#added.clear();
      yield walkerOf(this.options.document);
    } else {
      const added = this.#added;
      this.#added = new Set();
      for (const element of added) yield element.isConnected && !hasAncestorIn(element, added) ? walkerOf(element) : undefined;
    }
  }

  #stop(): void {
    this.#arriving = undefined;
    this.#observer.disconnect();
    this.#pace.stop();
  }
}
