import { loadModel } from '../core/model/load.ts';
import type { CommentModel } from '../core/model/types.ts';
import { labelsOver } from '../core/policy.ts';
import { readLines, type Line } from '../scan/lines.ts';
import { parseObject } from '../scan/ndjson.ts';
import { inEnglish } from '../scan/reason.ts';
import { readArguments } from './arguments.ts';
import { STATUS, UsageError } from './command.ts';
import { nodeDeepPart } from './deep-part.ts';
import { modelFolder, OWN_MODEL } from './model-folder.ts';
import { exitOnBrokenPipe, write } from './stdout.ts';

const HELP = `Usage: winnow score < FILE

Reads lines {"text": "…"}, writes a line for each, in order:
  {"scores": {"spam": 0.98, …}, "hidden": true, "reasons": ["spam"]}
at the model's default thresholds. A line that cannot be read becomes {"error": "…", "line": N} and makes the
exit status 1; the others are still scored.
`;

/** So many lines are scored and written at once. */
const BATCH = 64;

/** `winnow score`: judges comments from stdin, one JSON line each. */
export async function score(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    process.stdout.write(HELP);
    return STATUS.ok;
  }
  if (positionals.length > 0) throw new UsageError('winnow score reads stdin and takes no files.');
  exitOnBrokenPipe(process.stdout);
  const model = await loadModel(modelFolder(OWN_MODEL), nodeDeepPart);
  let status: number = STATUS.ok;
  let batch: Request[] = [];
  const flush = async (): Promise<void> => {
    await write(process.stdout, (await answer(model, batch)).join(''));
    batch = [];
  };
  for await (const line of orIdle(readLines(process.stdin as AsyncIterable<Uint8Array>))) {
    if (line !== IDLE) {
      const request = readRequest(line);
      if ('error' in request) status = STATUS.someBad;
      batch.push(request);
    }
    if (batch.length === BATCH || (line === IDLE && batch.length > 0)) await flush();
  }
  if (batch.length > 0) await flush();
  return status;
}

const IDLE = Symbol('idle');

/**
 * The items of a stream, and IDLE once whenever the next one is not there at once: a caller that waits for an answer
 * before it writes the next line must get it.
 */
async function* orIdle<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item | typeof IDLE> {
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const next = iterator.next();
    const first = await Promise.race([next, new Promise<typeof IDLE>((resolve) => setImmediate(resolve, IDLE))]);
    if (first === IDLE) yield IDLE;
    const result = await next;
    if (result.done === true) return;
    yield result.value;
  }
}

/** What a line asks for, or what is wrong with it. */
export type Request = { readonly text: string } | { readonly error: string; readonly line: number };

export function readRequest(line: Line): Request {
  const parsed = parseObject(line);
  if (parsed === 'empty') return { error: 'the line is empty', line: line.number };
  if ('reason' in parsed) return { error: inEnglish(parsed.reason), line: line.number };
  const { text } = parsed.object;
  return typeof text === 'string' ? { text } : { error: 'no "text" that is a string', line: line.number };
}

/** A line of output for each request, in order. */
export async function answer(model: CommentModel, requests: readonly Request[]): Promise<string[]> {
  const scores = await model.score(requests.flatMap((request) => ('text' in request ? [request.text] : [])));
  let next = 0;
  return requests.map((request) => {
    if ('error' in request) return `${JSON.stringify(request)}\n`;
    const score = scores[next++];
    const reasons = labelsOver(score, model.defaultThresholds);
    return `${JSON.stringify({ scores: score, hidden: reasons.length > 0, reasons })}\n`;
  });
}
