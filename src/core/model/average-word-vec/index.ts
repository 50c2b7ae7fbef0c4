export { classify, type AverageWordVec } from './classifier.ts';
export { asCommentModel, CODELAB_THRESHOLD } from './comment-model.ts';
export { MAX_FILE_BYTES, MODEL_FILES, readModelFolder, type ModelFileName, type ModelFiles } from './folder.ts';
export { hashModelFiles } from './hash.ts';
export { loadAverageWordVec } from './load.ts';
export { ModelProblem } from './problem.ts';
