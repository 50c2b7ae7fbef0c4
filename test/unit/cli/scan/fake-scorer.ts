import type { Scorer } from '../../../../src/cli/scan/engine.ts';
import { perLabel } from '../../../../src/core/labels.ts';

/** A stand-in for a model: spam and insult where the text says so; answers out of order. */
export const fakeScorer: Scorer & { close(): Promise<void> } = {
  concurrency: 3,
  version: 'fake',
  thresholds: perLabel(() => 0.5),
  score: async (texts) => {
    for (let turn = texts.length % 3; turn > 0; turn -= 1) await Promise.resolve();
    return texts.map((text) => perLabel((label) => (text.includes(label) ? 0.9 : 0.1)));
  },
  close: () => Promise.resolve(),
};
