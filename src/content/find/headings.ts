import { COMMENT_NOUN, LETTER, tellsComments } from './vocabulary.ts';

const NUMBER_WORDS: Readonly<Partial<Record<string, number>>> = {
  one: 1, two: 2, three: 3, ein: 1, eine: 1, un: 1, une: 1, una: 1, uno: 1, um: 1, één: 1, один: 1, en: 1, ett: 1, et: 1, jeden: 1,
};
const COUNTED = new RegExp(
  `(\\d[\\d.,]*|(?<!${LETTER})(?:${Object.keys(NUMBER_WORDS).join('|')}))[\\s)]+(?:${LETTER}+ ){0,2}${COMMENT_NOUN}|${COMMENT_NOUN}${LETTER}*(?: on [^(]*)?\\s*[:(\\[]+\\s*(\\d+)`,
);

/** What a heading over comments tells: that it is one, and the number it gives, if any. */
export interface CommentHeading {
  readonly count?: number;
}

/** Reads a short text in lower case as a heading over comments; undefined where it is none. */
export function readHeading(text: string): CommentHeading | undefined {
  if (!tellsComments(text)) return undefined;
  const match = COUNTED.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (written === undefined) return {};
  const count = NUMBER_WORDS[written] ?? Number(written.replace(/[.,]/g, ''));
  return Number.isFinite(count) ? { count } : {};
}
