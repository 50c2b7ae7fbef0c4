import { kindOf } from '../../scan/input.ts';

/** A file that the reader has dropped or chosen. */
export interface ChosenFile {
  /** Its name; in a folder the way there from the folder dropped, with `/` between. */
  readonly path: string;
  readonly file: File;
}

export interface Chosen {
  /** In the order of their names. */
  readonly files: readonly ChosenFile[];
  /** So many files of folders are neither logs nor saved pages. */
  readonly skipped: number;
}

/** The files of a chooser: what was chosen outright, or all of a folder. */
export function chosenIn(list: FileList): Chosen {
  return known(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** The files of a drop, those in folders at any depth; to be called while the drop is being told. */
export async function droppedIn({ items, files }: DataTransfer): Promise<Chosen> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenIn(files);
  const found: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return known(found);
}

/** What was named outright is taken whatever it is called. */
function known(files: readonly ChosenFile[]): Chosen {
  const taken = files.filter(({ path }) => !path.includes('/') || kindOf(path) !== undefined);
  return { files: taken.sort((a, b) => (a.path < b.path ? -1 : 1)), skipped: files.length - taken.length };
}

async function collect(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); });
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (let some = await someOf(reader); some.length > 0; some = await someOf(reader)) {
      for (const inner of some) await collect(inner, found);
    }
  }
}

// Chrome keeps the interfaces of entries to itself.
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder gives its entries some hundred at a time, and none when it is through. */
function someOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
}
