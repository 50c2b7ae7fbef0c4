import { LABELS } from '../core/labels.ts';
import { ModelProblem } from '../core/model/average-word-vec/problem.ts';
import { Convolution, type ConvolutionWeights } from '../core/model/convolution.ts';
import { DEEP_WEIGHTS, type DeepPart } from '../core/model/deep.ts';
import { sentenceEnds, sentencesOf } from '../core/model/sentences.ts';
import { floats, type StoredWeights } from '../core/model/wide/manifest.ts';
import { PieceTaps } from './piece-taps.ts';

const KERNEL = /^convolution_(\d+)\/kernel$/;

/** So many rows at once decide which pieces are multiplied out next. */
const ROWS_AT_ONCE = 16;

/**
 * The deep part of a model folder, on whichever backend TensorFlow.js has been set to.
 * @param pieces the vocabulary: some of its pieces end sentences
 * @throws {ModelProblem} where the weights do not make one.
 */
export function loadDeepPart(weights: StoredWeights, pieces: readonly string[]): DeepPart {
  const shape = convolutionWeights(weights);
  const convolution = new Convolution(shape);
  const taps = new PieceTaps(weights, shape);
  const ends = sentenceEnds(pieces);
  return {
    async logits(rows) {
      const logits: Float32Array[] = [];
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        const some = rows.slice(at, at + ROWS_AT_ONCE);
        const read = await taps.of(some);
        logits.push(...read.map((ofPieces, i) => convolution.logits(ofPieces, sentencesOf(some[i], ends))));
      }
      return logits;
    },
  };
}

function convolutionWeights(weights: StoredWeights): ConvolutionWeights {
  const widths = Array.from(weights.keys(), (name) => Number(KERNEL.exec(name)?.[1])).filter((width) => width > 0);
  const filters = weights.get(`convolution_${widths[0]}/bias`)?.shape[0];
  if (!filters) throw new ModelProblem('model.json lists no convolution.');
  const responses = filters * widths.length;
  const biases = new Float32Array(responses);
  widths.forEach((width, number) => {
    biases.set(floats(weights, `convolution_${width}/bias`, [filters]), number * filters);
  });
  return {
    ...{ widths, filters, biases },
    kernel: floats(weights, DEEP_WEIGHTS.kernel, [responses, LABELS.length]),
    bias: floats(weights, DEEP_WEIGHTS.bias, [LABELS.length]),
  };
}
