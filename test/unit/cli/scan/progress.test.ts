import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../../../src/cli/scan/progress.ts';

/** Where no terminal is, a line is told every so many milliseconds. */
const LINE_EVERY = 10_000;

let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const totals = (scored: number) => ({ scored, hidden: 0, bad: 0 });

it.each([
  ['tells how far a scan is, its rate and the time left', [0, 0], [250, 50], '25 % | 50 comments | 5/s | 30s left'],
  ['counts by what this run has done where an earlier one was stopped', [800, 9_000], [900, 9_100], '90 % | 9100 comments | 10/s | 10s left'],
] as const)('%s', (_, [bytesBefore, scoredBefore], [bytes, scored], line) => {
  const progress = new Progress(1_000);
  progress.update(bytesBefore, totals(scoredBefore));
  vi.advanceTimersByTime(LINE_EVERY - 1);
  progress.update(bytes, totals(scored));
  vi.advanceTimersByTime(1);
  expect(told.join('')).toContain(line);
  progress.stop();
});

it('is silent about a scan in which nothing happens', () => {
  new Progress(0).stop();
  expect(told).toEqual([]);
});
