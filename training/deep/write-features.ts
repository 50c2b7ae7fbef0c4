/**
 * Writes what the deep part is trained on: `tsx training/deep/write-features.ts [--data ../shared/data] [--out .cache/deep] [--seed 1]
 * [--vocabulary FILE]`. A student needs the vocabulary that its teachers were trained with.
 * The pieces come from the one featuriser in src/core, so that the trainer in Python cannot differ from it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELS } from '../../src/core/labels.ts';
import { MAX_PIECES } from '../../src/core/model/deep.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { PieceEncoder, wordsOf } from '../../src/core/text/pieces.ts';
import { tokenise, TokenKind } from '../../src/core/text/tokenise.ts';
import { DEV_FILES } from '../sources/catalogue.ts';
import { loadCorpus, readDev, textKey, withoutGroup, type Example } from '../sources/corpus.ts';
import { GENERATED, trainingExamples } from '../examples.ts';
import { learnVocabulary } from '../vocabulary.ts';
import { AUXILIARY_OUTPUTS, loadAuxiliary } from './auxiliary.ts';
import { FeatureFile } from './feature-file.ts';

/** 12,000 pieces × 64 bytes are .77 MB; 16,000 were no better on the natural set. */
const VOCABULARY_SIZE = 12_000;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: '.cache/deep' },
    seed: { type: 'string', default: '1' },
    vocabulary: { type: 'string' },
    without: { type: 'string' },
  },
});

/** Real spam of comment sections is rare among the texts: some 600 against 280,000. Each counts for several, and no more: at eight they were learnt by heart. */
const REAL_SPAM_WEIGHT = 3;
const REAL_SPAM = new Set(['youtube_uci', 'youtube_finance_2022', 'telegram_en']);

/** Our own texts are many beside the real ones about abuse: at full weight 60,000 cost .002 mean AUC on the natural set. */
const GENERATED_ABUSE_WEIGHT = 0.35;
const SPAM = LABELS.indexOf('spam');

function weightsOf({ source, weights }: Example): Float32Array {
  if (source === GENERATED) return weights.map((weight, k) => (k === SPAM ? weight : weight * GENERATED_ABUSE_WEIGHT));
  return REAL_SPAM.has(source) ? weights.map((weight) => weight * REAL_SPAM_WEIGHT) : weights;
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const normalised = normalise(text);
    const tokens = tokenise(normalised);
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kinds[i];
      if (kind === TokenKind.Number || kind === TokenKind.Money || kind === TokenKind.Phone) continue;
      const token = String.fromCharCode(...normalised.units.subarray(tokens.begins[i], tokens.ends[i]));
      for (const word of wordsOf(token, kind)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const corpus = loadCorpus(options.data);
const auxiliary = loadAuxiliary(options.data);
console.log(`${corpus.train.length} texts, ${auxiliary.size} with auxiliary labels`);
const vocabulary =
  options.vocabulary === undefined
    ? learnVocabulary(countWords(corpus.train.map(({ text }) => text)), VOCABULARY_SIZE)
    : readFileSync(options.vocabulary, 'utf8').trimEnd().split('\n');
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'vocab'), `${vocabulary.join('\n')}\n`);

const encoder = new PieceEncoder(vocabulary);
const buffer = new Uint16Array(MAX_PIECES);
function piecesOf(text: string): Uint16Array {
  const normalised = normalise(text);
  return buffer.slice(0, encoder.encode(normalised, tokenise(normalised), buffer));
}

const description = { labels: LABELS, auxiliary: AUXILIARY_OUTPUTS, vocabulary: vocabulary.length, maxPieces: MAX_PIECES };
const unknown = new Float32Array(AUXILIARY_OUTPUTS.length).fill(NaN);
const taught = options.without === undefined ? corpus.train : withoutGroup(corpus.train, 'youtube_uci', options.without);
const parts = { train: trainingExamples(taught, Number(options.seed)), held: corpus.held };
for (const [part, examples] of Object.entries(parts)) {
  const file = new FeatureFile(join(options.out, part), description);
  for (const example of examples) {
    const { text, labels, source } = example;
    const weights = weightsOf(example);
    file.write({ pieces: piecesOf(text), labels, weights, auxiliary: auxiliary.get(textKey(text)) ?? unknown, source });
  }
  console.log(`${part}: ${file.close()} rows`);
}
const dev = new FeatureFile(join(options.out, 'dev'), description);
for (const [source, path] of Object.entries(DEV_FILES)) {
  for (const { text, labels } of readDev(options.data, path)) {
    dev.write({ pieces: piecesOf(text), labels, weights: new Float32Array(LABELS.length).fill(1), auxiliary: unknown, source });
  }
}
console.log(`dev: ${dev.close()} rows`);
