import { perLabel, type Scores } from '../labels.ts';
import type { Correction, Verdict } from './correction.ts';
import { fingerprint, similarity, type Fingerprint } from './fingerprint.ts';

/** Texts that share so much of their shingles are taken for the same comment with a word or two changed. */
const SAME = 0.7;

/** Shorter comments are only ever recognised as a whole: one word more makes another comment of them. */
const MIN_WORDS = 6;

/**
 * MinHash signature: 8 bands of 2 minima. Texts with 0.7 of their shingles in common share a band with
 * 1 − (1 − 0.7²)⁸ = 99.5 %; unrelated ones hardly ever (Broder, 1997).
 */
const BANDS = 8;
const SEEDS = Uint32Array.from({ length: 2 * BANDS }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);

interface Entry {
  readonly correction: Correction;
  readonly print: Fingerprint;
}

/** Finds what the reader has said of a comment, exact or nearly the same; costs the same however many there are. */
export class CorrectionIndex {
  readonly #byKey = new Map<string, Entry>();
  readonly #byBand = new Map<number, Set<Entry>>();

  constructor(corrections: Iterable<Correction> = []) {
    for (const correction of corrections) this.add(correction);
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** Takes in a correction, in place of an earlier one of the same text. */
  add(correction: Correction): void {
    this.delete(correction.key);
    const print = fingerprint(correction.text);
    const entry = { correction, print };
    this.#byKey.set(correction.key, entry);
    for (const band of bandsOf(print)) {
      const entries = this.#byBand.get(band);
      if (entries) entries.add(entry);
      else this.#byBand.set(band, new Set([entry]));
    }
  }

  delete(key: string): void {
    const entry = this.#byKey.get(key);
    if (!entry) return;
    this.#byKey.delete(key);
    for (const band of bandsOf(entry.print)) {
      const entries = this.#byBand.get(band);
      entries?.delete(entry);
      if (entries?.size === 0) this.#byBand.delete(band);
    }
  }

  /** What the reader has said of this very text, or of the one most like it. */
  find(text: string): Correction | undefined {
    if (this.#byKey.size === 0) return undefined;
    const print = fingerprint(text);
    return (this.#byKey.get(print.key) ?? this.#nearest(print))?.correction;
  }

  #nearest(print: Fingerprint): Entry | undefined {
    let best: Entry | undefined;
    let highest = SAME;
    for (const band of bandsOf(print)) {
      for (const entry of this.#byBand.get(band) ?? []) {
        const common = similarity(print, entry.print);
        if (common < highest || (common === highest && best) || !mayStandFor(entry, print)) continue;
        best = entry;
        highest = common;
      }
    }
    return best;
  }
}

/**
 * What the reader hides stays hidden with another link or number in it. What the reader called fine is only fine
 * with the same ones: else a copied harmless comment could carry any link past the model.
 */
function mayStandFor({ correction, print }: Entry, other: Fingerprint): boolean {
  return Object.values(correction.verdict).includes(1) || print.targets === other.targets;
}

/** The scores with what the reader has said put in place of what the model thought. */
export function applyVerdict(scores: Scores, verdict: Verdict | undefined): Scores {
  return verdict ? perLabel((label) => verdict[label] ?? scores[label]) : scores;
}

function bandsOf(print: Fingerprint): number[] {
  if (print.words < MIN_WORDS) return [];
  const minima = SEEDS.map((seed) => {
    let lowest = 0xffffffff;
    for (const shingle of print.shingles) {
      const hash = (Math.imul(shingle ^ (shingle >>> 15), seed) ^ seed) >>> 0;
      if (hash < lowest) lowest = hash;
    }
    return lowest;
  });
  return Array.from({ length: BANDS }, (_, band) => {
    const mixed = Math.imul(minima[2 * band] ^ (minima[2 * band + 1] >>> 3), 0x85ebca6b) ^ minima[2 * band + 1];
    return (mixed >>> 0) * BANDS + band;
  });
}
