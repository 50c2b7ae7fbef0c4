import { originalSpan, type Normalised } from './normalise.ts';
import { TokenKind, type Tokens } from './tokenise.ts';

/** What every vocabulary starts with, in this order; ids are positions. */
export const SPECIAL_PIECES = [
  '<pad>', '<unknown>', '<number>', '<money>', '<phone>', '<link>', '<address>', '<handle>', '<picture>',
] as const;

/** Begins the first piece of a word, as in SentencePiece. */
export const WORD_START = '\u2581';

const PAD = 0;
const UNKNOWN = 1;
const CLASS_PIECES: Partial<Record<number, number>> = {
  [TokenKind.Number]: 2,
  [TokenKind.Money]: 3,
  [TokenKind.Phone]: 4,
  [TokenKind.Link]: 5,
  [TokenKind.Address]: 6,
  [TokenKind.Handle]: 7,
};
const PICTURE = 8;
const MAX_CACHED_WORDS = 20_000;
const MAX_WORD = 64;

/**
 * Cuts tokens into the subword pieces of a vocabulary, by longest match from the left (as WordPiece does: Wu et
 * al. 2016), over the same normalised text that the hashed features see. Links and handles give their class and
 * then their parts, since their names speak.
 */
export class PieceEncoder {
  readonly #ids: Map<string, number>;
  readonly #longest: number;
  readonly #words = new Map<string, readonly number[]>();

  /** @param vocabulary one piece per entry, {@link SPECIAL_PIECES} first. Throws where these are not. */
  constructor(vocabulary: readonly string[]) {
    if (SPECIAL_PIECES.some((piece, id) => vocabulary[id] !== piece)) {
      throw new Error(`The vocabulary does not start with ${SPECIAL_PIECES.join(' ')}: it belongs to another model.`);
    }
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.#longest = vocabulary.reduce((longest, piece) => Math.max(longest, piece.length), 1);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Writes at most `out.length` ids, fills the rest with padding (0), returns how many were written. */
  encode({ units }: Normalised, tokens: Tokens, out: Uint16Array | Int32Array): number {
    let length = 0;
    for (let i = 0; i < tokens.length && length < out.length; i++) {
      const kind = tokens.kinds[i] ?? 0;
      const begin = tokens.begins[i] ?? 0;
      const end = Math.min(tokens.ends[i] ?? 0, begin + MAX_WORD);
      const special = CLASS_PIECES[kind];
      if (special !== undefined) out[length++] = special;
      if (kind === TokenKind.Number || kind === TokenKind.Money || kind === TokenKind.Phone) continue;
      for (const word of wordsOf(String.fromCharCode(...units.subarray(begin, end)), kind)) {
        for (const id of this.#wordIds(word)) {
          if (length < out.length) out[length++] = id === UNKNOWN && kind === TokenKind.Picture ? PICTURE : id;
        }
      }
    }
    out.fill(PAD, length);
    return length;
  }

  #wordIds(word: string): readonly number[] {
    const cached = this.#words.get(word);
    if (cached) return cached;
    if (this.#words.size >= MAX_CACHED_WORDS) this.#words.clear();
    const ids: number[] = [];
    const text = WORD_START + word;
    for (let at = 0; at < text.length; ) {
      let end = Math.min(text.length, at + this.#longest);
      let id: number | undefined;
      while (end > at && (id = this.#ids.get(text.slice(at, end))) === undefined) end--;
      if (id === undefined) {
        if (ids.at(-1) !== UNKNOWN) ids.push(UNKNOWN);
        at++;
      } else {
        ids.push(id);
        at = end;
      }
    }
    this.#words.set(word, ids);
    return ids;
  }
}

/** The words of a token as the pieces see them; also what a vocabulary is learnt from. */
export function wordsOf(token: string, kind: number): string[] {
  if (kind === TokenKind.Word) return [token.replaceAll("'", '')];
  if (kind === TokenKind.Mark) return [token.slice(0, 3)];
  if (kind === TokenKind.Picture) return [token];
  return token.split(/[^\p{L}]+/u).filter((part) => part.length > 1);
}

/** Where a token came from in the original text. */
export function tokenSpan(text: Normalised, tokens: Tokens, token: number): { start: number; end: number } {
  return originalSpan(text, tokens.begins[token] ?? 0, tokens.ends[token] ?? 0);
}
