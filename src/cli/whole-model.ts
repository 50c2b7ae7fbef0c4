import { loadModel } from '../core/model/load.ts';
import type { CommentModel } from '../core/model/types.ts';
import { nodeDeepPart } from './deep-part.ts';
import { modelFolder, OWN_MODEL } from './model-folder.ts';

/** The model as logs are judged with it: where there is no hurry, both its parts are asked about every text. */
export function loadWholeModel(): Promise<CommentModel> {
  return loadModel(modelFolder(OWN_MODEL), nodeDeepPart, 'always');
}
