import { browser } from '../protocol/browser.ts';
import { COMMENTS_PORT, type ScoreReply, type Urgency } from '../protocol/messages.ts';
import { ScoreClient } from '../protocol/score-client.ts';

const client = new ScoreClient({
  connect: () => browser.runtime.connect({ name: COMMENTS_PORT }),
  after: (milliseconds, task) => setTimeout(task, milliseconds),
  onModelChanged: () => {
    dispatchEvent(new Event(MODEL_CHANGED));
  },
  onOrphaned: () => undefined,
});

/** Fired at the window when another model is in use: what is on show is worth asking again. */
export const MODEL_CHANGED = 'winnow-model-changed';

/** Scores texts as the background does for a page. Rejects where it cannot. */
export function askScores(texts: readonly string[], urgency: Urgency = 'visible'): Promise<ScoreReply> {
  return client.ask(texts, urgency);
}
