import { normalise, originalSpan, textOf, type Normalised } from '../text/normalise.ts';
import { isDigit, isLetter } from '../text/unit-class.ts';
import { Automaton } from './automaton.ts';

/** A word of a list, found in a text. */
export interface WordMatch {
  /** Its place in the list. */
  readonly index: number;
  /** Offsets in UTF-16 code units of the original text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the words and phrases of a list in texts, disguised or not, at word boundaries. */
export class WordMatcher {
  readonly #automaton: Automaton;

  constructor(words: readonly string[]) {
    this.#automaton = new Automaton(words.map((word) => textOf(normalise(word)).trim()));
  }

  /** Every occurrence in a text, in the order in which they end. */
  find(text: string): WordMatch[] {
    const normalised = normalise(text);
    const matches: WordMatch[] = [];
    this.search(normalised, (index, begin, end) => matches.push({ index, ...originalSpan(normalised, begin, end) }));
    return matches;
  }

  /** Whether any word occurs. */
  occursIn(text: string): boolean {
    return this.find(text).length > 0;
  }

  /** As `find`, in a text that is already normalised and in its offsets. */
  search(text: Normalised, found: (index: number, begin: number, end: number) => void): void {
    this.#automaton.search(text.units, text.length, (index, begin, end) => {
      if (!continuesWord(text, begin - 1, begin) && !continuesWord(text, end - 1, end)) found(index, begin, end);
    });
  }
}

/** A reader's words, ready to be looked for: `compileWords(words).find(text)`. Empty words find nothing. */
export function compileWords(words: readonly string[]): WordMatcher {
  return new WordMatcher(words);
}

/** Whether a word goes on from one unit to the next, so that there is no boundary between them. */
function continuesWord({ units, length }: Normalised, before: number, after: number): boolean {
  return before >= 0 && after < length && isWordUnit(units[before] ?? 0) && isWordUnit(units[after] ?? 0);
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
