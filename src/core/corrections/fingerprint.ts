import { finishHash, hashString, hashUnit } from '../text/hash.ts';
import { normalise, textOf, tokenise, TokenKind } from '../text/index.ts';

/** What of a text decides whether another one is the same, or nearly so. */
export interface Fingerprint {
  /** Equal for texts that differ in case, spacing, punctuation or disguise alone. */
  readonly key: string;
  /**
   * Hashes of all words, pairs and triples of words, sorted, each once. Numbers count as one and the same word,
   * so do telephone numbers, handles and links: spam varies those.
   */
  readonly shingles: Uint32Array;
  readonly words: number;
  /** The links, addresses, handles and telephone numbers, sorted: whom the text wants one to meet. */
  readonly targets: string;
}

const VARIABLE = new Set<number>([TokenKind.Number, TokenKind.Money, TokenKind.Phone, TokenKind.Link, TokenKind.Address, TokenKind.Handle]);
const TARGETS = new Set<number>([TokenKind.Phone, TokenKind.Link, TokenKind.Address, TokenKind.Handle]);
const MAX_SHINGLE = 3;
const MAX_SIGNS = 200;

/** Takes a text's fingerprint. Never throws. A text of signs alone is its own key. */
export function fingerprint(text: string): Fingerprint {
  const normalised = normalise(text);
  const tokens = tokenise(normalised);
  const all = textOf(normalised);
  const words: string[] = [];
  const hashes: number[] = [];
  const targets: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Mark) continue;
    const word = all.slice(tokens.begins[i], tokens.ends[i]);
    words.push(word);
    hashes.push(VARIABLE.has(kind) ? kind : hashString(word));
    if (TARGETS.has(kind)) targets.push(word);
  }
  const key = words.length > 0 ? words.join(' ') : text.trim().slice(0, MAX_SIGNS);
  return { key, shingles: shinglesOf(hashes), words: words.length, targets: targets.sort().join(' ') };
}

/** How much two texts have in common, 0…1: shared shingles over all shingles (Jaccard). */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.shingles.length && k < b.shingles.length; ) {
    const difference = a.shingles[i] - b.shingles[k];
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  const union = a.shingles.length + b.shingles.length - shared;
  return union === 0 ? 0 : shared / union;
}

function shinglesOf(hashes: readonly number[]): Uint32Array {
  const shingles = new Set<number>();
  for (let from = 0; from < hashes.length; from++) {
    let hash = 0;
    for (let at = from; at < Math.min(from + MAX_SHINGLE, hashes.length); at++) {
      hash = hashUnit(hash, hashes[at]);
      shingles.add(finishHash(hash));
    }
  }
  return Uint32Array.from(shingles).sort();
}
