import type { Features } from './feature-set.ts';
import { FeatureExtractor } from './features.ts';
import { isProbablyEnglish } from './language.ts';
import { lexiconEvidence } from '../lexicon/evidence.ts';
import { normalise, type Normalised } from './normalise.ts';
import { splitJoined, type Segmenter } from './segment.ts';
import { tokenise, type Tokens } from './tokenise.ts';

/**
 * A text as the model sees it. `features` is valid until the next text is read by the same reader; where the text is
 * not English they are, unless words of any language are asked for, those that speak in every language.
 */
export interface Reading {
  readonly text: Normalised;
  readonly tokens: Tokens;
  readonly features: Features;
  readonly isEnglish: boolean;
}

/** Reads texts one after the other: normalise, tokenise, take features. */
export class TextReader {
  readonly #extractor = new FeatureExtractor();

  /**
   * @param segmenter takes joined words apart; without one they stay joined.
   * @param language of the words to be told: of a text in another, only what speaks in every language is left.
   */
  constructor(
    private readonly segmenter?: Segmenter,
    private readonly language: 'English' | 'any' = 'English',
  ) {}

  read(text: string): Reading {
    const normalised = normalise(text, this.segmenter && ((word) => this.segmenter?.isWord(word) === true));
    const written = tokenise(normalised);
    const tokens = this.segmenter ? splitJoined(normalised, written, this.segmenter) : written;
    const features = this.#extractor.extract(normalised, tokens, lexiconEvidence(normalised));
    const isEnglish = isProbablyEnglish(normalised, features);
    if (!isEnglish && this.language === 'English') this.#extractor.keepUniversal(tokens);
    return { text: normalised, tokens, features, isEnglish };
  }
}
