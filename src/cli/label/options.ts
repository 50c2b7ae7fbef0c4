import { availableParallelism } from 'node:os';
import { LABELS, type Label } from '../../core/labels.ts';
import { USUAL_ENDS, type SureEnds } from '../../scan/labelling.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { UsageError } from '../command.ts';

export const HELP = `Usage: winnow label POOL --out FILE.csv

Labels a pool of comments (CSV, TSV or NDJSON, plain or gzip) half by itself: what the model is sure of is
labelled at once, what lies between is shown one by one, the most doubtful first:
  y yes   n no   s leave out   u undo   q stop
Every answer is kept at once; the same command goes on from there. FILE.csv has the columns of the training
data: text, label (1 or 0), source, group. source ends in :model or :person, whoever gave the label.

  --label LABEL         which label to give (spam)
  --low P, --high P     up to P, and from P on, the model is sure (${USUAL_ENDS.low} and ${USUAL_ENDS.high})
  --sure-only           ask nothing, export the sure ends alone
  --text NAME           the column of the comment, where it is not guessed
  --group NAME          the column of what belongs together
  --workers N           scoring threads (as many as there are cores)
`;

export interface LabelOptions {
  readonly pool: string;
  readonly out: string;
  readonly label: Label;
  readonly ends: SureEnds;
  readonly sureOnly: boolean;
  readonly text: string | undefined;
  readonly group: string | undefined;
  readonly workers: number;
}

/** What the arguments ask for. @throws UsageError where they cannot be followed. */
export function readLabelOptions(argv: readonly string[]): LabelOptions | 'help' {
  const { values, positionals } = readArguments(argv, {
    help: { type: 'boolean', short: 'h' },
    out: { type: 'string' },
    label: { type: 'string', default: 'spam' },
    low: { type: 'string', default: String(USUAL_ENDS.low) },
    high: { type: 'string', default: String(USUAL_ENDS.high) },
    'sure-only': { type: 'boolean', default: false },
    text: { type: 'string' },
    group: { type: 'string' },
    workers: { type: 'string' },
  });
  if (values.help) return 'help';
  const pool = positionals.at(0);
  if (pool === undefined || positionals.length > 1) throw new UsageError('name one pool of comments.');
  if (values.out === undefined) throw new UsageError('name the file for the labelled comments with --out.');
  const label = LABELS.find((known) => known === values.label);
  if (!label) throw new UsageError(`--label takes one of ${LABELS.join(', ')}.`);
  const ends = { low: probability('low', values.low), high: probability('high', values.high) };
  if (ends.low >= ends.high) throw new UsageError('--low must be less than --high.');
  return {
    ...{ pool, out: values.out, label, ends, sureOnly: values['sure-only'], text: values.text, group: values.group },
    workers: values.workers === undefined ? availableParallelism() : wholeNumber('workers', values.workers, 1),
  };
}

function probability(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new UsageError(`--${option} takes a number from 0 to 1.`);
  return value;
}
