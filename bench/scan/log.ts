import { createWriteStream } from 'node:fs';
import { write } from '../../src/cli/stdout.ts';
import { generate } from '../../training/generate/generate.ts';
import { seededRandom } from '../../src/core/random.ts';

/** Texts of our own that comments are put together from. */
const PARTS = Array.from(generate(8, 20_000), ({ text }) => text);

const random = seededRandom(8);

const part = () => PARTS.at(Math.floor(random() * PARTS.length)) ?? '';

/** A comment of 120 characters on average, most shorter, as comments are. */
export function comment(): string {
  return Array.from({ length: 1 + Math.floor(random() ** 2 * 4) }, part).join(' ');
}

/** Writes a CSV of as many comments by 9,973 people in dialogs of 128. */
export async function writeLog(path: string, lines: number, text: () => string): Promise<void> {
  const file = createWriteStream(path);
  await write(file, 'text,author,thread\n');
  for (let line = 0; line < lines; line += 1) {
    await write(file, `"${text().replaceAll('"', '""').replaceAll(/\s+/g, ' ')}",user ${line % 9973},thread ${line >> 7}\n`);
  }
  await new Promise<void>((resolve) => file.end(resolve));
}
