export type { Features } from './feature-set.ts';
export { FEATURES_VERSION } from './features.ts';
export { isProbablyEnglish } from './language.ts';
export { normalise, originalSpan, textOf, type Normalised } from './normalise.ts';
export { PieceEncoder, SPECIAL_PIECES, tokenSpan, wordsOf } from './pieces.ts';
export { TextReader, type Reading } from './reading.ts';
export { Segmenter } from './segment.ts';
export { tokenise, TokenKind, type Tokens } from './tokenise.ts';
