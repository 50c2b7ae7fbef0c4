import { BROWSER_CLOCK } from '../clock.ts';
import { hasAncestorIn } from './ancestors.ts';
import { ChangeLog, type Changes } from './changes.ts';
import { toComment, lookSteps, type FindOptions } from './find.ts';
import { EAGER, Pace } from './pace.ts';
import type { KnownGroup } from './recognise.ts';
import { isNoComment } from './picked.ts';
import { ruleSteps } from './rules/find-by-rules.ts';
import { shadowRootSteps } from './shadow-roots.ts';
import { PICKED, STRUCTURE, type Clock, type FoundComment, type WatchOptions } from './types.ts';

/** So many nodes of a page are weighed in one look; what lies beyond is found by rules only. */
const MAX_NODES = 150_000;
/** So many comments are kept track of on one page. */
const MAX_COMMENTS = 50_000;
/** So many comments, or what could be one, are looked at between two pauses. */
const COMMENTS_PER_STEP = 16;
/** So many comments are reported at most between two pauses: whoever hears of them has work with each. */
const MAX_REPORTED = 256;
/** So many groups are known at a time, the latest: every one is asked about what comes. */
const MAX_GROUPS = 50;
/** New text shorter than this is no reason for a structural look. */
const MIN_NEW_TEXT = 20;
/** So many of its texts are counted: each has a character at least. */
const MAX_NEW_TEXTS = MIN_NEW_TEXT;
const TEXTS = 0x4;
/** A structural look at something new takes in so many elements above its parent: its heading, its neighbours. */
const SCOPE_STEPS = 3;
/** Custom elements get their shadow root at any time after they were added, without a mutation: looked for again then. */
const LATE_SHADOW_MS = [500, 2000, 6000];

/**
 * Reports the comments of a page now and as they come, change and go, until the signal is aborted. What is known is
 * recognised where it was added; only what is new in kind is weighed, with its surroundings. Nothing is thrown into
 * the page: where looking fails, the rest stays watched.
 */
export function watchComments(root: Document, options: WatchOptions): void {
  if (!options.signal.aborted) new Watcher(root, options).start();
}

class Watcher {
  readonly #known = new Map<Element, FoundComment>();
  readonly #groups: KnownGroup[] = [];
  readonly #watched = new WeakSet<Node>();
  readonly #log: ChangeLog;
  readonly #pace: Pace;
  /** What has come since the last glance. */
  readonly #fresh: ChangeLog;
  readonly #glances: Pace;
  readonly #observer: MutationObserver;
  readonly #finding: FindOptions;
  readonly #clock: Clock;
  readonly #open: (element: Element) => ShadowRoot | null;

