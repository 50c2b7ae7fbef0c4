import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { train } from '../../src/cli/train.ts';

/** The codelab's own files: as first published, and with the examples that it adds for its edge cases. */
const FILES = ['lmblog_comments', 'lmblog_comments_extras'];

/**
 * Trains the codelab's model the codelab's way, `winnow train` with its defaults, on each of the codelab's files that
 * is there; answers the folders. What they reach is what Winnow's own model is held against.
 */
export async function trainCodelabModels(data: string, into: string): Promise<string[]> {
  const folders: string[] = [];
  for (const name of FILES) {
    const file = join(data, 'spam/codelab', `${name}.csv`);
    if (!existsSync(file)) continue;
    const folder = join(into, name);
    await train([file, '--text', 'commenttext', '--label', 'spam', '--out', folder]);
    folders.push(folder);
  }
  return folders;
}
