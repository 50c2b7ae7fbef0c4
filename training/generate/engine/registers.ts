import { casedLike } from './casing.ts';
import type { Random } from './random.ts';
import { spin } from './spinner.ts';

/**
 * How someone writes, apart from what: spelling, capitals, punctuation, emoji, small errors.
 * Links, handles and numbers are left as they are; those are disguised in disguise.ts.
 */
export type Register =
  | 'standard'
  | 'casual'
  | 'bare'
  | 'texting'
  | 'boomer'
  | 'shouting'
  | 'learner'
  | 'broken'
  | 'formal'
  | 'emoji'
  | 'sloppy'
  | 'excited'
  | 'spun';

export type RegisterMix = Readonly<Partial<Record<Register, number>>>;

export const ANYBODY: RegisterMix = {
  standard: 6, casual: 4, bare: 3, texting: 2, boomer: 1, shouting: 0.6, learner: 1, broken: 0.5, formal: 0.7, emoji: 1, sloppy: 1.5, excited: 1,
};
export const PROSE: RegisterMix = { standard: 6, casual: 2, formal: 2, learner: 1, sloppy: 1, boomer: 0.5 };
export const CHATTY: RegisterMix = { standard: 2, casual: 4, bare: 4, texting: 3, emoji: 2, excited: 2, shouting: 0.7, sloppy: 1 };
export const SELLER: RegisterMix = { standard: 5, casual: 1, learner: 3, broken: 3, emoji: 3, excited: 2, shouting: 1.2, bare: 1, sloppy: 1, formal: 1 };
export const PLAIN: RegisterMix = { standard: 1 };
export const BLOG_SPAMMER: RegisterMix = { standard: 5, spun: 5, learner: 1.2, broken: 0.7, sloppy: 0.8, casual: 0.7, formal: 0.5, bare: 0.6, excited: 0.4 };
export const STOCK_SPAMMER: RegisterMix = { standard: 9, spun: 5, casual: 0.7, sloppy: 0.6, bare: 0.5, learner: 0.4, formal: 0.4, excited: 0.3 };
/** Mass-posted, but by people or tools with good English; a third of it went through a spinner. */
export const FLUENT_SPAMMER: RegisterMix = { standard: 9, spun: 5, casual: 0.8, sloppy: 0.5, bare: 0.5, excited: 0.4, formal: 0.3, learner: 0.3 };
export const BLOG_READER: RegisterMix = { standard: 8, casual: 2.5, sloppy: 1, bare: 1, learner: 1, formal: 0.7, excited: 0.4, boomer: 0.4 };

const PROTECTED = /[@#/\\_=<>{}()[\]0-9]|\w\.\w/;

const TEXTING_WORDS: Readonly<Record<string, string>> = {
  you: 'u', your: 'ur', "you're": 'ur', are: 'r', because: 'cuz', please: 'plz', people: 'ppl', "don't": 'dont', though: 'tho',
  really: 'rly', with: 'w', before: 'b4', thanks: 'thx', know: 'kno', "i'm": 'im', just: 'jus', to: '2', for: '4', what: 'wat',
  tomorrow: 'tmr', probably: 'prob', right: 'rite', something: 'smth', love: 'luv', going: 'goin', about: 'abt', and: 'n',
};
const CASUAL_WORDS: Readonly<Record<string, string>> = {
  going: "goin'", because: 'cause', "don't": 'dont', "can't": 'cant', "i'm": 'im', "it's": 'its', "doesn't": 'doesnt', "you're": 'your',
  want: 'wanna', yes: 'yeah', kind: 'kinda', "won't": 'wont', "didn't": 'didnt', "i've": 'ive', "that's": 'thats', 'isn\'t': 'isnt',
};
const LEARNER_WORDS: Readonly<Record<string, string>> = {
  information: 'informations', advice: 'advices', very: 'very much', is: 'are', are: 'is', has: 'have', have: 'has', this: 'these', much: 'many',
  good: 'well', people: 'peoples', from: 'of', in: 'on', on: 'in', for: 'to', was: 'is', were: 'was', know: 'knows', makes: 'make', software: 'softwares',
};
const FORMAL_WORDS: Readonly<Record<string, string>> = {
  "don't": 'do not', "can't": 'cannot', "i'm": 'I am', "it's": 'it is', "doesn't": 'does not', "you're": 'you are', "won't": 'will not', "didn't": 'did not',
  "i've": 'I have', "that's": 'that is', "isn't": 'is not', thanks: 'thank you', really: 'truly', get: 'obtain', "they're": 'they are', "wasn't": 'was not',
};
const EMOJI = ['😂', '❤️', '🔥', '😍', '🙏', '💯', '👍', '😭', '🥰', '👏', '🎉', '✨', '😊', '💕', '😎', '🤣', '💪', '🙌', '😅', '👀'];
const TAILS = ['lol', 'lmao', 'haha', 'fr', 'ngl', 'tbh', 'xd', 'omg', 'bro', '😭', '💀'];

/** Applies to each word that is a plain word, keeping the white space between words. */
function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(/\S+/g, (token) => (PROTECTED.test(token) ? token : change(token)));
}

