import { MAX_BATCH, MAX_TEXT_LENGTH, URGENCIES, type ScoreReply, type Urgency } from '../../protocol/messages.ts';
import { NotJudgedError, type ScoreClient } from '../../protocol/score-client.ts';

/** One request is being scored while the next is on its way; more would only make what is urgent wait. */
const MAX_UNANSWERED = 2;

/**
 * More than so many on screen are more than anybody reads: the oldest have most likely scrolled away unread, and
 * are given back to whoever knows when they come into sight again.
 */
export const MAX_VISIBLE = 256;

/** A comment that was not judged is asked for again after so long; then it stays as it is. */
const RETRY_MS = [1_000, 5_000, 15_000];

/** A comment that waits to be judged. */
export interface Askable {
  readonly text: string;
}

export interface LineOptions<Comment extends Askable> {
  readonly client: Pick<ScoreClient, 'ask' | 'unanswered'>;
  readonly after: (milliseconds: number, task: () => void) => void;
  readonly onJudged: (judged: readonly Comment[], reply: ScoreReply) => void;
  /** A comment has left the line unasked, as more urgent ones came faster than they were judged. */
  readonly onDropped: (comment: Comment) => void;
}

/**
 * The comments of this page that wait to be judged.
 *
 *            add                        its turn                judged
 *   ┌──────┐ ───▶ ┌──────────────────┐ ─────────▶ ┌───────┐ ───────────▶ done
 *   │ page │      │ waiting: visible │            │ asked │
 *   └──────┘ ◀─── │ near, rest       │ ◀── add ── └───────┘
 *      ▲ remove;  └──────────────────┘  pausing ◀──── │ not judged
 *      │ dropped: more than MAX_VISIBLE               │
 *      └───────── not judged too often ◀──────────────┘
 *
 * At most {@link MAX_UNANSWERED} requests are under way, so what scrolls away or is removed before its turn is never
 * asked for. Each line is asked for in its order; where more are visible than fit one request, the newest come first.
 */
export class Line<Comment extends Askable> {
  readonly #waiting: Record<Urgency, Set<Comment>> = { visible: new Set(), near: new Set(), rest: new Set() };
  readonly #asked = new Set<Comment>();
  readonly #pausing = new Set<Comment>();
  readonly #tries = new WeakMap<Comment, number>();
  #asking = false;

  constructor(private readonly options: LineOptions<Comment>) {}

  add(comment: Comment, urgency: Urgency): void {
    this.remove(comment);
    this.#waiting[urgency].add(comment);
    this.#dropSurplus();
    this.#askSoon();
  }

  /** Adds a comment or changes its urgency, unless it has been asked for already. */
  prioritise(comment: Comment, urgency: Urgency): void {
    if (!this.#asked.has(comment) && !this.#pausing.has(comment)) this.add(comment, urgency);
  }

  remove(comment: Comment): void {
    for (const urgency of URGENCIES) this.#waiting[urgency].delete(comment);
    this.#pausing.delete(comment);
  }

  #dropSurplus(): void {
    const { visible } = this.#waiting;
    for (const comment of visible) {
      if (visible.size <= MAX_VISIBLE) return;
      visible.delete(comment);
      this.options.onDropped(comment);
    }
  }

  /** Once for all that is added in this turn. */
  #askSoon(): void {
    if (this.#asking) return;
    this.#asking = true;
    queueMicrotask(() => {
      this.#asking = false;
      this.#askNow();
    });
  }

  #askNow(): void {
    for (const urgency of URGENCIES) {
      while (this.#waiting[urgency].size > 0 && this.options.client.unanswered < MAX_UNANSWERED) {
        void this.#ask(this.#take(urgency), urgency);
      }
    }
  }

  #take(urgency: Urgency): Comment[] {
    const line = this.#waiting[urgency];
    const waiting = [...line];
    const taken = line.size > MAX_BATCH && urgency === 'visible' ? waiting.slice(-MAX_BATCH).reverse() : waiting.slice(0, MAX_BATCH);
    for (const comment of taken) line.delete(comment);
    return taken;
  }

  async #ask(comments: readonly Comment[], urgency: Urgency): Promise<void> {
    for (const comment of comments) this.#asked.add(comment);
    try {
      const texts = comments.map(({ text }) => text.slice(0, MAX_TEXT_LENGTH));
      this.options.onJudged(comments, await this.options.client.ask(texts, urgency));
    } catch (error) {
      if (!(error instanceof NotJudgedError)) throw error;
      for (const comment of comments) this.#tryAgain(comment, error.retry);
    } finally {
      for (const comment of comments) this.#asked.delete(comment);
      this.#askSoon();
    }
  }

  #tryAgain(comment: Comment, promising: boolean): void {
    const tries = this.#tries.get(comment) ?? 0;
    const delay = RETRY_MS.at(promising ? tries : -1);
    if (delay === undefined || tries >= RETRY_MS.length) return;
    this.#tries.set(comment, tries + 1);
    this.#pausing.add(comment);
    this.options.after(delay, () => {
      if (this.#pausing.has(comment)) this.add(comment, 'rest');
    });
  }
}
