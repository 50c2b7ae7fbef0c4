import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadModelFile } from '../core/model/types.ts';

/** The model that comes with Winnow; as far from `dist/cli` as from `src/cli`. */
export const OWN_MODEL = fileURLToPath(new URL('../../models/comment', import.meta.url));

/** Reads the files of a model folder on this machine. */
export function modelFolder(folder: string): ReadModelFile {
  return async (name) => {
    const bytes = await readFile(`${folder}/${name}`);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
}
