import { join } from 'node:path';
import type { ReportAssets } from '../../report/page.ts';
import { rowsOf } from '../../scan/input.ts';
import { STATUS } from '../command.ts';
import { fileSource } from './bytes.ts';
import { conclude, REPORT } from './conclude.ts';
import { scanInputs, type Input, type Scorer } from './engine.ts';
import { openFolder } from './folder.ts';
import { findInputs } from './inputs.ts';
import { lock } from './lock.ts';
import type { ScanOptions } from './options.ts';
import { Progress } from './progress.ts';
import { readingsOf } from './readings.ts';
import { ERRORS, Results } from './results.ts';

/** As a shell reports a command stopped by Ctrl-C. */
const STOPPED = 130;

/** What a power cut costs at most, in milliseconds of work. */
const COMMIT_EVERY = 1000;

export interface ScanParts {
  readonly startPool: () => Promise<Scorer & { close(): Promise<void> }>;
  readonly assets: ReportAssets;
  /** Stops the scan, with everything done so far kept. */
  readonly signal: AbortSignal;
}

/** Scans the inputs into a folder and writes the report; goes on where an earlier run was stopped. */
export async function runScan(options: ScanOptions, { startPool, assets, signal }: ScanParts): Promise<number> {
  const files = await findInputs(options.inputs, options.out, (folder, skipped) => {
    tell(`${folder}: ${skipped} files are neither logs nor saved pages and are left aside.`);
  });
  const readings = await readingsOf(files, options, tell);
  /** How far each file has been read, in bytes. */
  const positions = files.map(() => 0);
  const inputs: Input[] = readings.map(({ file: { path }, reading }, index) => ({
    name: path,
    rows: (from) => rowsOf(fileSource(path), reading, from, (position) => { positions[index] = position; }),
  }));
  const folder = await openFolder(options.out);
  const unlock = await lock(join(options.out, 'lock'));
  const pool = await startPool();
  try {
    const { version: model, thresholds } = pool;
    const results = await Results.open(folder, { version: 1, model, thresholds, inputs: readings });
    if (results.resumed.input > 0 || results.resumed.next) tell(`Going on after ${results.totals.scored} comments.`);
    const progress = new Progress(files.reduce((sum, { size }) => sum + size, 0));
    try {
      const onProgress = (totals: Results['totals'], index: number) => {
        const before = files.slice(0, index).reduce((sum, { size }) => sum + size, 0);
        progress.update(before + (positions[index] ?? 0), totals);
      };
      await scanInputs(inputs, { results, scorer: pool, onProgress, signal, commitEvery: COMMIT_EVERY });
    } finally {
      progress.stop();
      await results.close();
    }
    const { totals } = results;
    if (signal.aborted) {
      tell(`Stopped after ${totals.scored} comments. The same command goes on from here.`);
      return STOPPED;
    }
    await conclude({ folder: options.out, inputs: inputs.map(({ name }) => name), model, thresholds, totals }, assets);
    tell(`${totals.scored} comments, ${totals.hidden} of them would be hidden: ${join(options.out, REPORT)}`);
    if (totals.bad > 0) tell(`${totals.bad} lines could not be read: ${join(options.out, ERRORS)}`);
    return totals.bad > 0 ? STATUS.someBad : STATUS.ok;
  } finally {
    await pool.close();
    await unlock();
  }
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
