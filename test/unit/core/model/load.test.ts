import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/core/labels.ts';
import { loadModel } from '../../../../src/core/model/load.ts';
import { CARD, reading, TEXTS, textBytes, tinyFiles } from './tiny-model.ts';

const files = tinyFiles();
const load = (changed: Record<string, ArrayBuffer | undefined>) => loadModel(reading({ ...files, ...changed }));
const decoder = new TextDecoder();
const edited = (name: keyof typeof files, from: string | RegExp, to: string) => ({
  [name]: textBytes(decoder.decode(files[name]).replace(from, to)),
});

describe('loadModel', () => {
  it('loads a whole folder and scores with it', async () => {
    const model = await load({});
    const [score] = await model.score([TEXTS[0]]);
    expect(Object.keys(score)).toEqual([...LABELS]);
    expect(model.defaultThresholds.spam).toBe(0.5);
    expect(model.version).toMatch(/^[0-9a-f]{32}$/);
  });

  it('gives other weights another version', async () => {
    const bin = new Uint8Array(files['group1-shard1of1.bin'].slice(0));
    bin[0] ^= 1;
    expect((await load({ 'group1-shard1of1.bin': bin.buffer })).version).not.toBe((await load({})).version);
  });

  it.each<[string, Record<string, ArrayBuffer | undefined>, RegExp]>([
    ['a missing weights file', { 'group1-shard1of1.bin': undefined }, /group1-shard1of1\.bin of the model is missing/],
    ['an empty file', { vocab: new ArrayBuffer(0) }, /vocab is empty/],
    ['truncated weights', { 'group1-shard1of1.bin': files['group1-shard1of1.bin'].slice(0, -8) }, /truncated/],
    ['weights too long', { 'group1-shard1of1.bin': new ArrayBuffer(1_000_000) }, /longer than model\.json says/],
    ['a truncated model.json', { 'model.json': files['model.json'].slice(0, 200) }, /model\.json is not JSON/],
    ['a truncated vocab', { vocab: files.vocab.slice(0, 60) }, /vocab/],
    ['a vocab of another model', { vocab: textBytes('the\nof\n') }, /another kind of model/],
    ['keys of another width', edited('vocab', / 24\n/, ' 20\n'), /20 bits/],
    ['labels in another order', edited('labels.txt', 'spam\n', ''), /labels\.txt must list/],
    ['features of another version', { 'card.json': textBytes(JSON.stringify({ ...CARD, features: { version: 0 } })) }, /Train it again/],
    ['a card without thresholds', { 'card.json': textBytes(JSON.stringify({ ...CARD, labels: {} })) }, /card\.json is not that of/],
    ['a card that is no JSON', { 'card.json': textBytes('{') }, /card\.json is not JSON/],
    ['bytes that are no text', { vocab: new Uint8Array([0xff, 0xfe, 0xfd]).buffer }, /not UTF-8/],
  ])('says clearly what is wrong with %s', async (_, changed, message) => {
    await expect(load(changed)).rejects.toThrow(message);
  });
});
