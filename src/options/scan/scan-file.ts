import { MOST_ROWS } from '../../report/figures.ts';
import { MAX_BATCH, type ScoreReply } from '../../protocol/messages.ts';
import { judge, type JudgedComment } from '../../scan/judged.ts';
import { formatOf, readLayout, readRows } from '../../scan/layout.ts';
import { readLines } from '../../scan/lines.ts';
import type { Row } from '../../scan/record.ts';
import type { FileIdentity, ScanState, ScanStore } from './scan-store.ts';

/** So much of a file is looked at to tell its columns. */
const HEAD_BYTES = 1 << 16;

/** Batches asked for at a time, so that the background never waits for the page. */
const AHEAD = 4;

export type AskScores = (texts: readonly string[]) => Promise<ScoreReply>;

export interface ScanFileOptions {
  readonly store: Pick<ScanStore, 'add'>;
  readonly ask: AskScores;
  readonly onProgress: (state: ScanState) => void;
  /** Stops after the batch at hand; what is scored is kept. */
  readonly signal: AbortSignal;
}

export function identify({ name, size, lastModified }: File): FileIdentity {
  return { name, size, modified: lastModified };
}

/** The state before the first comment. @throws Error saying what is wrong with the file. */
export async function beginScan(file: File): Promise<ScanState> {
  const format = formatOf(file.name);
  const layout = await readLayout(await headOf(file), { named: {}, ...(format && { format }) });
  return { file: identify(file), layout, next: layout.start, scored: 0, badCount: 0, bad: [] };
}

/** Scans what is left of a file; each batch is kept before the next is looked at. */
export async function scanFile(file: File, begun: ScanState, options: ScanFileOptions): Promise<ScanState> {
  let state = begun;
  if (!begun.next) return state;
  const pending: { rows: readonly Row[]; reply: Promise<ScoreReply> }[] = [];
  const settle = async () => {
    const batch = pending.shift();
    if (!batch) return;
    const { judged, next } = settled(state, batch.rows, await batch.reply);
    await options.store.add(judged, next);
    state = next;
    options.onProgress(state);
  };
  for await (const rows of batches(readRows(readLines(bytesOf(file, begun.next.offset), begun.next), begun.layout))) {
    const reply = options.ask(rows.flatMap((row) => ('comment' in row ? [row.comment.text] : [])));
    // Awaited in its turn; until then a failure must not count as unhandled.
    reply.catch(() => undefined);
    pending.push({ rows, reply });
    if (pending.length >= AHEAD) await settle();
    if (options.signal.aborted) break;
  }
  while (pending.length > 0) await settle();
  if (options.signal.aborted) return state;
  const through = throughWith(state);
  await options.store.add([], through);
  return through;
}

function throughWith({ file, layout, scored, badCount, bad, model }: ScanState): ScanState {
  return { file, layout, scored, badCount, bad, ...(model && { model }) };
}

function settled(state: ScanState, rows: readonly Row[], { scores, model }: ScoreReply): { judged: JudgedComment[]; next: ScanState } {
  const queue = scores.values();
  const judged: JudgedComment[] = [];
  const bad: { file: string; line: number; error: string }[] = [];
  for (const row of rows) {
    if ('reason' in row) {
      bad.push({ file: state.file.name, line: row.line, error: row.reason });
      continue;
    }
    const score = queue.next();
    if (!score.done) judged.push(judge(state.file.name, row.line, row.comment, score.value, model.defaultThresholds));
  }
  const reached = rows.at(-1)?.next;
  return {
    judged,
    next: {
      ...state,
      ...(reached && { next: reached }),
      scored: state.scored + judged.length,
      badCount: state.badCount + bad.length,
      bad: [...state.bad, ...bad].slice(0, MOST_ROWS),
      model: { version: model.version, defaultThresholds: model.defaultThresholds },
    },
  };
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < MAX_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function headOf(file: File): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytesOf(file, 0)) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()).subarray(0, HEAD_BYTES);
}

/** A file's bytes, unpacked where it is packed, from an offset in what comes out. */
async function* bytesOf(file: File, offset: number): AsyncGenerator<Uint8Array> {
  const mark = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = mark[0] === 0x1f && mark[1] === 0x8b;
  const stream = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.slice(offset).stream();
  let passOver = packed ? offset : 0;
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const chunk: Uint8Array = read.value;
      const passed = Math.min(passOver, chunk.length);
      passOver -= passed;
      if (passed < chunk.length) yield chunk.subarray(passed);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
