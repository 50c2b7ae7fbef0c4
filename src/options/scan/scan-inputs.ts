import type { CommentModel } from '../../core/model/types.ts';
import { MOST_ROWS } from '../../report/figures.ts';
import { batches } from '../../scan/batches.ts';
import { readingOf, rowsOf } from '../../scan/input.ts';
import { judge, textsOf, type BadRecord, type JudgedComment } from '../../scan/judged.ts';
import { InputProblem } from '../../scan/reason.ts';
import type { ChosenFile } from './chosen-files.ts';
import { fileSource } from './file-source.ts';
import type { Choices, FileIdentity, ScanInput, ScanPlan, ScanProgress, ScanStore } from './scan-store.ts';

/** So many records are scored and kept at once: some tenths of a second of work. */
const BATCH = 128;

export type ScanModel = Pick<CommentModel, 'score' | 'version' | 'defaultThresholds'>;

/** What is scanned, and how far it has come. */
export interface Scan {
  readonly plan: ScanPlan;
  readonly progress: ScanProgress;
}

export interface ScanOptions {
  readonly store: Pick<ScanStore, 'add'>;
  readonly model: ScanModel;
  /** @param read how many bytes of the input at hand have been read. */
  readonly onProgress: (progress: ScanProgress, read: number) => void;
  /** Stops after the batch at hand; what is scored is kept. */
  readonly signal: AbortSignal;
}

/** The results of other files are kept here. */
export class Occupied extends Error {
  override readonly name = 'Occupied';

  constructor(readonly inputs: readonly FileIdentity[]) {
    super('The results of other files are kept here.');
  }
}

const NOTHING_DONE: ScanProgress = { input: 0, scored: 0, badCount: 0, bad: [] };

/**
 * The scan of the same files where it was left, or a new one. Files that are to be read otherwise, or that another
 * model has judged, are begun anew.
 * @param choices undefined leaves them as they were, or to be guessed.
 * @throws Occupied where the results of other files are kept; InputProblem where none is a log or a page.
 */
export async function resumeOrBegin(
  store: Pick<ScanStore, 'scan' | 'begin'>,
  files: readonly ChosenFile[],
  choices: Choices | undefined,
  model: ScanModel,
): Promise<Scan> {
  const kept = await store.scan();
  if (kept && !same(kept.plan.inputs.map(identityOf), files.map(identify))) throw new Occupied(kept.plan.inputs);
  const wanted = choices ?? kept?.plan.choices ?? {};
  const otherwise = kept !== undefined && !same(kept.plan.choices, wanted);
  if (kept?.plan.model.version === model.version && !otherwise) return kept;
  const plan = await planFor(files, wanted, model);
  // What the reader has said of the comments holds as long as they are the same.
  await store.begin(plan, NOTHING_DONE, otherwise ? 'forget labels' : 'keep labels');
  return { plan, progress: NOTHING_DONE };
}

async function planFor(files: readonly ChosenFile[], choices: Choices, { version, defaultThresholds }: ScanModel): Promise<ScanPlan> {
  const inputs: ScanInput[] = [];
  for (const chosen of files) {
    const { named = {}, charset } = choices[chosen.path] ?? {};
    inputs.push({ ...identify(chosen), reading: await readingOf(chosen.path, fileSource(chosen.file), { named }, charset) });
  }
  const first = inputs.at(0)?.reading;
  if (first?.kind === 'unreadable' && inputs.every(({ reading }) => reading.kind === 'unreadable')) throw new InputProblem(first.reason);
  return { inputs, choices, model: { version, thresholds: defaultThresholds } };
}

/** Scans what is left of the files; each batch is on disk before the next is looked at. */
export async function scanInputs(files: readonly ChosenFile[], { plan, progress: begun }: Scan, options: ScanOptions): Promise<ScanProgress> {
  let progress = begun;
  for (const [index, input] of plan.inputs.entries()) {
    const chosen = files[index];
    if (index < begun.input) continue;
    if (options.signal.aborted) break;
    progress = await scanInput(chosen.file, input, progress, options);
  }
  return progress;
}

async function scanInput(file: File, input: ScanInput, begun: ScanProgress, { store, model, onProgress, signal }: ScanOptions): Promise<ScanProgress> {
  let progress = begun;
  let read = 0;
  const keep = async (judged: readonly JudgedComment[], bad: readonly BadRecord[], reached: Pick<ScanProgress, 'input' | 'next'>) => {
    progress = {
      ...reached,
      scored: progress.scored + judged.length,
      badCount: progress.badCount + bad.length,
      bad: [...progress.bad, ...bad].slice(0, MOST_ROWS),
    };
    await store.add(judged, progress);
    onProgress(progress, read);
  };
  const problems: BadRecord[] = [];
  try {
    const rows = rowsOf(fileSource(file), input.reading, begun.next, (position) => { read = position; });
    for await (const batch of batches(rows, BATCH)) {
      const { judged, bad } = judge(input.path, batch, await model.score(textsOf(batch)), model.defaultThresholds);
      await keep(judged, bad, { input: begun.input, next: batch.at(-1)?.next });
      if (signal.aborted) return progress;
    }
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    problems.push({ file: input.path, line: progress.next?.number ?? 1, reason: error.reason });
  }
  await keep([], problems, { input: begun.input + 1 });
  return progress;
}

function identify({ path, file: { size, lastModified } }: ChosenFile): FileIdentity {
  return { path, size, modified: lastModified };
}

function identityOf({ path, size, modified }: FileIdentity): FileIdentity {
  return { path, size, modified };
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
