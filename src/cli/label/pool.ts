import { access } from 'node:fs/promises';
import type { Label } from '../../core/labels.ts';
import type { Candidate } from '../../scan/labelling.ts';
import { UsageError } from '../command.ts';
import type { Scorer } from '../scan/engine.ts';
import { readingOf, rowsOf } from '../../scan/input.ts';
import { inEnglish } from '../../scan/reason.ts';
import { fileSource } from '../scan/bytes.ts';
import type { LabelOptions } from './options.ts';

/** Nobody reads more, and so many fit into memory. */
const MAX_POOL = 200_000;

const BATCH = 128;

export interface ScoredPool {
  readonly candidates: readonly Candidate[];
  /** Lines that could not be read, or held no text. */
  readonly bad: number;
}

/** Reads a pool and scores it. */
export async function scorePool(options: LabelOptions, scorer: Scorer): Promise<ScoredPool> {
  const { pool: path, text, group } = options;
  await access(path).catch((error: unknown) => {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const named = { ...(text !== undefined && { text }), ...(group !== undefined && { conversation: group }) };
  const source = fileSource(path);
  const reading = await readingOf(path, source, { named }, undefined);
  if (reading.kind === 'unreadable') throw new UsageError(`${path} ${inEnglish(reading.reason)}`);
  const waiting: Omit<Candidate, 'score'>[] = [];
  let bad = 0;
  for await (const row of rowsOf(source, reading, undefined, () => undefined)) {
    if ('reason' in row || row.comment.text.trim() === '') bad += 1;
    else waiting.push({ id: row.line, text: row.comment.text, group: row.comment.conversation ?? '' });
    if (waiting.length > MAX_POOL) throw new UsageError(`${path} holds more than ${MAX_POOL} comments; label a part of it.`);
  }
  return { candidates: await scoreAll(waiting, options.label, scorer), bad };
}

async function scoreAll(waiting: readonly Omit<Candidate, 'score'>[], label: Label, scorer: Scorer): Promise<Candidate[]> {
  const scored: Candidate[] = [];
  const step = BATCH * scorer.concurrency;
  for (let from = 0; from < waiting.length; from += step) {
    const batches = Array.from({ length: scorer.concurrency }, (_, n) => waiting.slice(from + n * BATCH, from + (n + 1) * BATCH));
    const scores = await Promise.all(batches.map((batch) => scorer.score(batch.map(({ text }) => text))));
    scored.push(...scores.flat().map((score, index) => ({ ...waiting[from + index], score: score[label] })));
  }
  return scored;
}