  constructor(
    private readonly root: Document,
    private readonly options: WatchOptions,
  ) {
    this.#clock = options.clock ?? BROWSER_CLOCK;
    this.#open = (element) => element.shadowRoot ?? options.shadowRootOf?.(element) ?? null;
    this.#finding = {
      isOurs: (node) => options.isOurs(node),
      shadowRootOf: this.#open,
      maxNodes: MAX_NODES,
      picked: options.picked ?? [],
      host: options.host ?? root.defaultView?.location.hostname ?? '',
    };
    this.#log = new ChangeLog((node) => options.isOurs(node));
    this.#pace = new Pace(this.#clock, () => this.#look(this.#log.take()), () => this.#log.isEmpty);
    this.#fresh = new ChangeLog((node) => options.isOurs(node));
    this.#glances = new Pace(this.#clock, () => this.#glance(this.#fresh.take()), () => this.#fresh.isEmpty, EAGER);
    this.#observer = new MutationObserver((records) => {
      this.#log.record(records);
      if (this.#known.size > 0) {
        this.#fresh.record(records);
        if (!this.#fresh.isEmpty) this.#glances.change();
      }
      if (!this.#log.isEmpty) this.#pace.change();
    });
  }

  start(): void {
    this.options.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#pace.stop();
      this.#glances.stop();
    });
    this.#watch(this.root);
    this.#lookAtAll();
    if (this.root.readyState === 'loading') {
      this.root.addEventListener('DOMContentLoaded', () => { this.#lookAtAll(); }, { once: true });
    }
    for (const delay of LATE_SHADOW_MS) this.#clock.after(delay, () => { this.#expectLateShadows(); });
  }

  #lookAtAll(): void {
    this.#log.addWhole();
    this.#pace.look();
  }

  #expectLateShadows(): void {
    this.#log.addShadows();
    this.#pace.change();
  }

  #watch(node: Document | ShadowRoot): void {
    if (this.#watched.has(node)) return;
    this.#watched.add(node);
    this.#observer.observe(node, { subtree: true, childList: true, characterData: true });
  }

  /** One look; answers whether it brought anything. A failure in one part leaves the others standing. */
  *#look(changes: Changes): Generator<undefined, boolean> {
    let hasNews = false;
    for (const part of [() => this.#dropGone(changes), () => this.#readAgain(changes), () => this.#findAdded(changes)]) {
      try {
        if (yield* part()) hasNews = true;
      } catch (error) {
        console.debug('Winnow could not look at a part of this page.', error);
      }
    }
    return hasNews;
  }

  /**
   * Takes in at once what is of a known kind: the next message of a chat, a node used again for another one. What
   * is new in kind stays for the next look.
   */
  *#glance(changes: Changes): Generator<undefined, boolean> {
    if (changes.whole) return false;
    try {
      let hasNews = yield* this.#readAgain(changes);
      for (const top of changes.added) {
        yield;
        if (!top.isConnected || hasAncestorIn(top, changes.added) || !(yield* this.#recognise(top))) continue;
        yield* this.#lookIntoShadows(top);
        this.#log.settle(top);
        hasNews = true;
      }
      for (const element of changes.touched) {
        yield;
        if (this.#itemAround(element)) this.#log.settle(element);
      }
      if (hasNews) this.#pace.found();
      return hasNews;
    } catch (error) {
      console.debug('Winnow could not read what has come to this page.', error);
      return false;
    }
  }

  *#dropGone({ removed, whole }: Changes): Generator<undefined, boolean> {
    if (!removed && !whole) return false;
    const gone: Element[] = [];
    let seen = 0;
    for (const item of this.#known.keys()) {
      if (++seen % 500 === 0) yield;
      if (!item.isConnected) gone.push(item);
    }
    yield* this.#forget(gone);
    return false;
  }

  *#forget(items: readonly Element[]): Generator<undefined, void> {
    for (const part of evenParts(items)) {
      for (const item of part) this.#known.delete(item);
      this.options.onGone(part);
      yield;
    }
  }

  /** A known item in which something changed may hold another comment by now: lists recycle their nodes. */
  *#readAgain({ touched, added }: Changes): Generator<undefined, boolean> {
    const items = new Set<Element>();
    for (const element of [...touched, ...added]) {
      yield;
      const item = this.#itemAround(element);
      if (item) items.add(item);
    }
    let hasNews = false;
    for (const item of items) {
      yield;
      const before = this.#known.get(item);
      if (!before || !item.isConnected) continue;
      const now = yield* this.#read(item, before);
      if (!now) yield* this.#forget([item]);
      else if (now.text !== before.text || now.body !== before.body) {
        this.#known.set(item, now);
        this.options.onChanged(now);
        hasNews = true;
      }
    }
    return hasNews;
  }

  #itemAround(element: Element): Element | undefined {
    for (let node: Element | null = element; node; node = node.parentElement) if (this.#known.has(node)) return node;
    return undefined;
  }

  *#read(item: Element, before: FoundComment): Generator<undefined, FoundComment | undefined> {
    const isOfGroup = before.source === STRUCTURE || before.source === PICKED;
    if (!isOfGroup) return (yield* ruleSteps(item, this.#host)).find((comment) => comment.item === item);
    const group = this.#groups.find((known) => known.includes(item));
    if (!group) return before;
    return (yield* this.#members(group, item)).find((comment) => comment.item === item);
  }

  *#members(group: KnownGroup, top: Element): Generator<undefined, FoundComment[]> {
    const { survey, extracts } = yield* group.readSteps(top, this.#finding);
    return extracts.map((one) => toComment(survey, one, group.source));
  }

  get #host(): string {
    return this.#finding.host ?? '';
  }

  *#findAdded({ whole, shadows, added: inserted, touched }: Changes): Generator<undefined, boolean> {
    if (whole) {
      const inShadow = yield* this.#lookIntoShadows(this.root);
      const onPage = yield* this.#lookAt(this.root);
      return inShadow || onPage;
    }
    let hasNews = false;
    const added = shadows ? new Set([...inserted, ...(yield* this.#lateHosts())]) : inserted;
    const scopes = new Set<Element>();
    for (const top of added) {
      yield;
      if (!top.isConnected || hasAncestorIn(top, added)) continue;
      if (yield* this.#lookIntoShadows(top)) hasNews = true;
      if (yield* this.#recognise(top)) hasNews = true;
      else if (holdsText(top)) scopes.add(scopeOf(top));
    }
    for (const element of touched) {
      yield;
      if (element.isConnected && !this.#itemAround(element) && holdsText(element)) scopes.add(scopeOf(element));
    }
    for (const scope of scopes) {
      yield;
      if (scope.isConnected && !hasAncestorIn(scope, scopes) && (yield* this.#lookAt(scope))) hasNews = true;
    }
    return hasNews;
  }

  /** Rules and known groups, on what was added alone. */
  *#recognise(top: Element): Generator<undefined, boolean> {
    const byRules = yield* ruleSteps(top, this.#host);
    if (byRules.length > 0) return yield* this.#add(byRules);
    for (const group of this.#groups) {
      if (!group.includes(top) && !(yield* hasMemberBelow(group, top))) continue;
      const comments = yield* this.#members(group, top);
      if (comments.length > 0) return yield* this.#add(comments);
    }
    return false;
  }

  *#lookAt(scope: Document | ShadowRoot | Element): Generator<undefined, boolean> {
    const { comments, groups } = yield* lookSteps(scope, this.#finding);
    const hasNews = yield* this.#add(comments);
    if (hasNews) this.#groups.push(...groups);
    // A page that is rewritten for ever brings groups for ever.
    this.#groups.splice(0, this.#groups.length - MAX_GROUPS);
    return hasNews;
  }

  *#lookIntoShadows(top: Document | Element): Generator<undefined, boolean> {
    let hasNews = false;
    for (const shadow of yield* shadowRootSteps(top, this.#open)) {
      if (this.#watched.has(shadow)) continue;
      this.#watch(shadow);
      yield;
      if (yield* this.#add(yield* ruleSteps(shadow, this.#host))) hasNews = true;
    }
    return hasNews;
  }

  /** Hosts whose shadow roots were not there when they were looked at: what is in them is new. */
  *#lateHosts(): Generator<undefined, Element[]> {
    const shadows = yield* shadowRootSteps(this.root, this.#open);
    return shadows.filter((shadow) => !this.#watched.has(shadow)).map(({ host }) => host);
  }

  *#add(comments: readonly FoundComment[]): Generator<undefined, boolean> {
    const fresh: FoundComment[] = [];
    for (const [at, comment] of comments.entries()) {
      if (at % COMMENTS_PER_STEP === 0) yield;
      const { item } = comment;
      if (item.isConnected && !this.#known.has(item) && !this.options.isOurs(item) && !this.#isNone(item)) fresh.push(comment);
    }
    const fitting = fresh.slice(0, Math.max(0, MAX_COMMENTS - this.#known.size));
    for (const part of evenParts(fitting)) {
      for (const comment of part) this.#known.set(comment.item, comment);
      this.options.onFound(part);
      yield;
    }
    return fitting.length > 0;
  }

  #isNone(item: Element): boolean {
    return isNoComment(item, this.options.notComments ?? []);
  }
}

/** A list in parts of about the same length, none longer than {@link MAX_REPORTED}; none of an empty one. */
function evenParts<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / MAX_REPORTED);
  return Array.from({ length: count }, (_, at) => items.slice(Math.floor((at * items.length) / count), Math.floor(((at + 1) * items.length) / count)));
}

function* hasMemberBelow(group: KnownGroup, top: Element): Generator<undefined, boolean> {
  let seen = 0;
  for (const element of top.getElementsByTagName(group.tag)) {
    if (seen++ % COMMENTS_PER_STEP === 0) yield;
    if (group.includes(element)) return true;
  }
  return false;
}

/** Whether there is enough text in something new to be a comment. */
function holdsText(top: Element): boolean {
  const walker = top.ownerDocument.createTreeWalker(top, TEXTS);
  let length = 0;
  for (let seen = 0; seen < MAX_NEW_TEXTS && length < MIN_NEW_TEXT && walker.nextNode(); seen++) length += (walker.currentNode as Text).length;
  return length >= MIN_NEW_TEXT;
}

/** Where to look for what something new is part of: some steps up, but not the whole page unless it stands at its top. */
function scopeOf(top: Element): Element {
  let scope = top.parentElement ?? top;
  for (let step = 0; step < SCOPE_STEPS; step++) {
    const parent = scope.parentElement;
    if (!parent || parent.localName === 'body' || parent.localName === 'html') break;
    scope = parent;
  }
  return scope;
}
