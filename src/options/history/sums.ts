import type { HiddenCount } from '../../storage/history.ts';

/** Counts added up by what a key makes of each, the largest first. */
export function sumBy<Key extends string>(
  counts: readonly HiddenCount[],
  keyOf: (count: HiddenCount) => Key,
): [Key, number][] {
  const sums = new Map<Key, number>();
  for (const one of counts) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.count);
  return [...sums].sort(([, a], [, b]) => b - a);
}
