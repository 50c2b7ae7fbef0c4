import type { AppendFile, ScanFolder } from '../../../../src/cli/scan/folder.ts';

export class Crash extends Error {}

interface Stored {
  bytes: Uint8Array;
  /** So many bytes survive a crash for certain. */
  synced: number;
}

/** A folder in memory whose machine can lose its power: then it keeps what was synced and any part of the rest. */
export class CrashingFolder implements ScanFolder {
  private readonly files = new Map<string, Stored>();
  private left = Infinity;

  /** The power fails at the `operations`th write or sync from now. */
  crashAfter(operations: number): void {
    this.left = operations;
  }

  /** Comes back after a crash; `keep` in 0…1 is the part of what was not synced that reached the disk. */
  restart(keep: number): void {
    this.left = Infinity;
    for (const file of this.files.values()) {
      const survived = file.synced + Math.floor((file.bytes.length - file.synced) * keep);
      file.bytes = file.bytes.slice(0, survived);
      file.synced = survived;
    }
  }

  text(name: string): string {
    return new TextDecoder().decode(this.files.get(name)?.bytes);
  }

  read(name: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.files.get(name)?.bytes);
  }

  append(name: string, length: number): Promise<AppendFile> {
    const file = this.files.get(name) ?? { bytes: new Uint8Array(), synced: 0 };
    if (file.bytes.length < length) throw new Error(`${name} is shorter than ${length}`);
    file.bytes = file.bytes.slice(0, length);
    file.synced = Math.min(file.synced, length);
    this.files.set(name, file);
    return Promise.resolve({
      append: async (bytes) => {
        await this.operate();
        const grown = new Uint8Array(file.bytes.length + bytes.length);
        grown.set(file.bytes);
        grown.set(bytes, file.bytes.length);
        file.bytes = grown;
      },
      sync: async () => {
        await this.operate();
        file.synced = file.bytes.length;
      },
      close: () => Promise.resolve(),
    });
  }

  private async operate(): Promise<void> {
    await Promise.resolve();
    this.left -= 1;
    if (this.left < 0) throw new Crash();
  }
}
