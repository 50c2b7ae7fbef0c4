import { matMul, tensor2d, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import { ModelProblem } from '../core/model/average-word-vec/problem.ts';
import { tapsPerPiece, type ConvolutionWeights, type Taps } from '../core/model/convolution.ts';
import { DEEP_WEIGHTS } from '../core/model/deep.ts';
import { floats, unpacked, type StoredWeight, type StoredWeights } from '../core/model/wide/manifest.ts';

/** Pieces are kept until there are so many, then all forgotten: at most 40 MB. The common ones are soon back. */
const KEPT_PIECES = 5000;

/** The taps of pieces: products of their embeddings with the kernels of the convolutions, worked out when first met. */
export class PieceTaps {
  /** By piece. Replaced when it is full, so that whoever waits for products still has what it began with. */
  #kept: Taps[] = [];
  #count = 0;
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
    let missing = missingIn(this.#kept, rows);
    if (this.#count + missing.length > KEPT_PIECES) {
      this.#kept = [];
      this.#count = 0;
      missing = missingIn(this.#kept, rows);
    }
    const kept = this.#kept;
    if (missing.length > 0) {
      this.#count += missing.length;
      const products = await this.#multiply(missing);
      missing.forEach((piece, i) => (kept[piece] = products.subarray(i * this.#length, (i + 1) * this.#length)));
    }
    return rows.map((row) => {
      const taps = new Array<Taps>(row.length);
      for (let i = 0; i < row.length; i++) taps[i] = kept[row[i]];
      return taps;
    });
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

/** The pieces of rows that have no taps yet, each once. */
function missingIn(kept: readonly (Taps | undefined)[], rows: readonly Uint16Array[]): number[] {
  const missing = new Set<number>();
  for (const row of rows) {
    for (const piece of row) if (!kept[piece]) missing.add(piece);
  }
  return Array.from(missing);
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
