import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `tsx scripts/summary.ts RESULTS [CHECK…]`: sums up what vitest wrote as JSON into a folder, with the checks that
 * failed, in one last line: `N passed, N failed`. Exits with 1 where anything failed.
 */

interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [folder = '', ...failedChecks] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const project of ['unit', 'e2e']) {
  const path = join(folder, `${project}.json`);
  const results = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VitestResults) : undefined;
  const crashed = results?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failedHere = (results?.numFailedTests ?? 0) + (crashed?.length ?? 0);
  passed += results?.numPassedTests ?? 0;
  // A project that failed as a whole, without a single test to show for it, is one failure too.
  failed += failedHere === 0 && failedChecks.includes(project) ? 1 : failedHere;
}

const otherChecks = failedChecks.filter((check) => check !== 'unit' && check !== 'e2e');
failed += otherChecks.length;
if (failedChecks.length > 0) console.log(`\nFailed: ${failedChecks.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
