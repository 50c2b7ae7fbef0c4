import { LABELS, type Scores } from '../core/labels.ts';
import { LruMap } from '../core/lru-map.ts';
import type { Verdict } from '../core/corrections/correction.ts';
import { decide, isProtected, thresholdsOn, type CommentFacts, type Decision, type Reason } from '../core/policy.ts';
import type { Settings } from '../core/settings.ts';
import { wordMatcher } from '../core/words.ts';
import type { CorrectRequest, Done, ExplainRequest, Explanation, ModelFacts, Refused, ScoreReply, Urgency } from '../protocol/messages.ts';
import { MAX_BATCH } from '../protocol/messages.ts';
import { Line } from './ask/line.ts';
import type { MenuChoice } from '../protocol/menu.ts';
import type { ScoreClient } from '../protocol/score-client.ts';
import { Visibility } from './ask/visibility.ts';
import type { FoundComment } from './find/types.ts';
import type { Fold } from './hide/fold.ts';
import { Folds } from './hide/folds.ts';
import type { ShadowRootOf } from './hide/parts.ts';
import { showWhy, showWhyThread } from './hide/why.ts';
import { Keep } from './keep/keep.ts';
import { inSlices } from './slices.ts';
import { ThreadFolds } from './thread-folds.ts';

/** Scores are kept for so many UTF-16 code units of this page's text, so that what scrolls back folds at once. */
const REMEMBERED_UNITS = 1_000_000;

/** A comment of this page and what is known of it. */
interface Known {
  readonly comment: FoundComment;
  readonly text: string;
  scores?: Scores;
  decision?: Decision;
  /** Scrolled away before anybody could read it: asked for only should it come near again. */
  isUnread?: boolean;
}

export interface PageFilterOptions {
  readonly document: Document;
  readonly site: string;
  readonly signal: AbortSignal;
  readonly client: Pick<ScoreClient, 'ask' | 'unanswered'>;
  readonly settings: () => Settings;
  readonly shadowRootOf: ShadowRootOf;
  readonly send: (request: ExplainRequest | CorrectRequest) => Promise<Explanation | Done | Refused>;
  readonly onChange: () => void;
  /** The reader says that these elements are no comments. */
  readonly onWrongFind: (elements: readonly Element[]) => void;
}

/** Has the comments of one page judged, and folds those that the policy wants hidden. */
export class PageFilter {
  readonly folds: Folds;
  readonly #known = new Map<Element, Known>();
  /** What the reader has said of a comment that is not found yet. */
  #wish: { readonly choice: MenuChoice; readonly node: Node } | undefined;
  readonly #remembered = new LruMap<string, Scores>(REMEMBERED_UNITS, (text) => text.length + 1);
  /** Texts that the reader has shown: their folds stay open. */
  readonly #shown = new Set<string>();
  /** Texts that the reader has called fine, or that the page would not let us fold: they get no fold. */
  readonly #fine = new Set<string>();
  readonly #hiddenWords = matcherOfList();
  readonly #keptWords = matcherOfList();
  #model: ModelFacts | undefined;
  readonly #keep: Keep;
  readonly #threads: ThreadFolds;
  readonly #line: Line<Known>;
  readonly #visibility: Visibility;

