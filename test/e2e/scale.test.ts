import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../build.ts';

/** The recipes of docs/scale.md, each with its engine where that is installed. */

const BUILT = fileURLToPath(new URL('../../dist/cli-scale-test/', import.meta.url));
const DASK = fileURLToPath(new URL('../../docs/scale/dask_scan.py', import.meta.url));
const PYTHON = '/usr/bin/python3';
const WINNOW = `node ${join(BUILT, 'winnow.js')} scan --ndjson - --workers 1`;
const LINES = 900;

let folder = '';

beforeAll(async () => {
  await buildCli(BUILT);
});

afterAll(async () => {
  await rm(BUILT, { recursive: true, force: true });
});

async function inFolder(work: () => Promise<void>): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'winnow-scale-'));
  try {
    const lines = Array.from({ length: LINES }, (_, id) => `${JSON.stringify({ id, text: `comment number ${id}` })}\n`);
    await writeFile(join(folder, 'comments.ndjson'), lines.join(''));
    await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function answers(command: string, argv: readonly string[], expected: string): boolean {
  try {
    if (execFileSync(command, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(expected)) return true;
  } catch {
    // It is not there, or another program of that name is.
  }
  console.warn(`SKIPPED: ${expected} is not installed`);
  return false;
}

/** Runs a shell line in the folder, as the leader of a group that can be killed whole. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn('sh', ['-c', line], { cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const status = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { pid: child.pid ?? 0, status, said: () => said };
}

/** The ids of the lines that were scored, in the order of the file. */
async function scoredIds(): Promise<number[]> {
  const text = await readFile(join(folder, 'scores.ndjson'), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => {
    const { id, scores } = JSON.parse(line) as { id: number; scores?: object };
    return scores ? id : -1;
  });
}

const ALL = Array.from({ length: LINES }, (_, id) => id);

test.skipIf(!answers('parallel', ['--version'], 'GNU parallel'))('GNU parallel scores every line once, in order', () =>
  inFolder(async () => {
    const recipe = `parallel --will-cite --pipepart --block 12k -j 2 --keep-order -a comments.ndjson '${WINNOW}' > scores.ndjson`;
    expect(await shell(recipe).status).toBe(0);
    expect(await scoredIds()).toEqual(ALL);
  }), 180_000);

test.skipIf(!answers('parallel', ['--version'], 'GNU parallel'))('GNU parallel goes on where it was killed', () =>
  inFolder(async () => {
    expect(await shell('split -C 9k --additional-suffix=.ndjson comments.ndjson part-').status).toBe(0);
    const job = `${WINNOW} < {} > {.}.$$; test $? -le 1 && mv {.}.$$ {.}.scores`;
    const recipe = `parallel --will-cite -j 1 --joblog log --resume '${job}' ::: part-*.ndjson`;
    const killed = shell(recipe);
    await expect.poll(async () => (await readdir(folder)).filter((name) => name.endsWith('.scores')).length, { timeout: 60_000 }).toBeGreaterThan(0);
    process.kill(-killed.pid, 'SIGKILL');
    await killed.status;
    expect(await shell(recipe).status).toBe(0);
    expect(await shell('cat part-*.scores > scores.ndjson').status).toBe(0);
    expect(await scoredIds()).toEqual(ALL);
  }), 180_000);

const hasDask = existsSync('/proc/self') && answers(PYTHON, ['-c', 'import distributed; print(distributed.__name__)'], 'distributed');

test.skipIf(!hasDask)('Dask does over what a killed worker leaves undone, every line once', () =>
  inFolder(async () => {
    const run = shell(`exec ${PYTHON} ${DASK} 2 comments.ndjson scored ${WINNOW}`, { RANGE_BYTES: '4096' });
    await expect.poll(run.said, { timeout: 120_000, interval: 100 }).toContain('2 of ');
    await expect.poll(async () => killOneWorker(run.pid), { timeout: 30_000, interval: 50 }).toBe(true);
    expect(await run.status, run.said()).toBe(0);
    expect(await shell('cat scored/part-*.ndjson > scores.ndjson').status).toBe(0);
    expect(await scoredIds()).toEqual(ALL);
  }), 240_000);

test('a command as Spark starts it needs no environment, stands bad lines, and fails where it is killed', () =>
  inFolder(async () => {
    const piped = (input: string) =>
      `env -i /bin/sh -c '${process.execPath} ${WINNOW.slice('node '.length)}; test $? -le 1' < ${input} > scores.ndjson`;
    expect(await shell(piped('comments.ndjson')).status).toBe(0);
    expect(await scoredIds()).toEqual(ALL);
    await writeFile(join(folder, 'bad.ndjson'), '{"id":0,"text":"fine"}\nbad\n');
    expect(await shell(piped('bad.ndjson')).status).toBe(0);
    // Its input stays open: it waits for more when it is killed.
    const killed = shell(`mkfifo more; exec 3<>more; ${piped('more')}`);
    await expect.poll(() => killNode(killed.pid), { timeout: 30_000, interval: 50 }).toBe(true);
    expect(await killed.status).toBe(1);
  }), 120_000);

/** Kills the command itself, below the shells that have started it. */
async function killNode(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.startsWith(process.execPath)) return process.kill(pid, 'SIGKILL');
  const child = (await childrenOf(pid)).at(0);
  return child !== undefined && killNode(child);
}

/** Kills a process below this one that is running winnow: a worker in the middle of its work. */
async function killOneWorker(pid: number): Promise<boolean> {
  for (const child of await childrenOf(pid)) {
    const commands = await Promise.all((await childrenOf(child)).map((grandchild) => readFile(`/proc/${grandchild}/cmdline`, 'utf8').catch(() => '')));
    if (!commands.some((command) => command.includes('winnow.js'))) continue;
    process.kill(child, 'SIGKILL');
    return true;
  }
  return false;
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')));
  return lists.join(' ').split(' ').filter(Boolean).map(Number);
}
