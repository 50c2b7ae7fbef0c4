import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELS } from '../src/core/labels.ts';
import { Segmenter, TextReader } from '../src/core/text/index.ts';
import { trainingExamples } from './examples.ts';
import { readTrainedDeepPart, runnable } from './export/trained-deep-part.ts';
import { auc } from './measure/auc.ts';
import { judgeBy } from './measure/judge.ts';
import { loadCorpus, readDev, withoutGroup } from './sources/corpus.ts';
import { trainWide } from './wide/train-wide.ts';

/**
 * Trains without a video, judges that video's comments, each in turn: how well spam is found where the model has never
 * been. `npx tsx training/leave-one-video-out.ts [--data DIR] [--seed N] [--deep DIR]`
 *
 * The wide part is trained here. Deep parts are taken from `DIR/VIDEO`, where each was trained without its video:
 *
 *     npx tsx training/deep/write-features.ts --out DIR/VIDEO --without VIDEO
 *     python3 training/deep/train.py --features DIR/VIDEO --out DIR/VIDEO/weights
 */

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, seed: { type: 'string', default: '1' }, deep: { type: 'string' } },
});
const SOURCE = 'youtube_uci';
const FILE = 'spam/train/youtube_uci.csv';
const SPAM = LABELS.indexOf('spam');

const comments = readDev(values.data, FILE);
const corpus = loadCorpus(values.data).train;
const seed = Number(values.seed);
for (const video of new Set(comments.map(({ group }) => group))) {
  const elsewhere = withoutGroup(corpus, SOURCE, video);
  const deep = values.deep === undefined ? undefined : readTrainedDeepPart(join(values.deep, video));
  const reader = new TextReader(deep && new Segmenter(deep.pieces));
  const { weights } = trainWide(trainingExamples(elsewhere, seed), reader, seed, () => undefined);
  const unseen = comments.filter(({ group }) => group === video);
  const judge = judgeBy(weights, deep && { part: runnable(deep), pieces: deep.pieces });
  const logits = await judge(unseen.map(({ text }) => text));
  const area = (part: 'wide' | 'whole') => auc(logits.map((judged) => judged[part][SPAM]), unseen.map(({ labels }) => labels[SPAM])).toFixed(4);
  console.log(`${video}, ${unseen.length} comments: AUC of the wide part ${area('wide')}${deep ? `, with the deep part ${area('whole')}` : ''}`);
}
