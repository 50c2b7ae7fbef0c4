import { expect, it } from 'vitest';
import { LABELS } from '../../../src/core/labels.ts';
import { WidePart } from '../../../src/core/model/wide/index.ts';
import { TextReader } from '../../../src/core/text/index.ts';
import type { Example } from '../../../training/sources/corpus.ts';
import { trainWide } from '../../../training/wide/train-wide.ts';

const example = (text: string, spam: number, toxicity: number): Example => ({
  text,
  labels: Float32Array.from(LABELS, (label) => (label === 'spam' ? spam : label === 'toxicity' ? toxicity : NaN)),
  weights: Float32Array.from(LABELS, (label) => (label === 'spam' || label === 'toxicity' ? 1 : 0)),
  source: 'test',
  group: '',
});
const examples = Array.from({ length: 200 }, (_, i) => [
  example(`cheap watches number ${i} for sale`, 1, 0),
  example(`you fool number ${i} go away`, 0, 1),
  example(`lovely tune number ${i} thanks`, 0, 0),
]).flat();

const trained = trainWide(examples, new TextReader(), 1, () => undefined);
const logits = new Float32Array(LABELS.length);
function judge(text: string): { spam: number; toxicity: number } {
  new WidePart(trained.weights).logits(new TextReader().read(text).features, logits);
  return { spam: logits[0], toxicity: logits[LABELS.indexOf('toxicity')] };
}

it('learns each label from its own words', () => {
  const [spam, abuse, fine] = ['watches for sale', 'what a fool', 'thanks, lovely'].map(judge);
  expect(spam.spam).toBeGreaterThan(Math.max(abuse.spam, fine.spam) + 1);
  expect(abuse.toxicity).toBeGreaterThan(Math.max(spam.toxicity, fine.toxicity) + 1);
});

it('is the same twice with the same seed', () => {
  expect(trainWide(examples, new TextReader(), 1, () => undefined).weights.rows).toEqual(trained.weights.rows);
});

it('learns nothing from a label whose weight is zero', () => {
  const masked = trainWide(examples.map((one) => ({ ...one, weights: new Float32Array(LABELS.length) })), new TextReader(), 1, () => undefined);
  expect(masked.weights.rows.every((byte) => byte === 128)).toBe(true);
});
