import type { StoredWeights } from './wide/manifest.ts';

/** At most so many pieces of a comment are read by the deep part: about 200 words. */
export const MAX_PIECES = 256;

/**
 * Every row of piece ids ends with so many zeros, the width of the widest convolution, as in training: then each filter
 * has seen nothing but zeros once, and a score does not depend on how far a longer comment in the batch makes a row be
 * filled up.
 */
export const PIECE_PADDING = 4;

/** Names of the deep part's weights in `model.json`; between them lie `convolution_WIDTH/kernel` and `/bias`. */
export const DEEP_WEIGHTS = {
  embeddings: 'pieces/embeddings',
  kernel: 'deep_logits/kernel',
  bias: 'deep_logits/bias',
} as const;

/**
 * The convolution over subword pieces. Implemented where TensorFlow.js is known; the core only asks it.
 */
export interface DeepPart {
  /**
   * @param rows piece ids of a text, {@link PIECE_PADDING} zeros at the end
   * @returns for each row one logit per label, to be added to those of the wide part
   */
  logits(rows: readonly Uint16Array[]): Promise<Float32Array[]>;
}

/**
 * Makes the deep part from the weights of a model and its vocabulary of pieces; injected, so that the core knows nothing of
 * TensorFlow.js.
 */
export type LoadDeepPart = (weights: StoredWeights, pieces: readonly string[]) => DeepPart;
