import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { LABELS } from '../../src/core/labels.ts';

/** One labelled text. */
export interface Row {
  readonly text: string;
  /** One per label, 0…1 (a share of annotators), NaN where unknown. */
  readonly labels: Float32Array;
  /** The natural key to split by; empty where the file has none. */
  readonly group: string;
}

/**
 * Reads a labelled CSV, perhaps gzipped: a `text` column, and either `label` (1 spam, 0 not, empty unknown) or a
 * column per label of abuse. Throws where the file is missing or has no text column.
 */
export function readCsv(path: string): Row[] {
  const bytes = readFileSync(path);
  const records: Partial<Record<string, string>>[] = parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    bom: true,
  });
  if (records.length > 0 && records[0].text === undefined) throw new Error(`${path} has no column "text".`);
  return records.map((record) => ({ text: record.text ?? '', labels: labelsOf(record), group: record.group ?? '' }));
}

function labelsOf(record: Partial<Record<string, string>>): Float32Array {
  return Float32Array.from(LABELS, (label) => toNumber(label === 'spam' ? (record.label ?? record.spam) : record[label]));
}

function toNumber(value: string | undefined): number {
  return value === undefined || value === '' ? NaN : Number(value);
}
