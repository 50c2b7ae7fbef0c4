import type { Normalised } from '../text/normalise.ts';
import { LEXICON } from './list.ts';
import { WordMatcher } from './words.ts';

let matcher: WordMatcher | undefined;

/** What the word list says of a text: for every kind and grade found, its name and how often. */
export function lexiconEvidence(text: Normalised): Map<string, number> {
  matcher ??= new WordMatcher(LEXICON.map(({ word }) => word));
  const evidence = new Map<string, number>();
  matcher.search(text, (index) => {
    const { kind, grade } = LEXICON[index];
    const name = `${kind} ${grade}`;
    evidence.set(name, (evidence.get(name) ?? 0) + 1);
  });
  return evidence;
}
