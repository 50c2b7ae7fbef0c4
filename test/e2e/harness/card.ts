import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LABELS } from '../../../src/core/labels.ts';

/** A card as the fake model would have one: half of everything is caught at .5. */
const tradeOffs = [0, 0.25, 0.5, 0.75, 1].map((threshold) => ({
  threshold,
  caught: 1 - threshold,
  wronglyHidden: (1 - threshold) / 50,
}));
const CARD = { labels: Object.fromEntries(LABELS.map((label) => [label, { defaultThreshold: 0.5, tradeOffs }])) };

/** Gives a built extension the card of the fake model. */
export function useFakeCard(directory: string): Promise<void> {
  return writeFile(join(directory, 'models/comment/card.json'), JSON.stringify(CARD));
}
