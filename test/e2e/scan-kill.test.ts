import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../build.ts';

/** Inside the checkout, where the model and the libraries are found as from `dist/cli`. */
const BUILT = fileURLToPath(new URL('../../dist/cli-test/', import.meta.url));
const LINES = 3000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-kill-'));
  await buildCli(BUILT);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(BUILT, { recursive: true, force: true });
});

/** Runs a scan; kills it after so many milliseconds where that is said. */
function scan(out: string, killAfter?: number): Promise<number | null> {
  const argv = [join(BUILT, 'winnow.js'), 'scan', join(folder, 'log.csv'), '--out', out, '--workers', '1'];
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.once('exit', (status) => {
      clearTimeout(kill);
      resolve(status);
    });
  });
}

test('a scan that is killed again and again ends as one that never was', async () => {
  const lines = Array.from({ length: LINES }, (_, n) => `comment number ${n},user ${n % 7}`);
  await writeFile(join(folder, 'log.csv'), `text,author\n${lines.join('\n')}\n`);
  const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
  expect(await scan(whole)).toBe(0);
  for (const killAfter of [400, 900, 1400, 1900]) await scan(killed, killAfter);
  expect(await scan(killed)).toBe(0);
  for (const name of ['scores.ndjson', 'scores.csv', 'figures.json', 'errors.ndjson']) {
    expect(await readFile(join(killed, name), 'utf8')).toBe(await readFile(join(whole, name), 'utf8'));
  }
}, 300_000);
