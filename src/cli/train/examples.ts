import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { detectDelimiter } from './delimiter.ts';
import { UsageError } from '../command.ts';

export interface Example {
  readonly text: string;
  readonly label: string;
}

export interface ExampleFile {
  readonly examples: readonly Example[];
  /** Rows read, whether kept or not. */
  readonly rows: number;
  /** Rows without a text or a label. */
  readonly incomplete: number;
  /** The labels that occur, sorted, as Model Maker orders its classes. */
  readonly labels: readonly string[];
}

export interface ReadOptions {
  readonly textColumn: string;
  readonly labelColumn: string;
  /** Detected where absent. */
  readonly delimiter?: string | undefined;
  readonly random: () => number;
  /** At most so many rows are kept, each with the same chance (reservoir sampling). */
  readonly capacity?: number;
}

/** With texts of at most {@link MAX_TEXT_LENGTH} this bounds memory at about 400 MB for a file of any size. */
const CAPACITY = 100_000;

/** Longer texts are cut: the model looks at their first words alone. */
const MAX_TEXT_LENGTH = 2_000;

/** A row longer than this means an unclosed quote, which would otherwise swallow the rest of the file. */
const MAX_ROW_LENGTH = 1_000_000;

const MAX_LABELS = 100;

/** How much of the file is looked at to find its delimiter. */
const HEAD_BYTES = 65_536;

/**
 * Reads labelled comments from a CSV file as a stream, in bounded memory.
 * @throws {UsageError} where the file cannot be used, saying what to do.
 */
export async function readExamples(file: string, options: ReadOptions): Promise<ExampleFile> {
  const { textColumn, labelColumn, random, capacity = CAPACITY } = options;
  const head = await readHead(file);
  const delimiter = options.delimiter ?? detectDelimiter(head, [textColumn, labelColumn]);
  const examples: Example[] = [];
  const labels = new Set<string>();
  let rows = 0;
  let incomplete = 0;
  let complete = 0;
  try {
    const parser = parse({
      delimiter,
      columns: (names: string[]) => checkColumns(names, [textColumn, labelColumn]),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_LENGTH,
    });
    for await (const row of createReadStream(file).pipe(parser) as AsyncIterable<Partial<Record<string, string>>>) {
      rows++;
      const text = row[textColumn]?.trim() ?? '';
      const label = normaliseLabel(row[labelColumn] ?? '');
      if (text === '' || label === '') {
        incomplete++;
        continue;
      }
      labels.add(label);
      if (labels.size > MAX_LABELS) {
        throw new UsageError(`The column "${labelColumn}" has over ${MAX_LABELS} different values: is it the label?`);
      }
      const example = { text: text.slice(0, MAX_TEXT_LENGTH), label };
      const place = complete < capacity ? complete : Math.floor(random() * (complete + 1));
      if (place < capacity) examples[place] = example;
      complete++;
    }
  } catch (error) {
    throw explain(error, rows);
  }
  if (labels.size < 2) {
    throw new UsageError(
      labels.size === 0
        ? `The file has no row with both "${textColumn}" and "${labelColumn}".`
        : `Every row is labelled "${[...labels].join()}": two labels are needed to learn to tell them apart.`,
    );
  }
  return { examples, rows, incomplete, labels: [...labels].sort() };
}

async function readHead(file: string): Promise<string> {
  const size = await stat(file).then(
    (entry) => (entry.isFile() ? entry.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new UsageError(`There is no file ${file}.`);
  if (size === 0) throw new UsageError(`The file ${file} is empty.`);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.includes(0)) throw new UsageError('The file is not UTF-8 text. Save it as "CSV UTF-8" and try again.');
    return head.toString('utf8');
  } finally {
    await handle.close();
  }
}

function checkColumns(names: string[], wanted: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim());
  const missing = wanted.filter((name) => !trimmed.includes(name));
  if (missing.length > 0) {
    throw new UsageError(`No column "${missing.join('", "')}" among: "${trimmed.join('", "').slice(0, 400)}".`);
  }
  return trimmed;
}

/** `True`, `TRUE` and `true` are one label; other labels count as they are written. */
function normaliseLabel(label: string): string {
  const trimmed = label.trim();
  return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}

function explain(error: unknown, rows: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new UsageError(`Row ${rows + 1} is longer than a million characters: a quote may not be closed there.`);
  }
  return new UsageError(`Row ${rows + 1} could not be read: ${error.message}`);
}
