import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCORES } from '../src/cli/scan/results.ts';
import { write } from '../src/cli/stdout.ts';
import { loadWholeModel } from '../src/cli/whole-model.ts';
import { readLines } from '../src/scan/lines.ts';
import { seeded } from '../training/random.ts';
import { printFigures, type Figure } from './report.ts';

/**
 * What scanning a long log costs: `npm run build && npm run bench -- scan [LINES]`. The ideal is the bare model
 * on one thread, times the number of threads. One scan is killed midway and taken up again.
 */

const WINNOW = fileURLToPath(new URL('../dist/cli/winnow.js', import.meta.url));
const LINES = Number(process.argv[3] ?? 1_000_000);
/** So many comments tell the speed of the bare model. */
const REFERENCE_LINES = Math.min(LINES, 5000);
const BATCH = 128;

const random = seeded(8);
const WORDS = 'the a this video song article you we they think like love hate never really good bad more than before why because people world'.split(' ');

/** A comment of 3 to 40 words, as long as comments are. */
function comment(): string {
  const length = 3 + Math.floor(random() ** 2 * 38);
  return Array.from({ length }, () => WORDS.at(Math.floor(random() * WORDS.length))).join(' ');
}

if (!existsSync(WINNOW)) throw new Error('dist/cli is missing: run `npm run build` first.');
const folder = await mkdtemp(join(tmpdir(), 'winnow-bench-'));
try {
  const log = join(folder, 'log.csv');
  await writeLog(log);
  const reference = await bareModel();
  const figures: Figure[] = [];
  for (const workers of [1, 2]) {
    const out = join(folder, `out-${workers}`);
    const { seconds, peak } = await scanned(log, out, workers);
    figures.push(
      {
        what: `scan, ${workers} thread${workers > 1 ? 's' : ''}`,
        measured: `${(LINES / seconds).toFixed(0)} lines/s`,
        budget: '',
        reference: `${(reference * workers).toFixed(0)} lines/s ideal`,
      },
      { what: 'peak memory', measured: `${(peak / 1024).toFixed(0)} MB`, budget: '≤ 300 MB', reference: `${LINES} lines` },
    );
  }
  const out = join(folder, 'out-killed');
  await scanned(log, out, 2, 0.5 * (LINES / reference / 2));
  await scanned(log, out, 2);
  const lines = await numbers(join(out, SCORES));
  const once = lines.length === LINES && lines.every((line, index) => line === index + 2);
  figures.push({ what: 'killed midway, taken up', measured: once ? 'every line once' : 'LINES LOST', budget: '', reference: '' });
  printFigures(figures);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeLog(path: string): Promise<void> {
  const file = createWriteStream(path);
  await write(file, 'text,author,thread\n');
  for (let line = 0; line < LINES; line += 1) await write(file, `${comment()},user ${line % 9973},thread ${line >> 7}\n`);
  await new Promise<void>((resolve) => file.end(resolve));
}

/** Comments a second of the model alone. */
async function bareModel(): Promise<number> {
  const model = await loadWholeModel();
  const texts = Array.from({ length: REFERENCE_LINES }, comment);
  await model.score(texts.slice(0, BATCH));
  const began = performance.now();
  for (let from = 0; from < texts.length; from += BATCH) await model.score(texts.slice(from, from + BATCH));
  return texts.length / ((performance.now() - began) / 1000);
}

/** Runs a scan, killed after so many seconds where that is said. Peak memory in KB, 0 where the system does not tell. */
async function scanned(log: string, out: string, workers: number, killAfter?: number): Promise<{ seconds: number; peak: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [WINNOW, 'scan', log, '--out', out, '--workers', String(workers)], { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, residentSet(child)); }, 200);
  const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000);
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  clearTimeout(kill);
  if (killAfter === undefined && status !== 0) throw new Error(`winnow scan ended with status ${status ?? 'unknown'}`);
  return { seconds: (performance.now() - began) / 1000, peak };
}

function residentSet({ pid }: ChildProcess): number {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The line numbers in a file of scores. */
async function numbers(path: string): Promise<number[]> {
  const found: number[] = [];
  for await (const { bytes } of readLines(createReadStream(path))) {
    found.push((JSON.parse(new TextDecoder().decode(bytes)) as { line: number }).line);
  }
  return found;
}
