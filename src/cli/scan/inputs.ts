import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../../scan/layout.ts';
import { UsageError } from '../command.ts';

export type InputKind = 'log' | 'page';

/** A file to scan. */
export interface InputFile {
  readonly path: string;
  readonly kind: InputKind;
  /** In bytes. */
  readonly size: number;
  /** With the size it tells whether a file has changed between two runs. */
  readonly modified: number;
}

/**
 * The files that the arguments name. A file named outright is taken whatever it is called; of a folder, at any
 * depth, those whose name promises a log or a saved page, in the order of their names.
 * @param onSkipped told how many files of a folder were left aside.
 */
export async function findInputs(
  paths: readonly string[],
  onSkipped: (folder: string, files: number) => void,
): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch((error: unknown) => {
      throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (!info.isDirectory()) {
      found.push({ path, kind: kindOf(path) ?? 'log', size: info.size, modified: info.mtimeMs });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const known = files.filter((file) => kindOf(file) !== undefined).sort();
    for (const file of known) {
      const { size, mtimeMs } = await stat(file);
      found.push({ path: file, kind: kindOf(file) ?? 'log', size, modified: mtimeMs });
    }
    if (files.length > known.length) onSkipped(path, files.length - known.length);
  }
  if (found.length === 0) throw new UsageError('found no log or saved page to scan.');
  return found;
}

function kindOf(path: string): InputKind | undefined {
  if (/\.x?html?$/i.test(path)) return 'page';
  return formatOf(path) === undefined ? undefined : 'log';
}
