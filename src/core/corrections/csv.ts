import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { LABELS } from '../labels.ts';
import type { Correction, Verdict } from './correction.ts';
import { fingerprint } from './fingerprint.ts';

/** The codelab's columns first, `commenttext,spam`, then the other labels, then what is ours. */
const COLUMNS = ['commenttext', ...LABELS, 'time', 'site'] as const;

/** A file larger than this is refused: tens of thousands of corrections are far smaller. */
export const MAX_CSV_LENGTH = 50_000_000;

/** Longer texts are cut, as comments are before they are judged. */
const MAX_TEXT_LENGTH = 10_000;

/** What keeps a file from being read, in words for the reader. */
export class CsvProblem extends Error {
  override readonly name = 'CsvProblem';
}

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Rows without a text or without a true or false label. */
  readonly skipped: number;
}

/** A correction as it is written: who shares one does not tell when it was made. */
export type WrittenCorrection = Pick<Correction, 'text' | 'verdict' | 'site'> & Partial<Pick<Correction, 'time'>>;

/** Writes corrections in the codelab's form; opens in a spreadsheet without any text becoming a formula. */
export function writeCorrections(corrections: Iterable<WrittenCorrection>): string {
  const rows = [...corrections].map(({ text, verdict, time, site }) => ({
    ...Object.fromEntries(LABELS.map((label) => [label, writeFlag(verdict[label])])),
    commenttext: disarm(text),
    time: time === undefined ? '' : new Date(time).toISOString(),
    site: disarm(site ?? ''),
  }));
  return stringify(rows, { header: true, columns: [...COLUMNS], record_delimiter: 'windows' });
}

/**
 * Reads corrections from a file of that form. Only `commenttext` and one label's column are needed, so the
 * codelab's own files can be read.
 * @param now the time of corrections whose row names none, milliseconds since 1970.
 * @throws {CsvProblem} where the file cannot be read.
 */
export function readCorrections(csv: string, now: number): ReadCorrections {
  if (csv.length > MAX_CSV_LENGTH) throw new CsvProblem('The file is larger than 50 MB.');
  const rows = parseRows(csv);
  const corrections = new Map<string, Correction>();
  let skipped = 0;
  for (const row of rows) {
    const text = arm(row['commenttext'] ?? '').slice(0, MAX_TEXT_LENGTH);
    const verdict = readVerdict(row);
    if (text.trim() === '' || Object.keys(verdict).length === 0) {
      skipped++;
      continue;
    }
    const { key } = fingerprint(text);
    const time = Date.parse(row['time'] ?? '');
    const site = arm(row['site'] ?? '').slice(0, 253);
    corrections.set(key, { key, text, verdict, time: Number.isFinite(time) ? time : now, ...(site && { site }) });
  }
  return { corrections: [...corrections.values()], skipped };
}

type Row = Partial<Record<string, string>>;

function parseRows(csv: string): Row[] {
  try {
    return parse(csv, {
      bom: true,
      columns: (names: string[]) => checkColumns(names.map((name) => name.trim())),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw error instanceof CsvError ? new CsvProblem(`The file is not a CSV file: ${error.message}`) : error;
  }
}

function checkColumns(names: string[]): string[] {
  if (!names.includes('commenttext') || !LABELS.some((label) => names.includes(label))) {
    throw new CsvProblem('The first line must name the column “commenttext” and a label, such as “spam”.');
  }
  return names;
}

function readVerdict(row: Row): Verdict {
  const entries = LABELS.flatMap((label) => {
    const flag = row[label]?.trim().toLowerCase();
    return flag === 'true' || flag === '1' ? [[label, 1]] : flag === 'false' || flag === '0' ? [[label, 0]] : [];
  });
  return Object.fromEntries(entries) as Verdict;
}

function writeFlag(flag: 0 | 1 | undefined): string {
  return flag === undefined ? '' : flag === 1 ? 'true' : 'false';
}

/** What a spreadsheet takes for a formula at a cell's start, wide forms included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before what would be a formula (OWASP, CSV Injection). {@link arm} takes it away again. */
function disarm(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function arm(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
