import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../build.ts';
import { blog, comment } from './harness/pages.ts';

/** The commands as they are built: a library that a bundler cuts too short is missing only there. */

const BUILT = fileURLToPath(new URL('../../dist/cli-command-test/', import.meta.url));

let folder = '';

beforeAll(async () => {
  await buildCli(BUILT);
  folder = await mkdtemp(join(tmpdir(), 'winnow-commands-'));
});

afterAll(async () => {
  await rm(BUILT, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

function winnow(argv: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(BUILT, 'winnow.js'), ...argv], { cwd: folder, input, encoding: 'utf8' });
  expect([status, stderr.includes('Error')], stderr).toEqual([0, false]);
  return stdout;
}

const linesOf = (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

test('score and scan --ndjson judge lines', () => {
  const lines = '{"text":"You are a stupid idiot, shut up"}\n{"text":"a new capacitor cured it"}\n';
  expect(linesOf(winnow(['score'], lines)).map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(linesOf(winnow(['scan', '--ndjson', '-', '--workers', '1'], lines)).map(({ hidden }) => hidden)).toEqual([true, false]);
});

test('find finds the comments of a saved page', async () => {
  await writeFile(join(folder, 'page.html'), blog(comment(1, 'I had the same trouble with mine.') + comment(2, 'Thanks for this!')));
  expect(linesOf(winnow(['find', 'page.html'])).map(({ text }) => text)).toEqual(['I had the same trouble with mine.', 'Thanks for this!']);
});

test('train writes a model', async () => {
  const rows = Array.from({ length: 40 }, (_, n) => (n % 2 ? `cheap watches here ${n},true` : `the second chapter moved me ${n},false`));
  await writeFile(join(folder, 'comments.csv'), `commenttext,spam\n${rows.join('\n')}\n`);
  winnow(['train', 'comments.csv', '--text', 'commenttext', '--label', 'spam', '--out', 'model', '--epochs', '3']);
  expect(await readdir(join(folder, 'model'))).toEqual(expect.arrayContaining(['group1-shard1of1.bin', 'labels.txt', 'model.json', 'vocab']));
});
