import { readFileSync } from 'node:fs';
import { readCorrections } from '../../src/core/corrections/csv.ts';
import { LABELS } from '../../src/core/labels.ts';
import type { Example } from './corpus.ts';

/** Name of what readers have shared, as a source. */
export const SHARED = 'shared';

/**
 * Reads a file of corrections that a reader has shared (Settings, Learning), or any file in the codelab's form.
 * What its labels do not speak of is unknown.
 * @throws {CsvProblem} where it is not such a file.
 */
export function readShared(file: string): Example[] {
  return readCorrections(readFileSync(file, 'utf8'), 0).corrections.map(({ key, text, verdict }) => {
    const labels = Float32Array.from(LABELS, (label) => verdict[label] ?? NaN);
    return { text, labels, weights: labels.map((value) => (Number.isNaN(value) ? 0 : 1)), source: SHARED, group: key };
  });
}
