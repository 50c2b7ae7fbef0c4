import type { AverageWordVec, Layers } from './classifier.ts';
import { ModelProblem } from './problem.ts';
import { readTopology } from './topology.ts';
import { parseDictionary, parseVocabulary } from './vocabulary.ts';
import { decodeWeights, type Weight } from './weights.ts';

/** The files a Model Maker export is read from; `dictionary.js` may stand in for `vocab`. */
export const MODEL_FILES = ['model.json', 'group1-shard1of1.bin', 'vocab', 'dictionary.js', 'labels.txt'] as const;
export type ModelFileName = (typeof MODEL_FILES)[number];
export type ModelFiles = Readonly<Partial<Record<ModelFileName, ArrayBuffer>>>;

/** No file of a model may be larger: Model Maker's own default export is about 1 MB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The classes of the codelab's models, whose web files carry no `labels.txt`: "not spam" first. */
const CODELAB_CLASSES = ['false', 'true'];

/**
 * Reads a Model Maker export and checks everything that could be wrong with it.
 * @throws {ModelProblem} saying which file is at fault and why.
 */
export function readModelFolder(files: ModelFiles): AverageWordVec {
  for (const [name, bytes] of Object.entries(files)) {
    if (bytes.byteLength > MAX_FILE_BYTES) throw new ModelProblem(`${name} is larger than 32 MB.`);
    if (bytes.byteLength === 0) throw new ModelProblem(`${name} is empty.`);
  }
  const topology = readTopology(decode(required(files, 'model.json'), 'model.json'));
  const weights = decodeWeights(topology.weightSpecs, required(files, 'group1-shard1of1.bin'));
  const vocabulary = files.vocab
    ? parseVocabulary(decode(files.vocab, 'vocab'))
    : parseDictionary(decode(required(files, 'dictionary.js', 'vocab (or dictionary.js)'), 'dictionary.js'));
  const classes = files['labels.txt'] ? parseClasses(decode(files['labels.txt'], 'labels.txt')) : CODELAB_CLASSES;
  const layers = selectLayers(weights, topology.names);
  checkShapes(layers, classes);
  const rows = layers.embedding.shape[0];
  if (Math.max(...vocabulary.words.values()) >= rows) {
    throw new ModelProblem(`The vocabulary numbers words beyond the ${rows} the model was trained on.`);
  }
  return { vocabulary, tokenizer: files.vocab ? 'model-maker' : 'codelab', length: topology.length, classes, layers };
}

function required(files: ModelFiles, name: ModelFileName, called: string = name): ArrayBuffer {
  const bytes = files[name];
  if (!bytes) throw new ModelProblem(`The file ${called} is missing.`);
  return bytes;
}

function decode(bytes: ArrayBuffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ModelProblem(`${name} is not UTF-8 text.`);
  }
}

function parseClasses(text: string): string[] {
  const classes = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  if (classes.length < 2 || classes.length > 100) throw new ModelProblem('labels.txt must name 2 to 100 classes, one a line.');
  if (new Set(classes).size < classes.length) throw new ModelProblem('labels.txt names a class twice.');
  return classes;
}

function selectLayers(weights: Map<string, Weight>, names: { embedding: string; hidden: string; output: string }): Layers {
  const take = (name: string): Weight => {
    const weight = weights.get(name);
    if (!weight) throw new ModelProblem(`model.json lists no weight named ${name}.`);
    return weight;
  };
  return {
    embedding: take(`${names.embedding}/embeddings`),
    hiddenKernel: take(`${names.hidden}/kernel`),
    hiddenBias: take(`${names.hidden}/bias`),
    outputKernel: take(`${names.output}/kernel`),
    outputBias: take(`${names.output}/bias`),
  };
}

function checkShapes(layers: Layers, classes: readonly string[]): void {
  const [, dimensions] = layers.embedding.shape;
  const units = layers.hiddenBias.shape[0];
  const expected: readonly (readonly [Weight, readonly (number | undefined)[], string])[] = [
    [layers.embedding, [layers.embedding.shape[0], dimensions], 'embedding'],
    [layers.hiddenKernel, [dimensions, units], 'hidden kernel'],
    [layers.hiddenBias, [units], 'hidden bias'],
    [layers.outputKernel, [units, classes.length], 'output kernel'],
    [layers.outputBias, [classes.length], 'output bias'],
  ];
  for (const [{ shape }, wanted, name] of expected) {
    if (shape.join('×') !== wanted.join('×')) {
      throw new ModelProblem(
        `The ${name} has the shape ${shape.join('×')} where ${wanted.join('×')} is needed for ${classes.length} labels.`,
      );
    }
  }
}
