import type { Normalised } from './normalise.ts';
import { WORD_START } from './pieces.ts';
import { TokenKind, type Tokens } from './tokenise.ts';
import { isLatin } from './unit-class.ts';

/** Shorter words are left alone: too many of them fall apart by chance. */
const MIN_LENGTH = 7;
const MAX_LENGTH = 64;
const MAX_WORD = 16;
/** A short word must be one of the most frequent to count. */
const SHORT_WORDS = new Set('a i u am an as at be by do go he if in is it me my no of on or so to up us we ur'.split(' '));
const MIN_WORD = 3;
/**
 * A split may cost so much per letter. Words people run together are frequent ones (`youareanidiot`: 1.1); names and rare
 * words that happen to fall apart (`Penistone`, `Cockburn`, `Dickinson`: 1.8 and more) are not.
 */
const MAX_COST_PER_LETTER = 1.4;
/** The same for three words and more, which do not make up a name by chance so easily. */
const MAX_COST_OF_MANY = 1.65;
/** Endings with which a known word is still a known word. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'r', 'er', 'ing', 'ly'];
/** Words that fall apart into frequent ones, and must not. */
const WHOLE = new Set(['therapist', 'therapists', 'psychotherapist', 'psychotherapists']);
/** Ranks are shifted so that the most frequent word is not free. */
const RANK_SHIFT = 20;

/**
 * Takes words apart that were written without blanks, by the most probable split into known words (Viterbi; a word
 * costs the logarithm of its rank, after Zipf). What it knows are the whole words among a model's pieces, the most
 * frequent first.
 */
export class Segmenter {
  readonly #costs = new Map<string, number>();

  /** @param pieces a vocabulary in the order it was learnt: frequent pieces first. */
  constructor(pieces: readonly string[]) {
    for (const piece of pieces) {
      const word = piece.startsWith(WORD_START) ? piece.slice(1) : '';
      if (word.length >= MIN_WORD || SHORT_WORDS.has(word)) this.#costs.set(word, Math.log(this.#costs.size + RANK_SHIFT));
    }
  }

  /** Lengths of the words that a run of letters is made of; undefined where it is one word, or unknown. */
  split(run: string): number[] | undefined {
    if (run.length < MIN_LENGTH || run.length > MAX_LENGTH || this.isWord(run)) return undefined;
    const best = new Float64Array(run.length + 1).fill(Infinity);
    const lengths = new Uint8Array(run.length + 1);
    best[0] = 0;
    for (let end = 1; end <= run.length; end++) {
      for (let begin = Math.max(0, end - MAX_WORD); begin < end; begin++) {
        const cost = best[begin] + (this.#costs.get(run.slice(begin, end)) ?? Infinity);
        if (cost < best[end]) {
          best[end] = cost;
          lengths[end] = end - begin;
        }
      }
    }
    if (best[run.length] === Infinity) return undefined;
    const words: number[] = [];
    for (let end = run.length; end > 0; end -= lengths[end]) words.unshift(lengths[end]);
    const limit = words.length > 2 ? MAX_COST_OF_MANY : MAX_COST_PER_LETTER;
    return best[run.length] <= limit * run.length ? words : undefined;
  }

  /** Whether it is one of the words, or one with an ending. */
  isWord(run: string): boolean {
    if (this.#costs.has(run) || WHOLE.has(run)) return true;
    return ENDINGS.some((ending) => run.endsWith(ending) && this.#costs.has(run.slice(0, -ending.length)));
  }
}

/** The same tokens with joined words taken apart. */
export function splitJoined({ units }: Normalised, tokens: Tokens, segmenter: Segmenter): Tokens {
  let split: Tokens | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const begin = tokens.begins[i];
    const end = tokens.ends[i];
    const isRun = tokens.kinds[i] === TokenKind.Word && end - begin >= MIN_LENGTH && isAllLatin(units, begin, end);
    const lengths = isRun ? segmenter.split(String.fromCharCode(...units.subarray(begin, Math.min(end, begin + MAX_LENGTH + 1)))) : undefined;
    if (lengths) split ??= copyOf(tokens, i, units.length);
    if (!split) continue;
    let from = begin;
    for (const length of lengths ?? [end - begin]) {
      const at = split.length++;
      split.kinds[at] = tokens.kinds[i];
      split.begins[at] = from;
      split.ends[at] = from += length;
    }
  }
  return split ?? tokens;
}

function isAllLatin(units: Uint16Array, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (!isLatin(units[i])) return false;
  return true;
}

/** The first `count` tokens, with room for one token a unit. */
function copyOf(tokens: Tokens, count: number, capacity: number): Tokens {
  const copy = { length: count, kinds: new Uint8Array(capacity), begins: new Int32Array(capacity), ends: new Int32Array(capacity) };
  copy.kinds.set(tokens.kinds.subarray(0, count));
  copy.begins.set(tokens.begins.subarray(0, count));
  copy.ends.set(tokens.ends.subarray(0, count));
  return copy;
}
