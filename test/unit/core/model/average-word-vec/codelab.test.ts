import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import '@tensorflow/tfjs-backend-cpu';
import { io, tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { loadAverageWordVec, readModelFolder } from '../../../../../src/core/model/average-word-vec/index.ts';
import { tokenize } from '../../../../../src/core/model/average-word-vec/tokenize.ts';
import { encode } from '../../../../../src/core/model/average-word-vec/vocabulary.ts';

/**
 * The twelve sentences that the codelab “Retrain a comment spam detection model to handle edge cases” (Google,
 * codelabs.developers.google.com, CC BY 4.0) tries its first model on, with the probabilities it publishes.
 */
const PUBLISHED: readonly (readonly [string, number])[] = [
  ['Wow, I love that video, amazing work.', 0.4791854],
  ['Totally loved these demos. Got any more details?', 0.4715898],
  ['What website can I go to learn more?', 0.1532495],
  ['Can someone link the website for the mask he is wearing?', 0.9846466],
  ['Can I buy this song on Spotify? Someone please let me know!', 0.9440953],
  ['Can someone contact me with details on how to download TensorFlow.js?', 0.8320084],
  ['This is cool but check out the download links on my website that are better!', 0.9977873],
  ['I know some people who can get you some medicines just see my pr0file for details', 0.9846955],
  ['See my profile to download even more amazing video that are even better! http://example.com', 0.9626383],
  ['See my profile to download even more amazing video that are even better!', 0.0754926],
  ['Get a discount on our gym training classes see pr0file!', 0.1749849],
  ['omg GOOG stock just shot right up! Get before too late!', 0.2042894],
];

const CODELAB = new URL('../../../../../../shared/data/spam/codelab/model/', import.meta.url);

describe.skipIf(!existsSync(CODELAB))("the codelab's published model (needs ../shared)", () => {
  const read = async (name: string): Promise<ArrayBuffer> =>
    new Uint8Array(await readFile(new URL(name, CODELAB))).buffer;

  it.each(PUBLISHED)('gives “%s” the probability that the codelab publishes', async (text, published) => {
    const [{ spam }] = await (await loadAverageWordVec(read)).score([text]);
    expect(Math.abs(spam - published)).toBeLessThan(1e-5);
  });

  it('gives what TensorFlow.js itself computes from it', async () => {
    const [json, weightData, dictionary] = await Promise.all(
      ['model.json', 'group1-shard1of1.bin', 'dictionary.js'].map(read),
    );
    const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(json)) as {
      modelTopology: object;
      weightsManifest: { weights: io.WeightsManifestEntry[] }[];
    };
    const weightSpecs = weightsManifest[0].weights;
    const reference = await loadLayersModel(io.fromMemory({ modelTopology, weightSpecs, weightData }));
    const classifier = readModelFolder({ 'model.json': json, 'group1-shard1of1.bin': weightData, 'dictionary.js': dictionary });
    const model = await loadAverageWordVec(read);
    const texts = ['Lovely photos of the harbour, where is that?', 'great site, visit my web shop for cheap watches', ''];
    const scores = await model.score(texts);
    texts.forEach((text, index) => {
      const rows = encode(tokenize(text, 'codelab'), classifier.vocabulary, classifier.length);
      const output = reference.predict(tensor2d(rows, [1, rows.length], 'int32')) as Tensor;
      expect(Math.abs(scores[index].spam - output.dataSync()[1])).toBeLessThan(1e-5);
    });
  });
});
