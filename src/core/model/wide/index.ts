export { calibrated, CARD_FORMAT, parseCard, type Calibration, type Card } from './card.ts';
export { FeatureIndex, KEY_BITS, keyOf } from './feature-index.ts';
export { formatVocabulary, parseVocabulary, type Vocabulary } from './vocabulary.ts';
export { lookUp, valueOfCount, WidePart, type WideWeights } from './wide.ts';
