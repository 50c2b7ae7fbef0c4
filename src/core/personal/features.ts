import { hashString } from '../text/hash.ts';
import { TextReader, TokenKind } from '../text/index.ts';

/** Words are told apart by 13 bits of their hash: among the few hundred that a reader corrects two seldom meet. */
export const BUCKETS = 8192;

/** The model knows English; whoever corrects it shows what comments of any language say. */
const reader = new TextReader(undefined, 'any');

/**
 * The buckets of a text, sorted, each once: the words, pairs of words, signs and facts that the model reads, and
 * the names of handles, which the model does not tell apart: whom a reader has had enough of has a name.
 */
export function bucketsOf(text: string): Uint16Array {
  const { text: normalised, tokens, features } = reader.read(text);
  const buckets = new Set<number>();
  for (let i = 0; i < features.wordCount; i++) buckets.add(features.hashes[i] % BUCKETS);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== TokenKind.Handle) continue;
    const name = normalised.units.subarray(tokens.begins[i] + 1, tokens.ends[i]);
    buckets.add(hashString(String.fromCharCode(...name)) % BUCKETS);
  }
  return Uint16Array.from(buckets).sort();
}
