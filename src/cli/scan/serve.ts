import type { MessagePort } from 'node:worker_threads';
import { LABELS } from '../../core/labels.ts';
import type { CommentModel } from '../../core/model/types.ts';
import type { ScoreTask, WorkerMessage } from './pool.ts';

/** Answers a pool's batches with a model, one after the other. */
export function serve(port: MessagePort, model: CommentModel): void {
  const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) => {
    port.postMessage(message, transfer);
  };
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: ScoreTask) => {
    last = last.then(async () => {
      const scores = await model.score(task.texts);
      const flat = new Float64Array(scores.length * LABELS.length);
      for (const [row, score] of scores.entries()) {
        for (const [column, label] of LABELS.entries()) flat[row * LABELS.length + column] = rounded(score[label]);
      }
      say({ type: 'scored', id: task.id, scores: flat }, [flat.buffer]);
    });
  });
  say({ type: 'ready', version: model.version, thresholds: model.defaultThresholds });
}

/** A millionth is more than a score can mean, and keeps the results short. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
