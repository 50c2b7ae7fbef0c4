import { encode, type Vocabulary } from './vocabulary.ts';
import { tokenize, type Tokenizer } from './tokenize.ts';
import type { Weight } from './weights.ts';

/** The three weighted layers; all matrices row by row, a row per input. */
export interface Layers {
  /** `[words, dimensions]` */
  readonly embedding: Weight;
  /** `[dimensions, units]` */
  readonly hiddenKernel: Weight;
  /** `[units]` */
  readonly hiddenBias: Weight;
  /** `[units, classes]` */
  readonly outputKernel: Weight;
  /** `[classes]` */
  readonly outputBias: Weight;
}

/** A text classifier of averaged word vectors, as Model Maker's `average_word_vec`. */
export interface AverageWordVec {
  readonly vocabulary: Vocabulary;
  readonly tokenizer: Tokenizer;
  /** Tokens looked at; longer texts are cut. */
  readonly length: number;
  /** One name per class. */
  readonly classes: readonly string[];
  readonly layers: Layers;
}

/**
 * The probability of each class. Plain loops over typed arrays: at 20 words of 7 dimensions a tensor library's
 * overhead would be most of the time.
 */
export function classify(model: AverageWordVec, text: string): Float64Array {
  const { embedding, hiddenKernel, hiddenBias, outputKernel, outputBias } = model.layers;
  const rows = encode(tokenize(text, model.tokenizer), model.vocabulary, model.length);
  const dimensions = embedding.shape[1];
  const mean = new Float64Array(dimensions);
  for (const row of rows) {
    for (let d = 0; d < dimensions; d++) mean[d] += embedding.values[row * dimensions + d];
  }
  const pooled = mean.map((sum) => sum / model.length);
  const hidden = dense(pooled, hiddenKernel.values, hiddenBias.values).map((x) => Math.max(0, x));
  return softmax(dense(hidden, outputKernel.values, outputBias.values));
}

function dense(input: Float64Array, kernel: Float32Array, bias: Float32Array): Float64Array {
  const output = Float64Array.from(bias);
  input.forEach((x, i) => {
    for (let unit = 0; unit < output.length; unit++) {
      output[unit] += x * kernel[i * output.length + unit];
    }
  });
  return output;
}

function softmax(logits: Float64Array): Float64Array {
  const highest = Math.max(...logits);
  const exponentials = logits.map((logit) => Math.exp(logit - highest));
  const sum = exponentials.reduce((total, x) => total + x, 0);
  return exponentials.map((x) => x / sum);
}
