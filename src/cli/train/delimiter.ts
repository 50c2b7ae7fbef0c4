import { parse } from 'csv-parse/sync';
import { UsageError } from '../command.ts';

const CANDIDATES = [',', ';', '\t', '|'];

/**
 * Finds what separates the columns: the delimiter under which the first line names both columns.
 * @param start the beginning of the file, its first line included.
 * @throws {UsageError} where there is no such delimiter, naming the columns seen.
 */
export function detectDelimiter(start: string, columns: readonly string[]): string {
  const headers = CANDIDATES.map((delimiter) => ({ delimiter, names: readHeader(start, delimiter) }));
  const fitting = headers.find(({ names }) => columns.every((column) => names.includes(column)));
  if (fitting) return fitting.delimiter;
  const fullest = headers.reduce((a, b) => (b.names.length > a.names.length ? b : a));
  const missing = columns.filter((column) => !fullest.names.includes(column));
  throw new UsageError(
    `The file has no column ${missing.map((name) => `"${name}"`).join(' and no column ')}. Its first line names: ` +
      `${fullest.names.map((name) => `"${name.slice(0, 40)}"`).slice(0, 20).join(', ')}. ` +
      'Say which to use with --text and --label, or what separates columns with --delimiter.',
  );
}

function readHeader(start: string, delimiter: string): string[] {
  try {
    return parse(start, { delimiter, bom: true, to: 1, relax_quotes: true, trim: true }).at(0) ?? [];
  } catch {
    return [];
  }
}
