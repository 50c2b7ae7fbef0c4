import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWholeModel } from '../src/cli/whole-model.ts';
import { printFigures, type Figure } from './report.ts';
import { comment, writeLog } from './scan/log.ts';
import { everyLineOnce, winnowScan } from './scan/winnow-scan.ts';

/**
 * What scanning a long log costs: `npm run build && npm run bench -- scan [LINES]`. First the rate on 1 and 2
 * threads; the ideal is the bare model on one thread, times the number of threads. Then all the lines, killed
 * midway and taken up again.
 */

const LINES = Number(process.argv[3] ?? 1_000_000);
/** So many comments tell a rate, with the start, the CSV and the report in it. */
const RATE_LINES = Math.min(LINES, 60_000);
const REFERENCE_LINES = Math.min(LINES, 20_000);
const BATCH = 128;

const folder = await mkdtemp(join(tmpdir(), 'winnow-bench-'));
try {
  const figures: Figure[] = [];
  const short = join(folder, 'short.csv');
  await writeLog(short, RATE_LINES, comment);
  const ideal = await bareModel();
  for (const workers of [1, 2]) {
    const { seconds, cpu, peak } = await winnowScan(short, join(folder, `out-${workers}`), workers);
    figures.push(
      {
        what: `scan, ${workers} thread${workers > 1 ? 's' : ''}`,
        measured: `${(RATE_LINES / seconds).toFixed(0)} lines/s`,
        budget: '',
        reference: `${(ideal.rate * workers).toFixed(0)} lines/s ideal`,
      },
      {
        what: 'a second of CPU',
        measured: `${(RATE_LINES / cpu).toFixed(0)} lines`,
        budget: '',
        reference: `${ideal.perCpuSecond.toFixed(0)} lines ideal`,
      },
      memory(peak, RATE_LINES),
    );
  }
  const [log, out] = [join(folder, 'log.csv'), join(folder, 'out')];
  await writeLog(log, LINES, comment);
  const before = await winnowScan(log, out, 2, LINES / ideal.rate / 4);
  const after = await winnowScan(log, out, 2);
  const once = await everyLineOnce(out, LINES);
  const seconds = before.seconds + after.seconds;
  figures.push(
    { what: 'killed, taken up', measured: once ? 'every line once' : 'LINES LOST', budget: '', reference: `after ${before.seconds.toFixed(0)} s` },
    { what: 'both together', measured: `${seconds.toFixed(0)} s`, budget: '', reference: `${(LINES / seconds).toFixed(0)} lines/s, ${(LINES / (before.cpu + after.cpu)).toFixed(0)} a second of CPU` },
    memory(Math.max(before.peak, after.peak), LINES),
  );
  printFigures(figures);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function memory(peak: number, lines: number): Figure {
  return { what: 'peak memory', measured: `${peak.toFixed(0)} MB`, budget: '≤ 300 MB', reference: `${lines} lines` };
}

/** Comments a second of the model alone, once it has warmed up, by the clock and by what the processor gave to it. */
async function bareModel(): Promise<{ rate: number; perCpuSecond: number }> {
  const model = await loadWholeModel();
  const texts = Array.from({ length: REFERENCE_LINES }, comment);
  const run = async () => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    for (let from = 0; from < texts.length; from += BATCH) await model.score(texts.slice(from, from + BATCH));
    const { user, system } = process.cpuUsage(before);
    return { rate: texts.length / ((performance.now() - began) / 1000), perCpuSecond: texts.length / ((user + system) / 1e6) };
  };
  await run();
  return run();
}
