import { FeatureExtractor, type Features } from './features.ts';
import { isProbablyEnglish } from './language.ts';
import { lexiconEvidence } from '../lexicon/evidence.ts';
import { normalise, type Normalised } from './normalise.ts';
import { tokenise, type Tokens } from './tokenise.ts';

/** A text as the model sees it. `features` is valid until the next text is read by the same reader. */
export interface Reading {
  readonly text: Normalised;
  readonly tokens: Tokens;
  readonly features: Features;
  readonly isEnglish: boolean;
}

/** Reads texts one after the other: normalise, tokenise, take features. */
export class TextReader {
  readonly #extractor = new FeatureExtractor();

  read(text: string): Reading {
    const normalised = normalise(text);
    const tokens = tokenise(normalised);
    const features = this.#extractor.extract(normalised, tokens, lexiconEvidence(normalised));
    return { text: normalised, tokens, features, isEnglish: isProbablyEnglish(normalised, features) };
  }
}
