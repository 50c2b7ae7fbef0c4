/** So many lines like all others are added to each: a single bad line does not outrank a bad dialog. */
const PRIOR_LINES = 5;

/** The mean of `lines` values that sum up to `sum`, drawn to `mean` where they are few. */
export function shrunk(sum: number, lines: number, mean: number): number {
  return (sum + PRIOR_LINES * mean) / (lines + PRIOR_LINES);
}
