import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCorrections } from '../../../src/core/corrections/csv.ts';
import { LABELS } from '../../../src/core/labels.ts';
import { readShared, SHARED } from '../../../training/sources/shared.ts';

it('takes shared corrections as training examples, unknown where the reader said nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-shared-'));
  const file = join(folder, 'shared.csv');
  await writeFile(file, writeCorrections([{ text: 'ask [name] for [number] offers', verdict: { spam: 1, insult: 0 } }]));
  const [example] = readShared(file);
  await rm(folder, { recursive: true });
  expect(example).toMatchObject({ text: 'ask [name] for [number] offers', source: SHARED });
  expect(LABELS.filter((_, place) => !Number.isNaN(example.labels[place]))).toEqual(['spam', 'insult']);
  expect([...example.labels].slice(0, 3)).toEqual([1, NaN, 0]);
  expect([...example.weights].slice(0, 3)).toEqual([1, 0, 1]);
});
