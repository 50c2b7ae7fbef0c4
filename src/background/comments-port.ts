import * as v from 'valibot';
import type { BackgroundToContent, FrameState, ScoreRequest } from '../protocol/messages.ts';
import { commentsPortMessage } from '../protocol/shapes.ts';
import { ModelUnavailableError, type ScoreQueue } from './queue.ts';

/** The part of `runtime.Port` that is used. */
export interface PortLike {
  postMessage(message: BackgroundToContent): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface CommentsPortOptions {
  readonly queue: Pick<ScoreQueue, 'ask'>;
  readonly onState: (state: FrameState) => void;
  /** The frame has gone, or its content script. */
  readonly onGone: () => void;
}

/**
 * Answers one content script. Every request is answered exactly once, by scores or by a failure, unless the
 * script goes first: then its work is dropped. A message of the wrong shape ends the Port.
 */
export function serveComments(port: PortLike, options: CommentsPortOptions): void {
  const gone = new AbortController();
  port.onDisconnect.addListener(() => {
    gone.abort(new Error('the page has gone'));
    options.onGone();
  });
  port.onMessage.addListener((message) => {
    const checked = v.safeParse(commentsPortMessage, message);
    if (!checked.success) {
      console.warn('Winnow: a content script sent what it may not', checked.issues.map((issue) => issue.message));
      gone.abort(new Error('bad message'));
      port.disconnect();
      options.onGone();
    } else if (checked.output.type === 'state') {
      options.onState(checked.output);
    } else {
      void answer(checked.output, port, options.queue, gone.signal);
    }
  });
}

async function answer(
  request: ScoreRequest,
  port: PortLike,
  queue: Pick<ScoreQueue, 'ask'>,
  gone: AbortSignal,
): Promise<void> {
  const reply = await judge(request, queue, gone);
  if (!gone.aborted) port.postMessage(reply);
}

async function judge(
  { id, texts, urgency, draft }: ScoreRequest,
  queue: Pick<ScoreQueue, 'ask'>,
  gone: AbortSignal,
): Promise<BackgroundToContent> {
  const failed = new AbortController();
  const signal = AbortSignal.any([gone, failed.signal]);
  try {
    const judged = await Promise.all(texts.map((text) => queue.ask(text, urgency, signal, draft === true)));
    // Should the model have changed in between, its version tells the page which scores it got last.
    const model = judged.at(-1)?.model;
    if (!model) throw new Error('nothing was asked');
    const { version, defaultThresholds } = model;
    return { type: 'scores', id, scores: judged.map(({ scores }) => scores), model: { version, defaultThresholds } };
  } catch (error) {
    failed.abort(error);
    const reason = error instanceof Error ? error.message : String(error);
    if (!gone.aborted) console.warn(`Winnow: ${texts.length} comments were not judged: ${reason}`);
    return { type: 'failed', id, reason, retry: !(error instanceof ModelUnavailableError) };
  }
}
