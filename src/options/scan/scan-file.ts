import type { CommentModel } from '../../core/model/types.ts';
import { MOST_ROWS } from '../../report/figures.ts';
import { batches } from '../../scan/batches.ts';
import { judge, type JudgedComment } from '../../scan/judged.ts';
import { formatOf, readLayout, readRows } from '../../scan/layout.ts';
import { readLines } from '../../scan/lines.ts';
import { InputProblem } from '../../scan/reason.ts';
import type { Row } from '../../scan/record.ts';
import { readFileBytes, readFileHead } from './file-bytes.ts';
import type { Choices, FileIdentity, ScanState, ScanStore } from './scan-store.ts';

/** So many records are scored and kept at once: some tenths of a second of work. */
const BATCH = 128;

export type ScanModel = Pick<CommentModel, 'score' | 'version' | 'defaultThresholds'>;

export interface ScanFileOptions {
  readonly store: Pick<ScanStore, 'add'>;
  readonly model: ScanModel;
  readonly onProgress: (state: ScanState) => void;
  /** Stops after the batch at hand; what is scored is kept. */
  readonly signal: AbortSignal;
}

/** The results of another file are kept here. */
export class Occupied extends Error {
  override readonly name = 'Occupied';
}

export function identify({ name, size, lastModified }: File): FileIdentity {
  return { name, size, modified: lastModified };
}

/**
 * The scan of the same file where it was left, or a new one. A file that is to be read otherwise, or that another
 * model has judged, is begun anew.
 * @param choices undefined leaves them as they were, or to be guessed.
 * @throws Occupied where the results of another file are kept; InputProblem where this is no log.
 */
export async function resumeOrBegin(
  store: Pick<ScanStore, 'state' | 'clear' | 'clearScores'>,
  file: File,
  choices: Choices | undefined,
  model: ScanModel,
): Promise<ScanState> {
  const kept = await store.state();
  if (!kept) return beginScan(file, choices ?? { named: {} }, model);
  if (!same(kept.file, identify(file))) throw new Occupied(kept.file.name);
  if (choices !== undefined && !same(kept.choices, choices)) {
    const begun = await beginScan(file, choices, model);
    await store.clear();
    return begun;
  }
  if (kept.model.version === model.version) return kept;
  await store.clearScores();
  return beginScan(file, kept.choices, model);
}

/** The state before the first comment. @throws InputProblem saying what is wrong with the file. */
export async function beginScan(file: File, choices: Choices, { version, defaultThresholds }: ScanModel): Promise<ScanState> {
  const format = formatOf(file.name);
  const { head, encoding } = await readFileHead(file, choices.charset);
  const layout = await readLayout(head, { named: choices.named, ...(format && { format }) });
  const model = { version, thresholds: defaultThresholds };
  return { file: identify(file), choices, encoding, layout, next: layout.start, scored: 0, badCount: 0, bad: [], model };
}

/** Scans what is left of a file; each batch is on disk before the next is looked at. */
export async function scanFile(file: File, begun: ScanState, { store, model, onProgress, signal }: ScanFileOptions): Promise<ScanState> {
  let state = begun;
  if (!begun.next) return state;
  const lines = readLines(readFileBytes(file, begun.encoding, begun.next.offset), begun.next);
  try {
    for await (const rows of batches(readRows(lines, begun.layout), BATCH)) {
      const { judged, next } = await judgeRows(state, rows, model);
      await store.add(judged, next);
      state = next;
      onProgress(state);
      if (signal.aborted) return state;
    }
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    const bad = { line: state.next?.number ?? 1, reason: error.reason };
    state = { ...state, badCount: state.badCount + 1, bad: [...state.bad, bad].slice(0, MOST_ROWS) };
  }
  const { file: identity, choices, encoding, layout, scored, badCount, bad, model: facts } = state;
  const through: ScanState = { file: identity, choices, encoding, layout, scored, badCount, bad, model: facts };
  await store.add([], through);
  return through;
}

async function judgeRows(
  state: ScanState,
  rows: readonly Row[],
  model: ScanModel,
): Promise<{ judged: JudgedComment[]; next: ScanState }> {
  const good = rows.flatMap((row) => ('comment' in row ? [row] : []));
  const bad = rows.flatMap((row) => ('reason' in row ? [{ line: row.line, reason: row.reason }] : []));
  const scores = await model.score(good.map(({ comment }) => comment.text));
  const judged = good.map(({ line, comment }, index) => {
    const judgement = scores.at(index);
    if (!judgement) throw new Error('The model gave fewer scores than texts.');
    return judge(state.file.name, line, comment, judgement, model.defaultThresholds);
  });
  const reached = rows.at(-1)?.next;
  const next = {
    ...state,
    ...(reached && { next: reached }),
    scored: state.scored + judged.length,
    badCount: state.badCount + bad.length,
    bad: [...state.bad, ...bad].slice(0, MOST_ROWS),
  };
  return { judged, next };
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
