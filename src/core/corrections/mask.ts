import { MAX_READ } from '../text/normalise.ts';
import { normalise, originalSpan, tokenise, TokenKind, type Normalised, type Tokens } from '../text/index.ts';

/** What of a text is replaced before it is shared. */
export const MASKS = ['names', 'handles', 'numbers', 'links'] as const;
export type Mask = (typeof MASKS)[number];

const KINDS: Readonly<Partial<Record<TokenKind, Mask>>> = {
  [TokenKind.Handle]: 'handles',
  [TokenKind.Number]: 'numbers',
  [TokenKind.Money]: 'numbers',
  [TokenKind.Phone]: 'numbers',
  [TokenKind.Link]: 'links',
  [TokenKind.Address]: 'links',
};

const PUT_IN: Readonly<Record<Mask, string>> = { names: '[name]', handles: '[handle]', numbers: '[number]', links: '[link]' };

/**
 * Replaces what could tell who is meant. Names are guessed: words with a capital within a sentence. That misses names
 * at a sentence's beginning and in small letters, so whoever shares a text reads it before.
 */
export function maskText(whole: string, masks: ReadonlySet<Mask>): string {
  // What is not read cannot be masked, so it is not shared.
  const text = whole.slice(0, MAX_READ);
  const normalised = normalise(text);
  const tokens = tokenise(normalised);
  let masked = '';
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mask = KINDS[tokens.kinds[i] as TokenKind] ?? (isName(normalised, tokens, i) ? 'names' : undefined);
    if (mask === undefined || !masks.has(mask)) continue;
    const { start, end } = originalSpan(normalised, tokens.begins[i], tokens.ends[i]);
    if (start < done) continue;
    masked += text.slice(done, start) + PUT_IN[mask];
    done = end;
  }
  return masked + text.slice(done);
}

function isName({ units, upper }: Normalised, { kinds, begins, ends }: Tokens, at: number): boolean {
  const [begin, end] = [begins[at], ends[at]];
  if (kinds[at] !== TokenKind.Word || upper[begin] === 0 || end - begin < 2 || upper[begin + 1] === 1 || at === 0) return false;
  // “I'm”, “I'll”: a capital that names nobody.
  if (units[begin + 1] === 39) return false;
  const before = units[ends[at - 1] - 1];
  return kinds[at - 1] !== TokenKind.Mark || !'.!?…:"'.includes(String.fromCharCode(before));
}
