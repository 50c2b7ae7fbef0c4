import { FeatureSet, type Features } from './feature-set.ts';
import { finishHash, HASH_SEED, hashString, hashUnit } from './hash.ts';
import type { Normalised } from './normalise.ts';
import { shapeOf } from './shape.ts';
import { TokenKind, type Tokens } from './tokenise.ts';
import { isDigit, isLetter } from './unit-class.ts';

/** Rises with every change to normalising, tokenising or hashing: models trained with another are refused. */
export const FEATURES_VERSION = 3;

const PAIR_SEED = hashString('pair');
const TRIPLE_SEED = hashString('triple');
const SHAPE_SEED = hashString('shape');
const CHAR_SEED = hashString('char');
const LINK_SEED = hashString('link');
const MARK_SEED = hashString('mark');
const FACT_SEED = hashString('fact');
const CLASS_HASH = Uint32Array.from({ length: 16 }, (_, kind) => hashString(`class ${kind}`));
/** Stand where a text begins and ends. */
const START = hashString('start');
const END = hashString('end');
const NOTHING = -1;
/** Tokens that say the same in every language. */
const UNIVERSAL: ReadonlySet<number> = new Set([
  TokenKind.Link, TokenKind.Address, TokenKind.Handle, TokenKind.Number, TokenKind.Money, TokenKind.Phone, TokenKind.Picture,
]);

const MIN_GRAM = 3;
const MAX_GRAM = 4;
/** Letters of a word that its n-grams are taken from; also bounds the work on unbroken text. */
const MAX_GRAM_LETTERS = 120;
const WORD_START = 60;
const WORD_END = 62;
const letters = new Uint16Array(MAX_GRAM_LETTERS + 2);

/** Reuses its memory from text to text: read what `extract` returns before calling it again. */
export class FeatureExtractor {
  readonly #features = new FeatureSet();
  /** What the words, links, numbers … of the text are known by, in order after {@link START}; and which tokens they are. */
  readonly #said: number[] = [];
  readonly #sayers: number[] = [];

  /** @param evidence what a word list says of the text: name → how often. */
  extract(text: Normalised, tokens: Tokens, evidence: ReadonlyMap<string, number>): Features {
    this.#features.clear();
    this.#wordFeatures(text, tokens);
    this.#facts(text, tokens);
    for (const [name, count] of evidence) this.#fact(name, log2Bucket(count));
    this.#features.wordCount = this.#features.length;
    this.#triples();
    this.#shapes(text, tokens);
    this.#charFeatures(text, tokens);
    return this.#features;
  }

  /** Leaves of the last text what speaks in every language: links, handles, numbers, pictures, facts of the whole text. */
  keepUniversal(tokens: Tokens): void {
    this.#features.keepWords((token) => token === NOTHING || UNIVERSAL.has(tokens.kinds[token] ?? 0));
  }

