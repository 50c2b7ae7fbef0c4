import { mkdir, open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that only grows. */
export interface AppendFile {
  append(bytes: Uint8Array): Promise<void>;
  /** What has been appended survives a crash once this resolves. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of a scan's results, as far as the scan itself writes it. */
export interface ScanFolder {
  /** A file's bytes; undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /**
   * Opens a file to append, cut to its first `length` bytes; created where missing.
   * @throws Error where it is shorter than that.
   */
  append(name: string, length: number): Promise<AppendFile>;
}

/** A folder on disk; created where missing. */
export async function openFolder(path: string): Promise<ScanFolder> {
  await mkdir(path, { recursive: true });
  return {
    read: (name) => readFile(join(path, name)).catch(undefinedIfMissing),
    append: async (name, length) => {
      const file = join(path, name);
      await writeFile(file, '', { flag: 'a' });
      const handle = await open(file, 'r+');
      const { size } = await handle.stat();
      if (size < length) {
        await handle.close();
        throw new Error(`${file} has lost lines that its journal counts: it was changed from outside. Scan into another folder.`);
      }
      await handle.truncate(length);
      await syncDirectory(path);
      return appendTo(handle, length);
    },
  };
}

function appendTo(handle: FileHandle, length: number): AppendFile {
  let position = length;
  return {
    append: async (bytes) => {
      for (let written = 0; written < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position);
        written += bytesWritten;
        position += bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

/** A new file's name, too, must survive a crash. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
