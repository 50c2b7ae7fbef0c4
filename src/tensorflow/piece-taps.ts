import { matMul, tensor2d, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import { ModelProblem } from '../core/model/average-word-vec/problem.ts';
import { tapsPerPiece, type ConvolutionWeights, type Taps } from '../core/model/convolution.ts';
import { DEEP_WEIGHTS } from '../core/model/deep.ts';
import { floats, unpacked, type StoredWeight, type StoredWeights } from '../core/model/wide/manifest.ts';

/** Pieces are kept until there are so many, then all forgotten: at most 40 MB. The common ones are soon back. */
const KEPT_PIECES = 5000;

/** The taps of pieces: products of their embeddings with the kernels of the convolutions, worked out when first met. */
export class PieceTaps {
  readonly #kept = new Map<number, Taps>();
  readonly #embeddings: StoredWeight;
  readonly #kernels: Tensor2D;
  readonly #length: number;

  /** @throws {ModelProblem} where the weights do not go together */
  constructor(weights: StoredWeights, shape: ConvolutionWeights) {
    const stored = weights.get(DEEP_WEIGHTS.embeddings);
    if (!stored) throw new ModelProblem(`model.json lists no weight named ${DEEP_WEIGHTS.embeddings}.`);
    this.#embeddings = stored;
    const [, size] = stored.shape;
    this.#length = tapsPerPiece(shape);
    this.#kernels = tensor2d(sideBySide(weights, size, shape), [size, this.#length]);
  }

  /** @returns the taps of each piece of each row */
  async of(rows: readonly Uint16Array[]): Promise<Taps[][]> {
    const taps: Taps[] = [];
    const missing: number[] = [];
    for (const piece of new Set(rows.flatMap((row) => Array.from(row)))) {
      const kept = this.#kept.get(piece);
      if (kept) taps[piece] = kept;
      else missing.push(piece);
    }
    if (missing.length > 0) {
      const products = await this.#multiply(missing);
      if (this.#kept.size + missing.length > KEPT_PIECES) this.#kept.clear();
      missing.forEach((piece, i) => {
        taps[piece] = products.subarray(i * this.#length, (i + 1) * this.#length);
        this.#kept.set(piece, taps[piece]);
      });
    }
    return rows.map((row) => Array.from(row, (piece) => taps[piece]));
  }

  async #multiply(pieces: readonly number[]): Promise<Float32Array> {
    const products = tidy(() => matMul(tensor2d(this.#rows(pieces), [pieces.length, this.#kernels.shape[0]]), this.#kernels));
    try {
      return await products.data<'float32'>();
    } finally {
      products.dispose();
    }
  }

  /** The embeddings of pieces, one after the other. */
  #rows(pieces: readonly number[]): Float32Array {
    const { bytes, quantization, shape: [count, size] } = this.#embeddings;
    const length = bytes.length / count;
    const rows = new Float32Array(pieces.length * size);
    pieces.forEach((piece, i) => {
      rows.set(unpacked({ bytes: bytes.subarray(piece * length, (piece + 1) * length), quantization }), i * size);
    });
    return rows;
  }
}

/** The kernels of all widths and places next to each other: `[embedding, taps]`. */
function sideBySide(weights: StoredWeights, embedding: number, { widths, filters }: ConvolutionWeights): Float32Array {
  const length = tapsPerPiece({ widths, filters });
  const matrix = new Float32Array(embedding * length);
  let column = 0;
  for (const width of widths) {
    const kernel = floats(weights, `convolution_${width}/kernel`, [width, embedding, filters]);
    for (let place = 0; place < width; place++) {
      for (let row = 0; row < embedding; row++) {
        const from = (place * embedding + row) * filters;
        matrix.set(kernel.subarray(from, from + filters), row * length + column);
      }
      column += filters;
    }
  }
  return matrix;
}
