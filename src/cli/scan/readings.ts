import { LABELS } from '../../core/labels.ts';
import type { Fields } from '../../scan/fields.ts';
import { readingOf, type Reading } from '../../scan/input.ts';
import { inEnglish } from '../../scan/reason.ts';
import { UsageError } from '../command.ts';
import { fileSource } from './bytes.ts';
import type { InputFile } from './inputs.ts';
import type { ScanOptions } from './options.ts';

/** A file and how it is read. */
export interface KnownFile {
  readonly file: InputFile;
  readonly reading: Reading;
}

/**
 * How each file is to be read; of logs it is told as it is found out.
 * @throws UsageError where none can be read, which says what to name; where some can, the others are told as bad.
 */
export async function readingsOf(
  files: readonly InputFile[],
  { layout, charset }: Pick<ScanOptions, 'layout' | 'charset'>,
  tell: (text: string) => void,
): Promise<KnownFile[]> {
  const readings: KnownFile[] = [];
  for (const file of files) {
    const reading = await readingOf(file.path, fileSource(file.path), layout, charset);
    readings.push({ file, reading });
    if (reading.kind !== 'page') tell(`${file.path}: ${described(reading)}`);
  }
  const first = readings.at(0);
  if (first?.reading.kind === 'unreadable' && readings.every(({ reading }) => reading.kind === 'unreadable')) {
    throw new UsageError(`${first.file.path} ${inEnglish(first.reading.reason)}`);
  }
  return readings;
}

function described(reading: Exclude<Reading, { kind: 'page' }>): string {
  if (reading.kind === 'unreadable') return inEnglish(reading.reason);
  const { encoding, layout } = reading;
  return `${layout.format}${encoding.gzip ? ', gzip' : ''}, ${encoding.charset}; ${columnsOf(layout.fields)}`;
}

function columnsOf({ truth, ...roles }: Fields): string {
  const judged = LABELS.flatMap((label) => (truth[label] === undefined ? [] : [[label, truth[label]]]));
  // A name comes from a file that may be hostile: quoted, it cannot steer the terminal.
  return [...Object.entries(roles), ...judged].map(([role, name]) => `${role} ← ${JSON.stringify(name)}`).join(', ');
}
