import { stringify } from 'csv-stringify/sync';
import { rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Labelled } from '../../scan/labelling.ts';

/** Writes labelled comments in the form of the training data; an earlier file is replaced only by a whole one. */
export async function exportLabelled(path: string, pool: string, labelled: Iterable<Labelled>): Promise<void> {
  const source = basename(pool).replace(/\.\w+(\.gz)?$/, '');
  const rows = Array.from(labelled, ({ candidate, label, by }) => [candidate.text, label, `${source}:${by}`, candidate.group]);
  await writeFile(`${path}.part`, stringify([['text', 'label', 'source', 'group'], ...rows]));
  await rename(`${path}.part`, path);
}
