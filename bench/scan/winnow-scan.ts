import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCORES } from '../../src/cli/scan/results.ts';
import { readLines } from '../../src/scan/lines.ts';

const WINNOW = fileURLToPath(new URL('../../dist/cli/winnow.js', import.meta.url));

export interface ScanRun {
  readonly seconds: number;
  /** Seconds of all its threads on a core: what is left of a rate on a busy machine. 0 where the system does not tell. */
  readonly cpu: number;
  /** Peak of resident memory in MB; 0 where the system does not tell. */
  readonly peak: number;
}

/** Runs the built `winnow scan` on a file, killed after so many seconds where that is said. */
export async function winnowScan(log: string, out: string, workers: number, killAfter?: number): Promise<ScanRun> {
  if (!existsSync(WINNOW)) throw new Error('dist/cli is missing: run `npm run build` first.');
  const began = performance.now();
  const child = spawn(process.execPath, [WINNOW, 'scan', log, '--out', out, '--workers', String(workers)], { stdio: 'ignore' });
  let [peak, cpu] = [0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, residentSet(child));
    cpu = Math.max(cpu, cpuSeconds(child));
  }, 200);
  const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000);
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  clearTimeout(kill);
  if (killAfter === undefined && status !== 0) throw new Error(`winnow scan ended with status ${status ?? 'unknown'}`);
  return { seconds: (performance.now() - began) / 1000, cpu, peak: peak / 1024 };
}

/** Whether the scores of a CSV of so many lines are there, each once and in order. */
export async function everyLineOnce(out: string, lines: number): Promise<boolean> {
  const decoder = new TextDecoder();
  let expected = 2;
  for await (const { bytes } of readLines(createReadStream(join(out, SCORES)))) {
    if ((JSON.parse(decoder.decode(bytes)) as { line: number }).line !== expected) return false;
    expected += 1;
  }
  return expected === lines + 2;
}

function residentSet(child: ChildProcess): number {
  return Number(/^VmHWM:\s*(\d+)/m.exec(told(child, 'status'))?.[1] ?? 0);
}

/** Linux counts a hundred ticks a second, the 14th and 15th field of `stat`, here counted after the name. */
function cpuSeconds(child: ChildProcess): number {
  const fields = told(child, 'stat').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** What Linux tells of a process; nothing elsewhere, or when it has gone. */
function told({ pid }: ChildProcess, name: string): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