  constructor(private readonly options: PageFilterOptions) {
    this.#line = new Line({
      client: options.client,
      after: (milliseconds, task) => setTimeout(task, milliseconds),
      onJudged: (judged, reply) => void this.#takeScores(judged, reply),
      onDropped: (known) => {
        known.isUnread = true;
        this.#visibility.forget(known.comment.item);
        this.#visibility.watch(known.comment.item);
      },
    });
    this.#visibility = new Visibility((item, urgency) => {
      this.#ask(item, urgency);
    }, options.signal);
    this.#keep = new Keep({
      document: options.document,
      commentOf: (element) => this.#known.get(element)?.comment,
      all: () => [...this.#known.values()].map(({ comment }) => comment),
      now: () => performance.now(),
    });
    this.folds = new Folds({
      document: options.document,
      isComment: (element) => this.#known.has(element),
      shadowRootOf: options.shadowRootOf,
      now: () => performance.now(),
      onToggled: (fold) => {
        const { comment: { text }, thread } = fold.subject;
        if (thread) this.#threads.toggled(fold, thread);
        else if (fold.folded) this.#shown.delete(text);
        else this.#shown.add(text);
      },
      onLost: ({ subject: { comment, thread } }) => {
        if (thread) this.#threads.leave(thread);
        else this.#fine.add(comment.text);
      },
      onCalledFine: (fold) => {
        this.callFine(fold);
      },
      onExplain: (fold, panel) => void this.#explain(fold, panel),
      onChange: options.onChange,
    });
    this.#threads = new ThreadFolds({
      folds: this.folds,
      style: () => this.#style(),
      share: () => options.settings().foldThreadsAbove,
      after: (milliseconds, task) => setTimeout(task, milliseconds),
      signal: options.signal,
      comments: () => [...this.#known.values()].map(({ comment }) => comment),
      reasonsOf: (comment) => this.#known.get(comment.item)?.decision?.reasons ?? [],
      isKept: (comment) => this.#isKept(comment),
      reapply: (comments) => {
        for (const { item } of comments) {
          const known = this.#known.get(item);
          if (known) this.#apply(known);
        }
      },
    });
    options.signal.addEventListener('abort', () => {
      this.#known.clear();
      this.folds.removeAll();
    });
  }

  isComment(element: Element): boolean {
    return this.#known.has(element);
  }

  /** How many comments the page has. */
  get found(): number {
    return this.#known.size;
  }

  add(comments: readonly FoundComment[]): void {
    const isShown = this.options.document.visibilityState === 'visible';
    for (const comment of comments) {
      const known: Known = { comment, text: comment.text };
      this.#known.set(comment.item, known);
      this.#refreshAround(comment.item);
      const scores = this.#remembered.get(known.text);
      if (scores) {
        known.scores = scores;
        this.#apply(known);
      } else {
        // A few are most likely in sight; of many, the browser says which, though not while the tab is hidden.
        if (!isShown) this.#line.add(known, 'rest');
        else if (comments.length <= MAX_BATCH) this.#line.add(known, 'visible');
        if (!isShown || comments.length > MAX_BATCH) this.#visibility.watch(comment.item);
      }
    }
    this.#threads.change();
    if (this.#wish) this.obeyMenu(this.#wish.choice, this.#wish.node);
  }

  change(comment: FoundComment): void {
    this.drop([comment.item]);
    this.add([comment]);
  }

  drop(items: readonly Element[]): void {
    for (const item of items) {
      const known = this.#known.get(item);
      if (known) this.#line.remove(known);
      this.#known.delete(item);
      this.#visibility.forget(item);
      this.folds.remove(item);
      this.folds.removeThread(item);
    }
    this.#threads.change();
  }

  /** Decides about every comment anew, as after a change of the settings. */
  async decideAll(): Promise<void> {
    await inSlices([...this.#known.values()], this.options.signal, (known) => {
      this.#apply(known, true);
    });
    this.#threads.change();
  }

  /** Has every comment judged anew, as another model is in use. */
  askAll(): void {
    this.#remembered.clear();
    for (const known of this.#known.values()) this.#line.add(known, 'near');
  }

  #ask(item: Element, urgency: Urgency): void {
    const known = this.#known.get(item);
    if (!known || known.scores) {
      this.#visibility.forget(item);
      return;
    }
    if (known.isUnread && urgency === 'rest') return;
    known.isUnread = false;
    this.#line.prioritise(known, urgency);
  }

  async #takeScores(judged: readonly Known[], { scores, model }: ScoreReply): Promise<void> {
    this.#model = model;
    judged.forEach((known, index) => {
      const own = scores.at(index);
      if (!own) return;
      known.scores = own;
      this.#remembered.set(known.text, own);
      this.#visibility.forget(known.comment.item);
    });
    await inSlices(judged, this.options.signal, (known) => {
      this.#apply(known);
    });
    this.#threads.change();
  }

  #apply(known: Known, restyle = false): void {
    const { comment, text, scores } = known;
    if (this.#known.get(comment.item) !== known) return;
    known.decision = this.#decide(known);
    const { hidden, reasons } = known.decision;
    const fold = this.folds.get(comment.item);
    if (!hidden || this.#threads.hides(comment.item)) this.folds.remove(comment.item);
    else if (!fold || restyle || fold.subject.scores !== scores) {
      this.folds.fold({ comment, reasons, scores }, this.#style(), this.#shown.has(text));
    }
  }

  #decide({ comment, text, scores }: Known): Decision {
    const settings = this.options.settings();
    const model = this.#model;
    if (!model) return { hidden: false, reasons: [] };
    const facts = {
      ...this.#factsOf(comment),
      revealed: this.#fine.has(text),
      hasHiddenWord: this.#hiddenWords(settings.alwaysHide)(text),
    };
    const decision = decide(scores, facts, settings, model.defaultThresholds);
    // The page is read for what keeps a comment only where something would hide it.
    return decision.hidden ? decide(scores, { ...facts, ...this.#keep.factsOf(comment) }, settings, model.defaultThresholds) : decision;
  }

  #factsOf({ author, text }: FoundComment): CommentFacts {
    return { site: this.options.site, author, hasKeptWord: this.#keptWords(this.options.settings().neverHide)(text) };
  }

  /** Whether a comment stays in sight whatever it says. */
  #isKept(comment: FoundComment): boolean {
    return isProtected({ ...this.#factsOf(comment), ...this.#keep.factsOf(comment) }, this.options.settings());
  }

  #style(): { mode: Settings['foldMode']; replies: Settings['replies'] } {
    const { foldMode, replies } = this.options.settings();
    return { mode: foldMode, replies };
  }

  /** A reply that is found below a folded comment is no longer part of it, and may be the reader's answer to it. */
  #refreshAround(item: Element): void {
    let answered: Known | undefined;
    for (let above = parentOf(item); above; above = parentOf(above)) {
      this.folds.get(above)?.refresh();
      answered ??= this.#known.get(above);
    }
    if (answered && this.folds.get(answered.comment.item)) this.#apply(answered);
  }

  /** The reader says of the comment around a node what it is; it is hidden once the background has taken that in. */
  obeyMenu(choice: MenuChoice, node: Node): void {
    const known = this.#around(node);
    this.#wish = known ? undefined : { choice, node };
    if (!known) return;
    const { comment } = known;
    if (choice === 'wrong-find') {
      this.options.onWrongFind(this.#alike(comment.item));
    } else if (choice === 'fine') {
      this.#callFine(comment, this.folds.get(comment.item)?.subject.reasons ?? LABELS);
    } else {
      this.#fine.delete(comment.text);
      this.#shown.delete(comment.text);
      this.#correct(comment, choice === 'spam' ? { spam: 1 } : { toxicity: 1 });
    }
  }

  /** What was found along with an element: all that has its tag and classes. */
  #alike({ tagName, className }: Element): Element[] {
    return [...this.#known.keys()].filter((item) => item.tagName === tagName && item.className === className);
  }

  /** The reader says that what a fold hides is not what it was hidden for. */
  callFine({ subject: { comment, reasons, thread } }: Fold): void {
    if (thread) this.#threads.leave(thread);
    else this.#callFine(comment, reasons);
  }

  #around(node: Node): Known | undefined {
    for (let item = node instanceof Element ? node : parentOf(node); item; item = parentOf(item)) {
      const known = this.#known.get(item);
      if (known) return known;
    }
    return undefined;
  }

  #callFine(comment: FoundComment, reasons: readonly Reason[]): void {
    this.#fine.add(comment.text);
    this.folds.remove(comment.item);
    const labels = Object.fromEntries(reasons.filter((reason) => reason !== 'word').map((label) => [label, 0 as const]));
    this.#correct(comment, labels);
  }

  #correct(comment: FoundComment, labels: Verdict): void {
    const { author } = comment;
    const request: CorrectRequest = { type: 'correct', text: comment.text, labels, ...(author === undefined ? {} : { author }) };
    this.options.send(request).catch((error: unknown) => {
      console.warn('Winnow could not keep this correction', error);
    });
  }

  async #explain(fold: Fold, panel: HTMLElement): Promise<void> {
    const { comment, reasons, scores, thread } = fold.subject;
    if (thread) {
      showWhyThread(panel, this.options.settings().foldThreadsAbove);
      return;
    }
    const thresholds = this.#model && thresholdsOn(this.options.site, this.options.settings(), this.#model.defaultThresholds);
    await showWhy(panel, {
      text: comment.text,
      reasons,
      scores,
      thresholds,
      ask: async (request) => {
        const answer = await this.options.send(request);
        return answer.type === 'done' ? { type: 'refused', reason: 'no explanation' } : answer;
      },
    });
  }
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}

/** Compiles a list of words once, until it changes. */
function matcherOfList(): (words: readonly string[]) => (text: string) => boolean {
  let known: readonly string[] = [];
  let matches = wordMatcher(known);
  return (words) => {
    if (words.join('\n') !== known.join('\n')) {
      known = words;
      matches = wordMatcher(words);
    }
    return matches;
  };
}
