import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../src/cli/stdout.ts';
import { printFigures } from './report.ts';
import { comment } from './scan/log.ts';
import { everyLineOnce, winnowScan } from './scan/winnow-scan.ts';

/**
 * What memory a very large file takes: `npm run build && npm run bench -- scan-large [GIGABYTES]`, 10 unless said. Its lines
 * are 400 kB long, as of dumps that keep a whole page beside each comment, so that reading is most of the work.
 */

const GIGABYTES = Number(process.argv[3] ?? 10);
const LINE_BYTES = 400_000;
const LINES = Math.round((GIGABYTES * 1e9) / LINE_BYTES);

const folder = await mkdtemp(join(tmpdir(), 'winnow-bench-'));
try {
  const [log, out] = [join(folder, 'log.tsv'), join(folder, 'out')];
  const file = createWriteStream(log);
  await write(file, 'text\tpage\n');
  const filling = Array.from({ length: LINE_BYTES / 60 }, comment).join(' ').replaceAll(/\s+/g, ' ').slice(0, LINE_BYTES);
  for (let line = 0; line < LINES; line += 1) await write(file, `${comment().replaceAll(/\s+/g, ' ')}\t${filling}\n`);
  await new Promise<void>((resolve) => file.end(resolve));
  const { seconds, cpu, peak } = await winnowScan(log, out, 2);
  printFigures([
    { what: 'peak memory', measured: `${peak.toFixed(0)} MB`, budget: '≤ 300 MB', reference: `${GIGABYTES} GB` },
    { what: 'time', measured: `${seconds.toFixed(0)} s`, budget: '', reference: `${cpu.toFixed(0)} s of CPU` },
    { what: 'lines', measured: (await everyLineOnce(out, LINES)) ? 'every line once' : 'LINES LOST', budget: '', reference: `${LINES}` },
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
