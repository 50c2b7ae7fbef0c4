import * as v from 'valibot';
import { LABELS, perLabel, type Label, type PerLabel } from '../../core/labels.ts';
import { browser } from '../../protocol/browser.ts';
import type { TradeOff } from './trade-off.ts';

/** What the settings need of the model's `card.json`. */
export interface Card {
  readonly defaultThresholds: PerLabel;
  /** Sorted by threshold. */
  tradeOffs(label: Label): readonly TradeOff[];
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const table = v.pipe(
  v.array(v.object({ threshold: share, caught: share, wronglyHidden: share })),
  v.minLength(2),
  v.transform((rows) => rows.sort((a, b) => a.threshold - b.threshold)),
);
const cardShape = v.object({
  labels: v.object(v.entriesFromList(LABELS, v.object({ defaultThreshold: share, tradeOffs: table }))),
});

/** Reads the card of the model that Winnow comes with. Rejects where it is missing or of another shape. */
export async function readCard(): Promise<Card> {
  const response = await fetch(browser.runtime.getURL('models/comment/card.json'));
  const { labels } = v.parse(cardShape, await response.json());
  return {
    defaultThresholds: perLabel((label) => labels[label].defaultThreshold),
    tradeOffs: (label) => labels[label].tradeOffs,
  };
}
