import { parseArgs } from 'node:util';
import { LABELS } from '../src/core/labels.ts';
import { WidePart } from '../src/core/model/wide/index.ts';
import { TextReader } from '../src/core/text/index.ts';
import { trainingExamples } from './examples.ts';
import { auc } from './measure/auc.ts';
import { loadCorpus, readDev, type Example } from './sources/corpus.ts';
import { trainWide } from './wide/train-wide.ts';

/**
 * Trains the wide part without a video, judges that video's comments, each in turn: how well it finds spam where it
 * has never been. `npx tsx training/leave-one-video-out.ts [--data DIR] [--seed N]`.
 */

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, seed: { type: 'string', default: '1' } },
});
const SOURCE = 'youtube_uci';
const FILE = 'spam/train/youtube_uci.csv';
const SPAM = LABELS.indexOf('spam');

const comments = readDev(values.data, FILE);
const corpus = loadCorpus(values.data).train;
for (const video of new Set(comments.map(({ group }) => group))) {
  const elsewhere = corpus.filter(({ source, group }: Example) => source !== SOURCE || group !== video);
  const seed = Number(values.seed);
  const { weights } = trainWide(trainingExamples(elsewhere, seed), new TextReader(), seed, () => undefined);
  const reader = new TextReader();
  const wide = new WidePart(weights);
  const logits = new Float32Array(LABELS.length);
  const unseen = comments.filter(({ group }) => group === video);
  const scores = unseen.map(({ text }) => {
    wide.logits(reader.read(text).features, logits);
    return logits[SPAM];
  });
  console.log(`${video}: AUC ${auc(scores, unseen.map(({ labels }) => labels[SPAM])).toFixed(4)} of ${unseen.length} comments`);
}
