import { guessFields, type Fields, type NamedFields, type Sample } from './fields.ts';
import { readLines, type Line, type LinePosition } from './lines.ts';
import { fieldNames, fieldOf, parseObject, readNdjson, textOf } from './ndjson.ts';
import { InputProblem, reason } from './reason.ts';
import type { Row } from './record.ts';
import { readCells, readTable, type Delimiter } from './table.ts';

export type Format = 'csv' | 'tsv' | 'ndjson';

/** How a log is laid out: enough to read it from any record on. */
export interface Layout {
  readonly format: Format;
  /** Unused for NDJSON. */
  readonly delimiter: Delimiter;
  /** In order; for NDJSON the fields seen in the samples. */
  readonly columns: readonly string[];
  readonly fields: Fields;
  /** Where the first record begins: after the header, where there is one. */
  readonly start: LinePosition;
}

export interface LayoutOptions {
  readonly format?: Format;
  readonly named: NamedFields;
  /** The first line of a table is a record, and its columns are called 1, 2, 3, … */
  readonly headless?: boolean;
}

/** So many records are looked at to guess what the columns hold. */
const SAMPLES = 50;

const FORMATS: readonly (readonly [ending: string, format: Format])[] = [
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
];

/** The format a file's name promises, `.gz` aside. */
export function formatOf(name: string): Format | undefined {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return FORMATS.find(([ending]) => plain.endsWith(ending))?.[1];
}

/**
 * Finds out how a log is laid out from its first bytes (some 64 KiB do).
 * @throws InputProblem that says what to name, where it cannot be told.
 */
export async function readLayout(head: Uint8Array, options: LayoutOptions): Promise<Layout> {
  const lines = await collect(readLines(once(head)), SAMPLES * 4);
  const format = options.format ?? guessFormat(lines);
  const layout = format === 'ndjson' ? await sampleNdjson(lines) : await sampleTable(lines, format, options.headless);
  if (layout.columns.length === 0) throw new InputProblem(reason('no_record'));
  const asked = [...Object.values(options.named), ...Object.values(options.named.truth ?? {})];
  const missing = asked.find((name) => typeof name === 'string' && !layout.columns.includes(name));
  if (missing !== undefined && format !== 'ndjson') {
    throw new InputProblem(reason('no_column', JSON.stringify(missing), layout.columns.map((column) => JSON.stringify(column)).join(', ')));
  }
  const fields = guessFields(layout.columns, layout.samples, options.named);
  if (!fields) throw new InputProblem(reason('no_text_column', layout.columns.join(', ')));
  return { format, delimiter: layout.delimiter, columns: layout.columns, fields, start: layout.start };
}

/** Reads the records of a log whose lines begin at a record. */
export function readRows(lines: AsyncIterable<Line>, layout: Layout): AsyncGenerator<Row> {
  return layout.format === 'ndjson'
    ? readNdjson(lines, layout.fields)
    : readTable(lines, layout.delimiter, layout.columns, layout.fields);
}

interface Sampled {
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
  readonly samples: readonly Sample[];
  readonly start: LinePosition;
}

const BEGINNING: LinePosition = { number: 1, offset: 0 };

function sampleNdjson(lines: readonly Line[]): Promise<Sampled> {
  const objects = lines.flatMap((line) => {
    const parsed = parseObject(line);
    return typeof parsed === 'object' && 'object' in parsed ? [parsed.object] : [];
  });
  const columns = [...new Set(objects.slice(0, SAMPLES).flatMap(fieldNames))];
  const samples = objects.map((object) =>
    Object.fromEntries(columns.map((column) => [column, textOf(fieldOf(object, column)) ?? ''])),
  );
  return Promise.resolve({ delimiter: ',', columns, samples, start: BEGINNING });
}

async function sampleTable(lines: readonly Line[], format: 'csv' | 'tsv', headless = false): Promise<Sampled> {
  const delimiter = format === 'tsv' ? '\t' : guessDelimiter(lines);
  const records = await collect(readCells(each(lines), delimiter, undefined), SAMPLES + 1);
  const header = records.at(0);
  if (!header || 'reason' in header) {
    return { delimiter, columns: [], samples: [], start: BEGINNING };
  }
  const columns = header.cells.map((name, index) => (headless ? String(index + 1) : name.trim()));
  const samples = records.slice(headless ? 0 : 1).flatMap((record) =>
    'cells' in record && record.cells.length === columns.length
      ? [Object.fromEntries(columns.map((column, index) => [column, record.cells[index] ?? '']))]
      : [],
  );
  return { delimiter, columns, samples, start: headless ? BEGINNING : header.next };
}

function guessFormat(lines: readonly Line[]): Format {
  const first = new TextDecoder().decode(lines.at(0)?.bytes ?? new Uint8Array());
  if (first.trimStart().startsWith('{')) return 'ndjson';
  return first.includes('\t') ? 'tsv' : 'csv';
}

/** Spreadsheets write `;` where the comma is the decimal sign. */
function guessDelimiter(lines: readonly Line[]): Delimiter {
  const first = new TextDecoder().decode(lines.at(0)?.bytes ?? new Uint8Array());
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

async function collect<T>(items: AsyncIterable<T>, most: number): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) {
    collected.push(item);
    if (collected.length >= most) break;
  }
  return collected;
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield await Promise.resolve(item);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
