/** What a threshold costs and brings, as measured for the model's card. */
export interface TradeOff {
  readonly threshold: number;
  /** Share of what carries the label that is hidden, 0…1. */
  readonly caught: number;
  /** Share of ordinary comments that is hidden as well, 0…1. */
  readonly wronglyHidden: number;
}

/** The trade-off at a threshold, between the two measured beside it. The table is sorted by threshold. */
export function tradeOffAt(table: readonly TradeOff[], threshold: number): TradeOff {
  if (threshold >= 1) return { threshold, caught: 0, wronglyHidden: 0 };
  const above = table.findIndex((row) => row.threshold >= threshold);
  const before = table.at(Math.max(0, above === -1 ? table.length - 1 : above - 1));
  const after = table.at(above);
  if (!before || !after) return { threshold, caught: 0, wronglyHidden: 0 };
  const span = after.threshold - before.threshold;
  const share = span > 0 ? Math.min(1, Math.max(0, (threshold - before.threshold) / span)) : 0;
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    threshold,
    caught: between(before.caught, after.caught),
    wronglyHidden: between(before.wronglyHidden, after.wronglyHidden),
  };
}

/** A share as people say it: “9 in 10”, “97 in 100”. */
export function inEvery(share: number): { part: number; of: number } {
  const tenths = Math.round(share * 10);
  const plain = tenths > 0 && tenths < 10 && Math.abs(share - tenths / 10) < 0.026;
  return plain ? { part: tenths, of: 10 } : { part: Math.round(share * 100), of: 100 };
}

/** One in how many a share is, rounded to what can be kept in mind: 400, not 387. */
export function oneIn(share: number): number {
  const exact = 1 / share;
  if (exact < 10) return Math.round(exact);
  const unit = 10 ** Math.floor(Math.log10(exact)) / 2;
  return Math.round(exact / unit) * unit;
}