  #wordFeatures({ units }: Normalised, tokens: Tokens): void {
    let previous = START;
    this.#said.length = 0;
    this.#sayers.length = 0;
    this.#say(START, NOTHING);
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kinds[i] ?? 0;
      const begin = tokens.begins[i] ?? 0;
      const end = tokens.ends[i] ?? 0;
      if (kind === TokenKind.Mark) {
        this.#features.add(hashSign(units, begin, end), i);
        continue;
      }
      const hash = kind === TokenKind.Word ? hashWord(units, begin, end, HASH_SEED) : classHash(units, kind, begin, end);
      this.#features.add(hash, i);
      if (kind === TokenKind.Picture) {
        this.#features.add(hashWord(units, begin, end, MARK_SEED), i);
        if (previous === hash) continue;
      } else if (kind === TokenKind.Link || kind === TokenKind.Address) this.#linkParts(units, begin, end, i);
      else if (kind === TokenKind.Hashtag) this.#features.add(hashWord(units, begin + 1, end, HASH_SEED), i);
      this.#features.add(pairHash(previous, hash), i);
      this.#say(hash, i);
      previous = hash;
    }
    if (previous !== START) this.#features.add(pairHash(previous, END), tokens.length - 1);
  }

  /** Each part of a link's host and path of letters only; what holds digits is mostly an identifier. */
  #linkParts(units: Uint16Array, begin: number, end: number, token: number): void {
    for (let i = begin; i < end; ) {
      let next = i;
      let isName = true;
      while (next < end && (isLetter(units[next] ?? 0) || isDigit(units[next] ?? 0))) {
        if (isDigit(units[next] ?? 0)) isName = false;
        next++;
      }
      if (isName && next - i >= 2) this.#features.add(hashWord(units, i, next, LINK_SEED), token);
      i = next + 1;
    }
  }

  #say(hash: number, token: number): void {
    this.#said.push(hash);
    this.#sayers.push(token);
  }

  #triples(): void {
    for (let i = 2; i < this.#said.length; i++) {
      const pair = pairHash(this.#said[i - 2] ?? 0, this.#said[i - 1] ?? 0);
      this.#features.add(pairHash(pair ^ TRIPLE_SEED, this.#said[i] ?? 0), this.#sayers[i] ?? NOTHING);
    }
  }

  /** Pairs and triples of what neighbouring tokens look like. */
  #shapes(text: Normalised, tokens: Tokens): void {
    let before = START;
    let previous = START;
    for (let i = 0; i < tokens.length; i++) {
      const shape = finishHash(SHAPE_SEED ^ shapeOf(text, tokens, i));
      const pair = pairHash(previous, shape);
      this.#features.add(pair, i);
      this.#features.add(pairHash(before ^ TRIPLE_SEED, pair), i);
      before = previous;
      previous = shape;
    }
    if (previous !== START) this.#features.add(pairHash(previous, END), tokens.length - 1);
  }

  /** What is true of the text as a whole. */
  #facts(text: Normalised, tokens: Tokens): void {
    let words = 0;
    let capitals = 0;
    let links = 0;
    let pictures = 0;
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kinds[i];
      if (kind === TokenKind.Word) {
        words++;
        if (isAllCapitals(text, tokens.begins[i] ?? 0, tokens.ends[i] ?? 0)) capitals++;
      } else if (kind === TokenKind.Link) links++;
      else if (kind === TokenKind.Picture) pictures++;
    }
    this.#fact('words', log2Bucket(words));
    if (capitals > 0) this.#fact(words > 3 && capitals * 2 > words ? 'shouting' : 'capitals', log2Bucket(capitals));
    if (links > 0) {
      this.#fact('links', log2Bucket(links));
      // A link alone, one with a call beside it and one within a discussion are three kinds of comment.
      this.#fact('words beside links', log2Bucket(words));
    }
    if (pictures > 1) this.#fact('pictures', log2Bucket(pictures));
    if (text.disguised > 0) this.#fact('disguised', log2Bucket(text.disguised));
    if (text.spacedOut > 0) this.#fact('spaced', log2Bucket(text.spacedOut));
    if (text.drawnOut > 0) this.#fact('drawn', log2Bucket(text.drawnOut));
    if (text.foreignLetters * 2 > text.letters) this.#fact('foreign', 1);
  }

  #fact(name: string, bucket: number): void {
    this.#features.add(hashString(`${name} ${bucket}`, FACT_SEED), NOTHING);
  }

  #charFeatures({ units }: Normalised, tokens: Tokens): void {
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kinds[i];
      if (kind !== TokenKind.Word && kind !== TokenKind.Hashtag && kind !== TokenKind.Handle) continue;
      let length = 0;
      letters[length++] = WORD_START;
      const end = tokens.ends[i] ?? 0;
      for (let k = (tokens.begins[i] ?? 0) + (kind === TokenKind.Word ? 0 : 1); k < end && length <= MAX_GRAM_LETTERS; k++) {
        letters[length++] = units[k] ?? 0;
      }
      letters[length++] = WORD_END;
      this.#grams(length, i);
    }
  }

  #grams(length: number, token: number): void {
    for (let from = 0; from + MIN_GRAM <= length; from++) {
      let hash = CHAR_SEED;
      const to = Math.min(from + MAX_GRAM, length);
      for (let at = from; at < to; at++) {
        hash = hashUnit(hash, letters[at] ?? 0);
        if (at - from >= MIN_GRAM - 1) this.#features.add(finishHash(hash), token);
      }
    }
  }
}

const APOSTROPHE = 39;

/** Hash of a word; apostrophes do not count (`dont` is `don't`). */
function hashWord(units: Uint16Array, begin: number, end: number, seed: number): number {
  let hash = seed;
  for (let i = begin; i < end; i++) if (units[i] !== APOSTROPHE) hash = hashUnit(hash, units[i] ?? 0);
  return finishHash(hash);
}

/** Punctuation counts by its first three signs: `!!!!!!` is `!!!`. */
function hashSign(units: Uint16Array, begin: number, end: number): number {
  return hashWord(units, begin, Math.min(end, begin + 3), MARK_SEED);
}

function classHash(units: Uint16Array, kind: number, begin: number, end: number): number {
  const hash = CLASS_HASH[kind] ?? 0;
  return kind === TokenKind.Number || kind === TokenKind.Money ? pairHash(hash, Math.min(digitsIn(units, begin, end), 7)) : hash;
}

function digitsIn(units: Uint16Array, begin: number, end: number): number {
  let digits = 0;
  for (let i = begin; i < end; i++) if (isDigit(units[i] ?? 0)) digits++;
  return digits;
}

function pairHash(first: number, second: number): number {
  return finishHash(Math.imul(first ^ PAIR_SEED, 0x01000193) ^ second);
}

function isAllCapitals({ upper }: Normalised, begin: number, end: number): boolean {
  if (end - begin < 3) return false;
  for (let i = begin; i < end; i++) if (!upper[i]) return false;
  return true;
}

function log2Bucket(count: number): number {
  return 32 - Math.clz32(count);
}
