import { tellsDate } from './dates.ts';
import { readHeading, type CommentHeading } from './headings.ts';
import { LETTER, tellsAction, tellsMore, tellsPrice, tellsReply, tellsSpeaker } from './vocabulary.ts';

/** So many different short texts of a page are kept. */
const MAX_TEXTS = 10_000;

const A_LETTER = new RegExp(LETTER);

/** What a short text can be beside a comment. */
export interface Furniture {
  readonly isDate: boolean;
  readonly isReply: boolean;
  readonly isAction: boolean;
  readonly isSpeaker: boolean;
  readonly isMore: boolean;
  readonly isPrice: boolean;
  readonly hasLetter: boolean;
  readonly heading: CommentHeading | undefined;
}

/** Reads short texts. “Reply”, “|” and names stand on a page again and again: each text is read once. */
export class FurnitureReader {
  readonly #read = new Map<string, Furniture>();

  of(text: string): Furniture {
    let known = this.#read.get(text);
    if (!known) {
      known = read(text.toLowerCase());
      if (this.#read.size < MAX_TEXTS) this.#read.set(text, known);
    }
    return known;
  }
}

function read(text: string): Furniture {
  const isReply = tellsReply(text);
  const isAction = isReply || tellsAction(text);
  return {
    isDate: tellsDate(text),
    isReply,
    isAction,
    isSpeaker: !isAction && tellsSpeaker(text),
    isMore: tellsMore(text),
    isPrice: tellsPrice(text),
    hasLetter: A_LETTER.test(text),
    heading: readHeading(text),
  };
}
