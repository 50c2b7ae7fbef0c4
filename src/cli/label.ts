import { stat } from 'node:fs/promises';
import { Labelling } from '../scan/labelling.ts';
import { SCAN_WORKER } from './built-files.ts';
import { STATUS, UsageError } from './command.ts';
import { ask, keysOf } from './label/ask.ts';
import { exportLabelled } from './label/export.ts';
import { HELP, readLabelOptions, type LabelOptions } from './label/options.ts';
import { scorePool, type ScoredPool } from './label/pool.ts';
import { openSteps } from './label/steps.ts';
import { WorkerPool } from './scan/pool.ts';

/** `winnow label`: labels a pool, asking a person only where the model is not sure. */
export async function label(argv: readonly string[]): Promise<number> {
  const options = readLabelOptions(argv);
  if (options === 'help') {
    process.stdout.write(HELP);
    return STATUS.ok;
  }
  if (!options.sureOnly && !process.stdin.isTTY) {
    throw new UsageError('asking needs a terminal; --sure-only labels without asking.');
  }
  const workers = await WorkerPool.start(SCAN_WORKER, options.workers);
  const scored = await scorePool(options, workers).finally(() => workers.close());
  const labelling = await (options.sureOnly ? new Labelling(scored.candidates, options.ends) : sit(scored, options));
  await exportLabelled(options.out, options.pool, labelling.labelled());
  tell(labelling, scored, options);
  return scored.bad > 0 ? STATUS.someBad : STATUS.ok;
}

/** A sitting at the terminal, taken up where the last one ended. */
async function sit({ candidates }: ScoredPool, { pool, out, ends, label: name }: LabelOptions): Promise<Labelling> {
  const { size } = await stat(pool);
  const file = await openSteps(`${out}.steps`, { pool, size, label: name });
  try {
    const labelling = new Labelling(candidates, ends, file.steps);
    const terminal = { keys: keysOf(process.stdin), show: (text: string) => process.stdout.write(text) };
    await ask(labelling, `${name}?`, terminal, (step) => file.add(step));
    return labelling;
  } finally {
    await file.close();
  }
}

function tell(labelling: Labelling, { bad }: ScoredPool, { out, label: name }: LabelOptions): void {
  const { sureYes, sureNo, middle, yes, no, unsure } = labelling.counts;
  process.stderr.write(
    `\nby the model: ${sureYes} ${name}, ${sureNo} not; between: ${middle}, of them by you ${yes} ${name}, ${no} not, ${unsure} left out\n` +
      (bad > 0 ? `${bad} lines could not be read or are empty\n` : '') +
      `${out}\n`,
  );
}
