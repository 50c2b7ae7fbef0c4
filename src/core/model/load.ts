import { LABELS } from '../labels.ts';
import { FEATURES_VERSION, PieceEncoder, Segmenter, TextReader } from '../text/index.ts';
import { loadAverageWordVec, ModelProblem } from './average-word-vec/index.ts';
import { DEEP_WEIGHTS, type LoadDeepPart } from './deep.ts';
import type { CommentModel, ReadModelFile } from './types.ts';
import { parseCard, type Card } from './wide/card.ts';
import { FeatureIndex } from './wide/feature-index.ts';
import { floats, readWeights, take, type StoredWeights } from './wide/manifest.ts';
import { parseVocabulary } from './wide/vocabulary.ts';
import { WidePart } from './wide/wide.ts';
import { WinnowModel, type Second } from './winnow-model.ts';

/** Names of the wide part's weights in `model.json`. */
export const WIDE_WEIGHTS = { rows: 'wide/embeddings', gain: 'wide_logits/kernel', bias: 'wide_logits/bias' } as const;

/** No file of a model is larger. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** When the deep part is asked: where the wide part is unsure, or, where there is no hurry, about every text. */
export type AskDeep = 'unsure' | 'always';

const EVERY_SCORE = { low: -Infinity, high: Infinity };

/**
 * Loads a model folder: one of Winnow's own, or, where it has no `card.json`, a Model Maker export.
 * Without `loadDeep` the wide part alone judges.
 * @throws {ModelProblem} saying which file is at fault and why.
 */
export async function loadModel(
  read: ReadModelFile,
  loadDeep?: LoadDeepPart,
  askDeep: AskDeep = 'unsure',
): Promise<CommentModel> {
  const cardBytes = await read('card.json').catch(() => undefined);
  if (!cardBytes) return loadAverageWordVec(read);
  const [modelBytes, weightBytes, vocabBytes, labelBytes] = await Promise.all(
    ['model.json', 'group1-shard1of1.bin', 'vocab', 'labels.txt'].map((name) => readRequired(read, name)),
  );
  const card = parseCard(decode(cardBytes, 'card.json'), FEATURES_VERSION);
  if (decode(labelBytes, 'labels.txt').trim().split(/\r?\n/).join() !== LABELS.join()) {
    throw new ModelProblem(`labels.txt must list ${LABELS.join(', ')}, one a line in this order.`);
  }
  const vocabulary = parseVocabulary(decode(vocabBytes, 'vocab'));
  const weights = readWeights(decode(modelBytes, 'model.json'), weightBytes);
  const wide = widePart(weights, vocabulary.keys);
  const deep = loadDeep && secondOpinion(weights, loadDeep, vocabulary.pieces, card, askDeep);
  const version = await versionOf([cardBytes, weightBytes, vocabBytes]);
  return new WinnowModel({ version, card, reader: new TextReader(new Segmenter(vocabulary.pieces)), wide, deep });
}

/** The deep part, where the model has one. */
function secondOpinion(
  weights: StoredWeights,
  loadDeep: LoadDeepPart,
  pieces: readonly string[],
  { deep }: Card,
  askDeep: AskDeep,
): Second | undefined {
  const embeddings = weights.get(DEEP_WEIGHTS.embeddings);
  if (!embeddings) return undefined;
  if (!deep) throw new ModelProblem('card.json does not say when the deep part is asked.');
  if (embeddings.shape[0] !== pieces.length) throw new ModelProblem('vocab lists other pieces than model.json has embeddings for.');
  const unsure = askDeep === 'always' ? EVERY_SCORE : deep.unsure;
  return { encoder: new PieceEncoder(pieces), part: loadDeep(weights, pieces), unsure };
}

/** @throws {ModelProblem} where a weight is missing or has another shape. */
export function widePart(weights: StoredWeights, keys: Uint32Array): WidePart {
  const columns = LABELS.length;
  const stored = take(weights, WIDE_WEIGHTS.rows, [keys.length, columns]);
  if (!stored.quantization) throw new ModelProblem(`The weight ${WIDE_WEIGHTS.rows} must be quantised to uint8.`);
  const kernel = floats(weights, WIDE_WEIGHTS.gain, [columns, columns]);
  return new WidePart({
    index: new FeatureIndex(keys),
    rows: stored.bytes,
    scale: stored.quantization.scale,
    min: stored.quantization.min,
    gain: Float32Array.from({ length: columns }, (_, k) => kernel[k * columns + k] ?? 0),
    bias: floats(weights, WIDE_WEIGHTS.bias, [columns]),
  });
}

async function readRequired(read: ReadModelFile, name: string): Promise<ArrayBuffer> {
  const bytes = await read(name).catch(() => {
    throw new ModelProblem(`The file ${name} of the model is missing.`);
  });
  if (bytes.byteLength === 0) throw new ModelProblem(`${name} is empty.`);
  if (bytes.byteLength > MAX_FILE_BYTES) throw new ModelProblem(`${name} is larger than 32 MB.`);
  return bytes;
}

function decode(bytes: ArrayBuffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ModelProblem(`${name} is not UTF-8 text.`);
  }
}

/** The first half of the SHA-256 of all that decides a score, in hexadecimal. */
async function versionOf(files: readonly ArrayBuffer[]): Promise<string> {
  const digests = await Promise.all(files.map((file) => crypto.subtle.digest('SHA-256', file)));
  const joined = new Uint8Array(digests.flatMap((digest) => Array.from(new Uint8Array(digest))));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
