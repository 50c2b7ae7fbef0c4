import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { kindOf } from '../../scan/input.ts';
import { UsageError } from '../command.ts';

/** A file to scan. */
export interface InputFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** With the size it tells whether a file has changed between two runs. */
  readonly modified: number;
}

/**
 * The files that the arguments name. A file named outright is taken whatever it is called; of a folder, at any
 * depth, those whose name promises a log or a saved page, in the order of their names.
 * @param out the folder for the results, which are no inputs where it lies in a folder to scan.
 * @param onSkipped told how many files of a folder were left aside.
 */
export async function findInputs(
  paths: readonly string[],
  out: string,
  onSkipped: (folder: string, files: number) => void,
): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch((error: unknown) => {
      throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (!info.isDirectory()) {
      found.push({ path, size: info.size, modified: info.mtimeMs });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !resolve(file).startsWith(resolve(out) + sep));
    const known = files.filter((file) => kindOf(file) !== undefined).sort();
    for (const file of known) {
      const { size, mtimeMs } = await stat(file);
      found.push({ path: file, size, modified: mtimeMs });
    }
    if (files.length > known.length) onSkipped(path, files.length - known.length);
  }
  if (found.length === 0) throw new UsageError('found no log or saved page to scan.');
  return found;
}
