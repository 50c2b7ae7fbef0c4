import { wordMatcher } from '../../core/words.ts';
import { message, plural } from '../../locale/message.ts';
import { ORDINARY_COMMENTS } from './ordinary-comments.ts';

/** Shorter words turn up in anything. */
const SHORT = 3;

/** A warning where a word would hide ordinary comments; undefined where none of ours holds it. */
export function ordinaryUses(word: string): string | undefined {
  const matches = wordMatcher([word]);
  const hit = ORDINARY_COMMENTS.filter(matches);
  const first = hit.at(0);
  if (first !== undefined) return plural('lists_doubt', hit.length, ORDINARY_COMMENTS.length, first);
  return /^\p{sc=Latin}+$/u.test(word) && word.length < SHORT ? message('lists_doubt_short') : undefined;
}