/** Replaces known words, each with the given probability; the punctuation around them stays. */
function reword(text: string, words: Readonly<Record<string, string>>, probability: number, random: Random): string {
  return eachWord(text, (token) =>
    token.replace(/[\p{L}'’]+/u, (word) => {
      const key = word.toLowerCase().replace('’', "'");
      const other = Object.hasOwn(words, key) && random.chance(probability) ? words[key] : undefined;
      return other === undefined ? word : casedLike(other, word);
    }),
  );
}

const lower = (text: string) => eachWord(text, (word) => word.toLowerCase());
const unpunctuated = (text: string) => eachWord(text, (word) => word.replace(/[.,!?;:'’"]+/g, ''));

function swapped(word: string, random: Random): string {
  const at = random.between(1, Math.max(1, word.length - 3));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Drops, doubles or swaps letters in a share of the longer words. */
function mistype(text: string, share: number, random: Random): string {
  return eachWord(text, (word) => {
    if (!/^[A-Za-zÀ-ɏ]{4,}[.,!?]*$/.test(word) || !random.chance(share)) return word;
    const at = random.between(1, word.length - 2);
    return random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      swapped(word, random),
    ]);
  });
}

const sentenceEnds = (text: string, change: (end: string) => string) => text.replace(/[.!?](?=\s|$)/g, change);

const STYLES: Readonly<Record<Register, (text: string, random: Random) => string>> = {
  standard: (text, random) => (random.chance(0.15) ? text.replace(/\.$/, '') : text),
  casual: (text, random) => reword(text, CASUAL_WORDS, 0.6, random).replace(/[.]$/, ''),
  bare: (text) => unpunctuated(lower(text)),
  texting(text, random) {
    const plain = reword(lower(text), TEXTING_WORDS, 0.55, random).replace(/[.,]+(?=\s|$)/g, '');
    return random.chance(0.35) ? `${plain} ${random.pick(TAILS)}` : plain;
  },
  boomer: (text, random) =>
    eachWord(sentenceEnds(text, () => random.pick(['...', '....', '!!', ' ...', '.'])), (word) =>
      random.chance(0.06) ? word.toUpperCase() : word,
    ),
  shouting: (text, random) => sentenceEnds(eachWord(text, (word) => word.toUpperCase()), () => random.pick(['!', '!!!', '', '.'])),
  learner: (text, random) =>
    reword(text, LEARNER_WORDS, 0.22, random).replace(/\b(?:the|an?) /gi, (article) => (random.chance(0.4) ? '' : article)),
  broken: (text, random) =>
    mistype(
      reword(text, LEARNER_WORDS, 0.35, random).replace(/\b(?:the|an?|is|are|to|of) /gi, (word) => (random.chance(0.5) ? '' : word)),
      0.06,
      random,
    ),
  formal: (text, random) => reword(text, FORMAL_WORDS, 0.9, random).replace(/!+/g, '.'),
  emoji: (text, random) =>
    `${sentenceEnds(text, (end) => (random.chance(0.6) ? ` ${random.pick(EMOJI)}` : end))} ${random.pick(EMOJI).repeat(random.between(1, 4))}`,
  sloppy: (text, random) => mistype(random.chance(0.5) ? lower(text) : text, 0.12, random),
  excited: (text, random) => sentenceEnds(text, () => '!'.repeat(random.between(1, 4))),
  spun: spin,
};

export const REGISTERS = Object.keys(STYLES) as Register[];

/** The text as someone of this register would write it. */
export function inRegister(text: string, register: Register, random: Random): string {
  return STYLES[register](text, random).replace(/[ \t]+/g, ' ').trim();
}

/** Draws a register from a mix. */
export function drawRegister(mix: RegisterMix, random: Random): Register {
  return random.weighted(
    REGISTERS.filter((register) => (mix[register] ?? 0) > 0),
    (register) => mix[register] ?? 0,
  );
}
