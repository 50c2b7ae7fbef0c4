import { readReportAssets, SCAN_WORKER } from './built-files.ts';
import { STATUS } from './command.ts';
import { filterLines } from './scan/filter.ts';
import { HELP, readScanOptions } from './scan/options.ts';
import { WorkerPool } from './scan/pool.ts';
import { runScan } from './scan/run.ts';

/** `winnow scan`: whole logs, pages and archives, at the best the model can. */
export async function scan(argv: readonly string[]): Promise<number> {
  const options = readScanOptions(argv);
  if (options === 'help') {
    process.stdout.write(HELP);
    return STATUS.ok;
  }
  const startPool = () => WorkerPool.start(SCAN_WORKER, options.workers);
  if ('filter' in options) {
    const pool = await startPool();
    try {
      const bad = await filterLines(process.stdin, process.stdout, options.text, pool);
      return bad > 0 ? STATUS.someBad : STATUS.ok;
    } finally {
      await pool.close();
    }
  }
  const stop = new AbortController();
  process.once('SIGINT', () => { stop.abort(); });
  process.once('SIGTERM', () => { stop.abort(); });
  return runScan(options, { startPool, assets: await readReportAssets(), signal: stop.signal });
}
