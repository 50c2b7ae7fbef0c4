import type { Writable } from 'node:stream';
import { labelsOver } from '../../core/policy.ts';
import { MAX_TEXT_LENGTH } from '../../protocol/messages.ts';
import { readLines, type Line } from '../../scan/lines.ts';
import { fieldOf, parseObject, textOf, type JsonObject } from '../../scan/ndjson.ts';
import { inEnglish, reason } from '../../scan/reason.ts';
import { write } from '../stdout.ts';
import type { Scorer } from './engine.ts';

const BATCH = 64;

type Parsed = { readonly object: JsonObject; readonly text: string } | { readonly line: number; readonly error: string };

/**
 * A pure line filter: every line of NDJSON comes out again, in its place, with `scores`, `hidden` and `reasons`
 * added, or as `{"error", "line"}` where it cannot be read. An empty line stays out.
 * @returns how many lines could not be read.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  text: string,
  scorer: Scorer,
): Promise<number> {
  let bad = 0;
  const pending: Promise<string>[] = [];
  const settle = async () => {
    const next = pending.shift();
    if (next) await write(output, await next);
  };
  const send = (batch: readonly Parsed[]) => {
    bad += batch.filter((line) => 'error' in line).length;
    const answer = answers(batch, scorer);
    // Awaited in its turn; until then a failure must not count as unhandled.
    answer.catch(() => undefined);
    pending.push(answer);
  };
  let batch: Parsed[] = [];
  for await (const line of readLines(input)) {
    const parsed = parse(line, text);
    if (parsed) batch.push(parsed);
    if (batch.length < BATCH) continue;
    send(batch);
    batch = [];
    if (pending.length >= scorer.concurrency) await settle();
  }
  send(batch);
  while (pending.length > 0) await settle();
  return bad;
}

function parse(line: Line, field: string): Parsed | undefined {
  const parsed = parseObject(line);
  if (parsed === 'empty') return undefined;
  if ('reason' in parsed) return { line: line.number, error: inEnglish(parsed.reason) };
  const text = textOf(fieldOf(parsed.object, field));
  return text === undefined
    ? { line: line.number, error: inEnglish(reason('no_text', JSON.stringify(field))) }
    : { object: parsed.object, text: text.slice(0, MAX_TEXT_LENGTH) };
}

async function answers(batch: readonly Parsed[], scorer: Scorer): Promise<string> {
  const scores = await scorer.score(batch.flatMap((line) => ('text' in line ? [line.text] : [])));
  const queue = scores[Symbol.iterator]();
  const lines = batch.map((line) => {
    if ('error' in line) return { error: line.error, line: line.line };
    const next = queue.next();
    if (next.done) throw new Error('The model gave fewer scores than texts.');
    const reasons = labelsOver(next.value, scorer.thresholds);
    return { ...line.object, scores: next.value, hidden: reasons.length > 0, reasons };
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
