import { availableParallelism } from 'node:os';
import { LABELS, type Label } from '../../core/labels.ts';
import type { NamedFields } from '../../scan/fields.ts';
import type { Format, LayoutOptions } from '../../scan/layout.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { UsageError } from '../command.ts';

export const HELP = `Usage: winnow scan INPUT… --out FOLDER
       winnow scan --ndjson -

Scores every comment of logs and dumps (CSV, TSV, NDJSON; plain or gzip), of saved pages (HTML, MHTML), and of
folders of them. Always with the whole model. If it is stopped, the same command goes on where it was.

FOLDER gets
  scores.ndjson, scores.csv   every comment with its scores
  errors.ndjson               every line that could not be read, and why
  report.html, figures.json   dialogs, people and kinds, to read and to compute with

What the columns hold is guessed and shown. To say it yourself (a field of NDJSON may be a path: user.name):
  --text NAME           the comment
  --author NAME         who wrote it
  --conversation NAME   the dialog, channel or page it belongs to
  --time NAME           when
  --truth LABEL=NAME    what people have said of it, 0 to 1; may be repeated
  --no-header           the first line of a table is a comment; columns are called 1, 2, 3, …
  --format FORMAT       csv, tsv or ndjson, whatever the file is called
  --encoding NAME       where it is neither UTF-8 nor UTF-16, as windows-1251

  --workers N           scoring threads (as many as there are cores)
  --ndjson -            a line filter: NDJSON on stdin, each line again on stdout with
                        "scores", "hidden" and "reasons" added

Exit status: 0 all is scored, 1 all but the lines in errors.ndjson, 2 nothing was done, 130 it was stopped.
`;

export interface ScanOptions {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly layout: LayoutOptions;
  readonly charset: string | undefined;
  readonly workers: number;
}

/** What the arguments ask for. @throws UsageError where they cannot be followed. */
export function readScanOptions(
  argv: readonly string[],
): 'help' | { readonly filter: true; readonly text: string; readonly workers: number } | ScanOptions {
  const { values, positionals } = readArguments(argv, {
    help: { type: 'boolean', short: 'h' },
    out: { type: 'string' },
    text: { type: 'string' },
    author: { type: 'string' },
    conversation: { type: 'string' },
    time: { type: 'string' },
    truth: { type: 'string', multiple: true },
    'no-header': { type: 'boolean' },
    format: { type: 'string' },
    encoding: { type: 'string' },
    workers: { type: 'string' },
    ndjson: { type: 'boolean' },
  });
  if (values.help) return 'help';
  const workers = values.workers === undefined ? availableParallelism() : wholeNumber('workers', values.workers, 1);
  if (values.ndjson) {
    if (positionals.length !== 1 || positionals[0] !== '-') throw new UsageError('--ndjson reads stdin: winnow scan --ndjson -');
    return { filter: true, text: values.text ?? 'text', workers };
  }
  if (positionals.length === 0) throw new UsageError('name a log, a saved page or a folder of them.');
  if (values.out === undefined) throw new UsageError('name the folder for the results with --out.');
  const { text, author, conversation, time } = values;
  const named: NamedFields = {
    ...(text !== undefined && { text }),
    ...(author !== undefined && { author }),
    ...(conversation !== undefined && { conversation }),
    ...(time !== undefined && { time }),
    ...(values.truth && { truth: Object.fromEntries(values.truth.map(truthColumn)) }),
  };
  const format = formatNamed(values.format);
  return {
    inputs: positionals,
    out: values.out,
    layout: { named, ...(format && { format }), ...(values['no-header'] && { headless: true }) },
    charset: charsetNamed(values.encoding),
    workers,
  };
}

function truthColumn(option: string): [Label, string] {
  const [name, column] = [option.slice(0, option.indexOf('=')), option.slice(option.indexOf('=') + 1)];
  const label = LABELS.find((known) => known === name);
  if (!label || column === '') throw new UsageError(`--truth takes LABEL=NAME with one of ${LABELS.join(', ')}.`);
  return [label, column];
}

function formatNamed(name: string | undefined): Format | undefined {
  if (name === undefined || name === 'csv' || name === 'tsv' || name === 'ndjson') return name;
  throw new UsageError(`--format takes csv, tsv or ndjson, not ${JSON.stringify(name)}.`);
}

function charsetNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(`--encoding: there is no encoding ${JSON.stringify(name)}.`);
  }
}
