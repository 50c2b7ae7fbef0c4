import { normalise, textOf } from './text/index.ts';

const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}]';
/** Not so in scripts written without blanks between words, where a word ends nowhere in particular. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const BEGINS_AS_WORD = new RegExp(`^(?!${UNSPACED})${WORD_CHARACTER}`, 'u');
const ENDS_AS_WORD = new RegExp(`(?!${UNSPACED})${WORD_CHARACTER}$`, 'u');

/**
 * Whether a text holds one of the reader's words or phrases: compared as the model reads text, with disguises
 * undone and without case, and only as whole words in scripts that have such.
 */
export function wordMatcher(words: readonly string[]): (text: string) => boolean {
  const patterns = words.map(readable).filter((word) => word !== '').map(patternOf);
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(patterns.join('|'), 'u');
  return (text) => pattern.test(readable(text));
}

function readable(text: string): string {
  return textOf(normalise(text)).toLowerCase().trim();
}

function patternOf(word: string): string {
  const before = BEGINS_AS_WORD.test(word) ? `(?<!${WORD_CHARACTER})` : '';
  const after = ENDS_AS_WORD.test(word) ? `(?!${WORD_CHARACTER})` : '';
  return before + word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after;
}
