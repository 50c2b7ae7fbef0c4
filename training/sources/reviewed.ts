import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LABELS } from '../../src/core/labels.ts';
import type { Row } from './read-csv.ts';

const SPAM = LABELS.indexOf('spam');
const KEY_LENGTH = 12;
const FOLDER = new URL('./reviewed/', import.meta.url);

/*
 * What a reader of a whole file found in it, without the texts: `reviewed/NAME.csv` lists the first twelve hex digits of the
 * SHA-256 of each text that is spam (`1`), or abuse or doubtful (empty). What it does not list was found ordinary.
 */

/** Labels a file that has none by its review: what is not ordinary and not spam stays unknown. */
export function withReview(rows: readonly Row[], name: string): Row[] {
  const verdicts = readVerdicts(name);
  return rows.map((row) => {
    const verdict = verdicts.get(keyOf(row.text)) ?? 0;
    return { ...row, labels: row.labels.with(SPAM, verdict) };
  });
}

/** Of a file of ordinary comments, those that its reader found to be so. */
export function foundOrdinary(rows: readonly Row[], name: string): Row[] {
  const verdicts = readVerdicts(name);
  return rows.filter(({ text }) => !verdicts.has(keyOf(text)));
}

function readVerdicts(name: string): ReadonlyMap<string, number> {
  const lines = readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8').trimEnd().split('\n').slice(1);
  return new Map(lines.map((line) => {
    const [key, label] = line.split(',');
    return [key, label === '1' ? 1 : NaN];
  }));
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH);
}
