import { open, readFile, rm } from 'node:fs/promises';
import { UsageError } from '../command.ts';

/**
 * Takes a folder for one process alone; a lock whose process has ended is taken over.
 * @returns gives it back.
 * @throws UsageError where another process holds it.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = await open(path, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || attempt > 0) throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder !== process.pid && isRunning(holder)) {
      throw new UsageError(`process ${holder} works in this folder. If that is no scan, delete ${path}.`);
    }
    await rm(path, { force: true });
  }
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
