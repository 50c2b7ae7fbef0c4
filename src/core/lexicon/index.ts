export { LEXICON, LEXICON_KINDS, type LexiconEntry, type LexiconKind } from './list.ts';
export { compileWords, WordMatcher, type WordMatch } from './words.ts';
