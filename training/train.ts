import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCard } from './card.ts';
import { GENERATED, trainingExamples } from './examples.ts';
import { folderFiles, writeFolder } from './export/write-folder.ts';
import { deepPartOf, readTrainedDeepPart, runnable } from './export/trained-deep-part.ts';
import { judgeBy } from './measure/judge.ts';
import { loadPools } from './measure/pools.ts';
import { ALL_SOURCES, loadCorpus, type Example } from './sources/corpus.ts';
import { readShared, SHARED } from './sources/shared.ts';
import { wideOf } from './export/wide-of.ts';
import { Segmenter, TextReader } from '../src/core/text/index.ts';
import { writeReplay } from './replay/write-replay.ts';
import { trainWide } from './wide/train-wide.ts';

/**
 * Trains models/comment from labelled text: `npm run train -- [--data DIR] [--out DIR] [--wide DIR] [--deep DIR] [--seed N] [--shared FILE]…`.
 * With `--wide` the wide part of that model folder is kept and only calibrated anew. `--deep` is the folder that
 * training/deep worked in; without it the deep part of the model at `--out` is kept. `--shared` adds a file of
 * corrections that a reader has shared; it may be given several times.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/comment' },
    wide: { type: 'string' },
    deep: { type: 'string' },
    seed: { type: 'string', default: '1' },
    shared: { type: 'string', multiple: true, default: [] },
  },
});
const started = Date.now();
const report = (line: string): void => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};

const seed = Number(values.seed);
report(`reading ${values.data}`);
const corpus = loadCorpus(values.data);
const shared = values.shared.flatMap(readShared);
const examples = trainingExamples([...corpus.train, ...shared], seed);
report(`${examples.length} texts to learn from, ${corpus.held.length} held back`);
const deep = values.deep === undefined ? deepPartOf(values.out) : readTrainedDeepPart(values.deep);
const pieces = deep?.pieces ?? [];
const reader = new TextReader(new Segmenter(pieces));
const { keys, weights } = values.wide === undefined ? trainWide(examples, reader, seed, report) : wideOf(values.wide);
report('calibrating and choosing thresholds');
const judge = judgeBy(weights, deep && { part: runnable(deep), pieces });
const card = await measureCard(judge, deep !== undefined, loadPools(values.data, corpus.held));
const trained = { seed, sources: sourcesOf(values.data, examples) };
writeFolder(values.out, folderFiles(weights, { keys, pieces }, { ...card, trained }, deep));
await writeReplay(values.out, corpus, seed);
report(`written to ${values.out}`);
console.log(JSON.stringify(card.figures, null, 1));

/** Name, origin, licence and fingerprint of everything the model was trained on. */
function sourcesOf(data: string, used: readonly Example[]): object[] {
  const count = (name: string) => used.filter(({ source }) => source === name).length;
  return [
    ...ALL_SOURCES.map(({ name, file, origin, licence }) => {
      const sha256 = createHash('sha256').update(readFileSync(join(data, file))).digest('hex');
      return { name, file, origin, licence, sha256, texts: count(name) };
    }),
    { name: GENERATED, origin: 'written by Winnow, training/generate', licence: 'Apache-2.0', texts: count(GENERATED) },
    ...(count(SHARED) > 0 ? [{ name: SHARED, origin: 'corrections that readers have shared', texts: count(SHARED) }] : []),
  ];
}
