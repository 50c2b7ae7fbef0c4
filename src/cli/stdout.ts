import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { STATUS } from './command.ts';

/** Writes and waits until the reader keeps up, so that a slow pipe never fills the memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends quietly when the reader of stdout has left (`winnow … | head`), as every other filter does. */
export function exitOnBrokenPipe(stdout: Writable): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(STATUS.brokenPipe);
  });
}
