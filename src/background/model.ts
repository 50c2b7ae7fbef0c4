import { loadModel as load } from '../core/model/load.ts';
import type { CommentModel } from '../core/model/types.ts';
import { browser } from '../protocol/browser.ts';
import { lazyDeepPart } from '../tensorflow/lazy-deep-part.ts';
import { WASM_FOLDER } from './wasm-folder.ts';

/** Loads the model that ships with the extension. Rejects where one of its files is missing or damaged. */
export function loadModel(): Promise<CommentModel> {
  return load(readOwn, lazyDeepPart(WASM_FOLDER));
}

async function readOwn(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`models/comment/${name}`));
  if (!response.ok) throw new Error(`models/comment/${name} cannot be read (${response.status})`);
  return response.arrayBuffer();
}
