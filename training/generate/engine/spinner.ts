import { casedLike } from './casing.ts';
import type { Random } from './random.ts';
import { SPINNER_SYNONYMS } from './synonyms.ts';

/** Known words and phrases, longest first; not inside addresses, handles or compounds. */
const KNOWN = new RegExp(
  `(?<![\\w@./:#'’-])(?:${Object.keys(SPINNER_SYNONYMS).sort((a, b) => b.length - a.length).join('|')})(?![\\w@/'’-]|\\.\\w)`,
  'gi',
);

/** How much of a text is replaced: from a light rewrite to word salad. */
const SHARES = [0.12, 0.22, 0.35, 0.5];

interface Slip {
  readonly what: RegExp;
  readonly becomes: (match: string, first: string) => string;
  /** The share of texts in which it happens, and of the places in those. */
  readonly texts: number;
  readonly places: number;
}

const slip = (what: RegExp, becomes: Slip['becomes'], texts: number, places: number): Slip => ({ what, becomes, texts, places });

/** The slips that spinning and careless templates leave behind. */
const SLIPS: readonly Slip[] = [
  slip(/, ([a-z])/g, (_, letter) => `, ${letter.toUpperCase()}`, 0.12, 0.5),
  slip(/(?<=\w),(?= )/g, () => '', 0.5, 0.7),
  slip(/\bI(?=[ '’])/g, () => 'i', 0.25, 0.8),
  slip(/\bit['’]s\b/gi, (match) => match.replace(/['’]/, ''), 0.35, 0.9),
  slip(/\b(?:do|ca|does|is|wo|have)n['’]t\b/gi, (match) => match.replace(/['’]/, ''), 0.2, 0.9),
  slip(/\b(?:this|the) is\b/gi, (match) => match.replace(/is$/, 'are'), 0.05, 0.5),
  slip(/\b((?:it|this) )(?:has|does)\b/gi, (_, before) => `${before}have`, 0.1, 0.6),
  slip(/(?<=\w) (?:an?|the) (?=\w)/gi, () => ' ', 0.25, 0.4),
  slip(/\b(?:really|very|your|so|it|to|is|that) /gi, (match) => `${match}${match.toLowerCase()}`, 0.1, 0.15),
  slip(/([.!?]) (?=[A-Z])/g, (_, end) => end, 0.15, 0.5),
  slip(/([.!?])$/g, (_, end) => ` ${end}`, 0.15, 1),
  slip(/!/g, () => '!!', 0.12, 0.6),
  slip(/\byou(?: are|['’]re)\b/gi, () => 'your', 0.15, 0.8),
  slip(/\ba lot\b/g, () => 'alot', 0.3, 0.9),
];

/** The text as an article spinner hands it out: synonyms that do not fit, and slips in punctuation and agreement. */
export function spin(text: string, random: Random): string {
  const share = random.pick(SHARES);
  const spun = text.replace(KNOWN, (word) => {
    if (!random.chance(share)) return word;
    const other = random.pick(SPINNER_SYNONYMS[word.toLowerCase()].split('|'));
    return casedLike(other, word);
  });
  return SLIPS.reduce(
    (soFar, { what, becomes, texts, places }) =>
      random.chance(texts)
        ? soFar.replace(what, (match: string, first: string) => (random.chance(places) ? becomes(match, first) : match))
        : soFar,
    spun,
  );
}
