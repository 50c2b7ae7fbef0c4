import { parse } from 'csv-parse/sync';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, printable } from '../../../../src/cli/label/ask.ts';
import { exportLabelled } from '../../../../src/cli/label/export.ts';
import { readLabelOptions } from '../../../../src/cli/label/options.ts';
import { scorePool } from '../../../../src/cli/label/pool.ts';
import { openSteps } from '../../../../src/cli/label/steps.ts';
import { Labelling, type Candidate } from '../../../../src/scan/labelling.ts';
import { stream } from '../../scan/streams.ts';
import { fakeScorer } from '../scan/fake-scorer.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-label-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const ENDS = { low: 0.05, high: 0.95 };
const POOL: Candidate[] = [0.5, 0.6, 0.99].map((score, n) => ({ id: n + 2, text: `t${n}`, score, group: 'g' }));
const SITTING = { pool: 'pool.csv', size: 9, label: 'spam' };

describe('winnow label', () => {
  it('scores a pool with its lines and groups', async () => {
    const pool = join(folder, 'pool.csv');
    await writeFile(pool, 'text,label,source,group\nbuy spam,,s,video 1\nhello,,s,video 2\n,,s,x\nbad\n');
    const options = readLabelOptions([pool, '--out', 'o.csv']);
    if (options === 'help') throw new Error('not help');
    expect(await scorePool(options, fakeScorer)).toEqual({
      candidates: [
        { id: 2, text: 'buy spam', group: 'video 1', score: 0.9 },
        { id: 3, text: 'hello', group: 'video 2', score: 0.1 },
      ],
      bad: 2,
    });
  });

  it('asks by keys, keeps every answer on disk, and goes on from there', async () => {
    const path = join(folder, 'steps');
    const sit = async (keys: string) => {
      const file = await openSteps(path, SITTING);
      const labelling = new Labelling(POOL, ENDS, file.steps);
      let shown = '';
      await ask(labelling, 'spam?', { keys: stream(keys), show: (text) => (shown += text) }, (step) => file.add(step));
      await file.close();
      return { labelling, shown };
    };
    expect((await sit('nuyxq')).shown).toContain('1 of 2   score 0.50\n\nt0\n');
    await writeFile(path, `${await readFile(path, 'utf8')}{"id":3,"verd`);
    const { labelling, shown } = await sit('sn');
    expect(shown).not.toContain('t0');
    expect(labelling.counts).toMatchObject({ yes: 1, unsure: 1, no: 0 });
  });

  it('refuses answers that are about something else', async () => {
    await (await openSteps(join(folder, 'steps'), SITTING)).close();
    await expect(openSteps(join(folder, 'steps'), { ...SITTING, label: 'toxicity' })).rejects.toThrow('another');
  });

  it('exports the form of the training data', async () => {
    const labelling = new Labelling(POOL, ENDS, [{ id: 2, verdict: 'no' }]);
    await exportLabelled(join(folder, 'o.csv'), 'dir/pool.csv.gz', labelling.labelled());
    expect(parse(await readFile(join(folder, 'o.csv')), { columns: true })).toEqual([
      { text: 't0', label: '0', source: 'pool:person', group: 'g' },
      { text: 't2', label: '1', source: 'pool:model', group: 'g' },
    ]);
  });

  it('shows text that cannot steer the terminal', () => {
    expect(printable('a\x1b[2Jb\nc\u202Ed\x9b')).toBe('a·[2Jb\nc·d·');
  });

  it.each([[[]], [['p']], [['p', '--out', 'o', '--label', 'nice']], [['p', '--out', 'o', '--low', '0.9', '--high', '0.1']]])(
    'refuses %j',
    (argv) => {
      expect(() => readLabelOptions(argv)).toThrow();
    },
  );
});
