import type { CommentModel } from '../core/model/types.ts';

/** Loads the model that ships with the extension. Rejects where one of its files is missing or damaged. */
export function loadModel(): Promise<CommentModel> {
  return Promise.reject(new Error('models/comment is missing: run `npm run train`, then `npm run build`'));
}
