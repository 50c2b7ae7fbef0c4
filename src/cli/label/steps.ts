import { open, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Step } from '../../scan/labelling.ts';
import { UsageError } from '../command.ts';

const STEP = v.union([
  v.object({ id: v.number(), verdict: v.picklist(['yes', 'no', 'unsure']) }),
  v.object({ undo: v.number() }),
]);

/** What a sitting is about: answers given for another pool or label do not count. */
export interface Sitting {
  readonly pool: string;
  readonly size: number;
  readonly label: string;
}

export interface StepFile {
  readonly steps: readonly Step[];
  /** Puts a step on disk before it counts. */
  add(step: Step): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the answers given so far, a JSON line each after one that says what they are about; a line torn by a
 * crash does not count.
 * @throws UsageError where they are about something else.
 */
export async function openSteps(path: string, sitting: Sitting): Promise<StepFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1);
  const head = JSON.stringify(sitting);
  if (lines.length > 0 && lines[0] !== head) {
    throw new UsageError(`${path} holds answers about another pool, a changed one or another label. Name another --out.`);
  }
  const handle = await open(path, 'a');
  await handle.truncate(Buffer.byteLength(whole));
  const write = async (value: object) => {
    await handle.appendFile(`${JSON.stringify(value)}\n`);
    await handle.datasync();
  };
  if (lines.length === 0) await write(sitting);
  return { steps: lines.slice(1).map((line) => v.parse(STEP, JSON.parse(line))), add: write, close: () => handle.close() };
}
