import type { PerLabel, Scores } from '../../core/labels.ts';
import { batches } from '../../scan/batches.ts';
import { judge, textsOf } from '../../scan/judged.ts';
import type { LinePosition } from '../../scan/lines.ts';
import { InputProblem } from '../../scan/reason.ts';
import type { Row } from '../../scan/record.ts';
import type { Totals } from './journal.ts';
import type { Results } from './results.ts';

/** Scores batches, several at a time. */
export interface Scorer {
  /** So many batches keep it busy. */
  readonly concurrency: number;
  readonly version: string;
  readonly thresholds: PerLabel;
  score(texts: readonly string[]): Promise<Scores[]>;
}

/** Something to scan: a log or a saved page. */
export interface Input {
  /** As the user named it. */
  readonly name: string;
  /**
   * Its records from a place on; from the first where none is given.
   * @throws InputProblem where it cannot be read to its end.
   */
  rows(from: LinePosition | undefined): AsyncIterable<Row>;
}

export interface EngineOptions {
  readonly results: Results;
  readonly scorer: Scorer;
  /** Told after every batch. */
  readonly onProgress: (totals: Totals, input: number) => void;
  /** Stops between two batches, with everything done so far committed. */
  readonly signal: AbortSignal;
  /** Milliseconds between commits: what a crash costs at most. */
  readonly commitEvery: number;
}

const BATCH = 128;

/** Scans what is left of the inputs, results in the order of the input. */
export async function scanInputs(inputs: readonly Input[], options: EngineOptions): Promise<void> {
  const { results } = options;
  const { resumed } = results;
  for (const [index, input] of inputs.entries()) {
    if (index < resumed.input) continue;
    if (options.signal.aborted) break;
    await scanInput(input, index, index === resumed.input ? resumed.next : undefined, options);
  }
}

async function scanInput(
  input: Input,
  index: number,
  from: LinePosition | undefined,
  options: EngineOptions,
): Promise<void> {
  const { results, scorer, signal } = options;
  const pending: { rows: readonly Row[]; scores: Promise<Scores[]> }[] = [];
  let reached = from;
  let committed = Date.now();

  const settle = async () => {
    const batch = pending.shift();
    if (!batch) return;
    const { judged, bad } = judge(input.name, batch.rows, await batch.scores, scorer.thresholds);
    for (const comment of judged) await results.add(comment);
    for (const record of bad) await results.addBad(record);
    reached = batch.rows.at(-1)?.next ?? reached;
    options.onProgress(results.totals, index);
    if (Date.now() - committed < options.commitEvery) return;
    await results.commit(index, reached);
    committed = Date.now();
  };

  try {
    for await (const rows of batches(input.rows(from), BATCH)) {
      const scores = scorer.score(textsOf(rows));
      // Awaited in its turn; until then a failure must not count as unhandled.
      scores.catch(() => undefined);
      pending.push({ rows, scores });
      if (pending.length >= scorer.concurrency) await settle();
      if (signal.aborted) break;
    }
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    while (pending.length > 0) await settle();
    await results.addBad({ file: input.name, line: reached?.number ?? 1, reason: error.reason });
  }
  while (pending.length > 0) await settle();
  await (signal.aborted ? results.commit(index, reached) : results.commit(index + 1));
}
