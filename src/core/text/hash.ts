/**
 * 32-bit FNV-1a over UTF-16 code units, finished with MurmurHash3's `fmix32`, so that every bit of a short
 * n-gram's hash is usable. (Fowler, Noll, Vo; Appleby, MurmurHash3.) Feature rows are chosen by these numbers:
 * changing them makes every trained model worthless, so a test pins them.
 */
export const HASH_SEED = 0x811c9dc5 | 0;

const FNV_PRIME = 0x01000193;

/** Takes one more code unit into a running hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** Finishes a running hash: unsigned 32 bits, well mixed. */
export function finishHash(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hash of a string, unsigned 32 bits. */
export function hashString(text: string, seed = HASH_SEED): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return finishHash(hash);
}
