import { parseArgs } from 'node:util';
import { writeReplay } from './replay/write-replay.ts';
import { loadCorpus } from './sources/corpus.ts';

/** Writes `replay.bin` anew for a model that is there: `npx tsx training/replay.ts [--data DIR] [--model DIR] [--seed N]`. */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'models/comment' },
    seed: { type: 'string', default: '1' },
  },
});
await writeReplay(values.model, loadCorpus(values.data), Number(values.seed));
