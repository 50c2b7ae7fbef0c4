import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asCommentModel,
  classify,
  MAX_FILE_BYTES,
  ModelProblem,
  readModelFolder,
  type ModelFiles,
} from '../../../../../src/core/model/average-word-vec/index.ts';
import { tinyModel } from './fixture.ts';

/** The tiny model's `model.json` with a piece of its text replaced. */
function json(from: string, to: string): ModelFiles {
  const text = new TextDecoder().decode(tinyModel()['model.json']);
  if (!text.includes(from)) throw new Error(`the tiny model.json does not hold ${from}`);
  return tinyModel({ 'model.json': text.replace(from, to) });
}

function without(name: keyof ModelFiles): ModelFiles {
  return Object.fromEntries(Object.entries(tinyModel()).filter(([other]) => other !== name));
}

describe('importing a Model Maker export', () => {
  it('judges as its weights say', async () => {
    const model = asCommentModel(readModelFolder(tinyModel()), 'tiny');
    const [spam, fine] = await model.score(['Buy, buy!', 'hello there']);
    // Two of four tokens are `buy`: mean 2 → relu 2 → logits 0 and 2.
    expect(spam.spam).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(fine.spam).toBeCloseTo(0.5, 6);
    expect(spam.insult).toBe(0);
    expect(model.defaultThresholds.insult).toBe(1);
  });

  it('cuts comments longer than its sequence instead of failing', () => {
    const model = readModelFolder(tinyModel());
    expect(classify(model, 'buy '.repeat(1000))).toEqual(classify(model, 'buy buy buy'));
  });

  it('reads weights stored as bytes', () => {
    const json = JSON.parse(new TextDecoder().decode(tinyModel()['model.json'])) as {
      weightsManifest: { weights: object[] }[];
    };
    const [embedding, ...rest] = json.weightsManifest[0].weights;
    const quantized = { ...embedding, quantization: { dtype: 'uint8', scale: 4, min: -4 } };
    const plain = new Uint8Array(tinyModel()['group1-shard1of1.bin'] ?? new ArrayBuffer(0));
    const stored = new Uint8Array([1, 1, 1, 1, 1, 1, 2, 0, ...plain.slice(32)]);
    const files = tinyModel({
      'model.json': JSON.stringify({ ...json, weightsManifest: [{ paths: ['x'], weights: [quantized, ...rest] }] }),
      'group1-shard1of1.bin': stored.buffer,
    });
    expect(classify(readModelFolder(files), 'buy')).toEqual(classify(readModelFolder(tinyModel()), 'buy'));
  });

  it.each<[string, ModelFiles, RegExp]>([
    ['a missing model.json', without('model.json'), /file model.json is missing/],
    ['missing weights', without('group1-shard1of1.bin'), /file group1-shard1of1.bin is missing/],
    ['a missing vocabulary', without('vocab'), /file vocab \(or dictionary.js\) is missing/],
    ['an empty file', tinyModel({ 'group1-shard1of1.bin': '' }), /group1-shard1of1.bin is empty/],
    ['an oversized file', tinyModel({ vocab: new ArrayBuffer(MAX_FILE_BYTES + 1) }), /larger than 32 MB/],
    ['truncated weights', tinyModel({ 'group1-shard1of1.bin': new ArrayBuffer(40) }), /truncated/],
    ['longer weights', tinyModel({ 'group1-shard1of1.bin': new ArrayBuffer(400) }), /longer than model.json says/],
    ['weights that are no numbers', tinyModel({ 'group1-shard1of1.bin': new Float32Array(20).fill(NaN).buffer }), /no number/],
    ['a model.json that is not JSON', tinyModel({ 'model.json': '{"modelTopology"' }), /not JSON/],
    ['another kind of model', tinyModel({ 'model.json': '{"modelTopology":{"class_name":"Model","config":[]},"weightsManifest":[{"paths":[],"weights":[]}]}' }), /average_word_vec/],
    ['a vocabulary beyond the table', tinyModel({ vocab: '<PAD> 0\n<START> 1\n<UNKNOWN> 2\nbuy 9\n' }), /beyond the 4/],
    ['a vocabulary without padding', tinyModel({ vocab: 'buy 3\n' }), /<PAD>/],
    ['three labels for two classes', tinyModel({ 'labels.txt': 'a\nb\nspam\n' }), /shape/],
    ['a model in several files', json('"paths":["group1-shard1of1.bin"]', '"paths":[5]'), /with one weights file \(see weightsManifest/],
    ['another activation', json('"relu"', '"tanh"'), /not relu and softmax/],
    ['masked words', json('"name":"embedding"', '"name":"embedding","mask_zero":true'), /pools its word vectors in another way/],
    ['a length of a million words', json('{"name":"embedding","batch_input_shape":[null,4]}', '{"name":"embedding","input_length":1e6}'), /how many words/],
    ['a layer without a name', json('"name":"dense_1"', '"name":5'), /has no name/],
    ['a weight that is not listed', json('"dense_1/kernel"', '"other/kernel"'), /no weight named dense_1\/kernel/],
    ['weights of another type', json('"dtype":"float32"', '"dtype":"complex64"'), /complex64/],
    ['a table of more than memory', json('[4,2]', '[400000000,20000]'), /truncated/],
    ['a table of less than nothing', json('[4,2]', '[-4,2]'), /not a TensorFlow.js layers model/],
    ['a vocabulary of another form', tinyModel({ vocab: '<PAD>,0\n' }), /vocab, line 1/],
    ['a word listed twice', tinyModel({ vocab: '<PAD> 0\n<START> 1\n<UNKNOWN> 2\nbuy 3\nbuy 1\n' }), /twice/],
    ['a vocabulary without end', tinyModel({ vocab: 'a 3\n'.repeat(1_000_001) }), /more than 1000000 words/],
    ['a single label', tinyModel({ 'labels.txt': 'spam\n' }), /2 to 100 classes/],
    ['a label named twice', tinyModel({ 'labels.txt': 'spam\nspam\n' }), /a class twice/],
    ['text that is not UTF-8', tinyModel({ vocab: new Uint8Array([0xff, 0xfe, 0x00]).buffer }), /UTF-8/],
  ])('refuses %s and says why', (_, files, reason) => {
    expect(() => readModelFolder(files)).toThrow(ModelProblem);
    expect(() => readModelFolder(files)).toThrow(reason);
  });

  it('refuses labels that mean nothing to Winnow', () => {
    const classifier = readModelFolder(tinyModel({ 'labels.txt': 'cat\ndog\n' }));
    expect(() => asCommentModel(classifier, 'pets')).toThrow(/cat, dog/);
  });

  it('refuses whatever else is in a file with a reason, never another error', () => {
    const names = ['model.json', 'group1-shard1of1.bin', 'vocab', 'labels.txt'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 60 }), (name, noise) => {
        try {
          readModelFolder(tinyModel({ [name]: new Uint8Array(noise).buffer }));
        } catch (error) {
          expect(error).toBeInstanceOf(ModelProblem);
        }
      }),
    );
  });
});
