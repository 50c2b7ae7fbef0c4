import type { BackgroundToContent, FrameState, ScoreReply, ScoreRequest, Urgency } from './messages.ts';

/** The content script's end of `runtime.Port`. */
export interface ClientPort {
  postMessage(message: ScoreRequest | FrameState): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: BackgroundToContent) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** A background that is stopped in the middle of its work is woken at once, then ever more patiently. */
const FIRST_DELAY_MS = 20;

/** A background that goes so often without a single answer will not answer the next time either. */
export const MAX_FRUITLESS = 6;

/**
 * A browser may lose a Port to a background that is just being stopped without ever saying so. The first answer
 * of a slow device, which has to load the model, takes less than this.
 */
export const SILENCE_MS = 5_000;

/** The background did not judge these comments: they stay visible. */
export class NotJudgedError extends Error {
  override readonly name = 'NotJudgedError';

  constructor(
    message: string,
    /** Whether asking again later can help. */
    readonly retry: boolean,
  ) {
    super(message);
  }
}

export interface ScoreClientOptions {
  /** Opens a Port; throws once the extension has been updated or removed under this page. */
  readonly connect: () => ClientPort;
  readonly after: (milliseconds: number, task: () => void) => void;
  readonly onModelChanged: () => void;
  /** The extension has been updated or removed: nothing will be answered any more. */
  readonly onOrphaned: () => void;
}

interface Asked {
  readonly request: ScoreRequest;
  resolve(reply: ScoreReply): void;
  reject(error: NotJudgedError): void;
}

/**
 * Asks the background for scores, and asks again when it was stopped before it answered.
 *
 *              ask                          Port gone, all answered
 *   ┌──────┐ ───────▶ ┌───────────┐ ────────────────────────────────▶ idle
 *   │ idle │          │ connected │
 *   └──────┘          └───────────┘ ◀─┐ after a delay: connect, ask all that is unanswered again
 *      ▲                    │         │
 *      │                    ▼ Port gone, or silent for SILENCE_MS, and something unanswered
 *      │              ┌───────────┐   │
 *      └───────────── │ pausing   │ ──┘
 *  MAX_FRUITLESS in   └───────────┘
 *  a row: give up            connect throws, in any state: orphaned, for good
 */
export class ScoreClient {
  #port: ClientPort | undefined;
  #nextId = 0;
  #fruitless = 0;
  #orphaned = false;
  /** Counts what was heard, so that silence can be told. */
  #heard = 0;
  #listening = false;
  readonly #asked = new Map<number, Asked>();

  constructor(private readonly options: ScoreClientOptions) {}

  /** How many requests are unanswered. */
  get unanswered(): number {
    return this.#asked.size;
  }

  /** Rejects with a {@link NotJudgedError}. */
  ask(texts: readonly string[], urgency: Urgency): Promise<ScoreReply> {
    return this.#ask({ type: 'score', id: this.#nextId++, texts, urgency });
  }

  /** Asks about what is being written, which nobody keeps. Rejects with a {@link NotJudgedError}. */
  askDraft(text: string): Promise<ScoreReply> {
    return this.#ask({ type: 'score', id: this.#nextId++, texts: [text], urgency: 'visible', draft: true });
  }

  #ask(request: ScoreRequest): Promise<ScoreReply> {
    return new Promise((resolve, reject) => {
      this.#asked.set(request.id, { request, resolve, reject });
      this.#post(request);
      this.#listenForSilence();
    });
  }

  /** Tells the toolbar how this frame stands. */
  tell(state: FrameState): void {
    this.#post(state);
  }

  #post(message: ScoreRequest | FrameState): void {
    try {
      this.#connected()?.postMessage(message);
    } catch {
      this.#orphan();
    }
  }

  #connected(): ClientPort | undefined {
    if (this.#orphaned) this.#giveUp('the extension has gone');
    if (this.#port || this.#orphaned) return this.#port;
    const port = this.options.connect();
    port.onMessage.addListener((message) => {
      this.#receive(message);
    });
    port.onDisconnect.addListener(() => {
      this.#lose(port);
    });
    this.#port = port;
    return port;
  }

  #lose(port: ClientPort): void {
    if (this.#port !== port) return;
    this.#port = undefined;
    this.#askAgain();
  }

  /** One timer at a time: what is unanswered when it starts is what it listens for. */
  #listenForSilence(): void {
    if (this.#listening || this.#asked.size === 0) return;
    this.#listening = true;
    const port = this.#port;
    const heard = this.#heard;
    this.options.after(SILENCE_MS, () => {
      this.#listening = false;
      if (port && port === this.#port && heard === this.#heard && this.#asked.size > 0) {
        port.disconnect();
        this.#lose(port);
      }
      this.#listenForSilence();
    });
  }

  #receive(message: BackgroundToContent): void {
    this.#fruitless = 0;
    this.#heard++;
    if (message.type === 'model-changed') {
      this.options.onModelChanged();
      return;
    }
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (message.type === 'scores' && message.scores.length === asked?.request.texts.length) asked.resolve(message);
    else asked?.reject(message.type === 'failed' ? new NotJudgedError(message.reason, message.retry) : new NotJudgedError('a wrong answer', false));
  }

  #askAgain(): void {
    if (this.#asked.size === 0) return;
    if (this.#fruitless >= MAX_FRUITLESS) {
      this.#fruitless = 0;
      this.#giveUp('the background does not answer');
      return;
    }
    this.options.after(FIRST_DELAY_MS * 2 ** this.#fruitless, () => {
      // Whoever asked in the meantime has connected already, but only for what is theirs.
      for (const { request } of this.#asked.values()) this.#post(request);
      this.#listenForSilence();
    });
    this.#fruitless++;
  }

  #orphan(): void {
    if (this.#orphaned) return;
    this.#orphaned = true;
    this.#port = undefined;
    this.#giveUp('the extension has gone');
    this.options.onOrphaned();
  }

  #giveUp(reason: string): void {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const each of asked) each.reject(new NotJudgedError(reason, true));
  }
}
