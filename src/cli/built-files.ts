import { readFile } from 'node:fs/promises';
import type { ReportAssets } from '../report/page.ts';

/** The script of a scoring thread; the build puts it beside the command line. */
export const SCAN_WORKER = new URL('./scan-worker.js', import.meta.url);

/** The report's script and style; the build puts them beside the command line. */
export async function readReportAssets(): Promise<ReportAssets> {
  const [script, style] = await Promise.all([read('./report.js'), read('./report.css')]);
  return { script, style };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
