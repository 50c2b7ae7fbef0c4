import type { CommentModel, ReadModelFile } from '../types.ts';
import { asCommentModel } from './comment-model.ts';
import { MODEL_FILES, readModelFolder, type ModelFiles } from './folder.ts';
import { hashModelFiles } from './hash.ts';

/**
 * Loads a Model Maker export from its folder; a file that cannot be read is taken as not given.
 * @throws {ModelProblem} where the folder cannot be used.
 */
export async function loadAverageWordVec(read: ReadModelFile): Promise<CommentModel> {
  const entries = await Promise.all(
    MODEL_FILES.map(async (name) => [name, await read(name).catch(() => undefined)] as const),
  );
  const files: ModelFiles = Object.fromEntries(entries.filter(([, bytes]) => bytes !== undefined));
  return asCommentModel(readModelFolder(files), await hashModelFiles(files));
}
