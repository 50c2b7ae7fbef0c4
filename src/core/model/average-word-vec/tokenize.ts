/**
 * How a text becomes words. A model must see the words it was trained on, so there are two ways:
 * - `model-maker`: TensorFlow Lite Model Maker's own (`AverageWordVecSpec`): lower case, split at whatever is
 *   neither a letter, a digit, an underscore nor an apostrophe.
 * - `codelab`: that of the codelab's web page, for folders that carry its `dictionary.js`: every character
 *   outside ASCII `\w` and white space becomes a space, then split at each single space. Two spaces in a row
 *   therefore make an empty word, which counts as an unknown one.
 */
export type Tokenizer = 'model-maker' | 'codelab';

/** Longer texts are cut before they are split: what lies beyond never reaches the first few hundred words. */
const MAX_TEXT_LENGTH = 20_000;

/** Splits a text into lower-case words. Never throws. */
export function tokenize(text: string, tokenizer: Tokenizer): string[] {
  const lower = text.slice(0, MAX_TEXT_LENGTH).toLowerCase();
  if (tokenizer === 'codelab') return lower.replace(/[^\w\s]/g, ' ').split(' ');
  return lower.split(/[^\p{L}\p{N}_']+/u).filter((word) => word !== '');
}
