import { Random } from './engine/random.ts';

/**
 * The ways in which people hide a word from a filter while readers still read it.
 * Used to augment training texts and to measure how much recall a disguise costs.
 */
export const DISGUISES = [
  'look-alikes', 'leet', 'symbols', 'full-width', 'mathematical', 'zero-width',
  'spaced', 'dotted', 'joined', 'repeated', 'typos',
] as const;

export type Disguise = (typeof DISGUISES)[number];

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аɑàα', b: 'ЬƄ', c: 'сϲç', d: 'ԁɗ', e: 'еéєë', g: 'ɡց', h: 'һհ', i: 'іíïı', j: 'ј', k: 'κк', l: 'ӏⅼ', m: 'ⅿм', n: 'ոñп', o: 'оοöо',
  p: 'рρ', q: 'ԛ', r: 'гʀ', s: 'ѕʂ', t: 'τт', u: 'υսü', v: 'νѵ', w: 'ԝѡ', x: 'хҳ', y: 'уүý', z: 'ᴢż',
  A: 'АΑ', B: 'ВΒ', C: 'СϹ', E: 'ЕΕ', H: 'НΗ', I: 'ІΙ', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', S: 'Ѕ', T: 'ТΤ', X: 'ХΧ', Y: 'ҮΥ', Z: 'Ζ',
};
const LEET: Readonly<Record<string, string>> = { a: '4', b: '8', e: '3', g: '9', i: '1', l: '1', o: '0', s: '5', t: '7', z: '2' };
const SYMBOLS: Readonly<Record<string, string>> = { a: '@', c: '(¢', e: '€*', f: 'ƒ', i: '!|*', l: '|', o: '*°', s: '$', t: '+†', u: '*µ', v: '√', x: '×', y: '¥' };
const ZERO_WIDTH = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFEFF'];
/** First code points of the alphabets for upper and lower case in Unicode's mathematical block: bold, sans bold, sans, monospace. */
const MATHEMATICAL = [[0x1d400, 0x1d41a], [0x1d5d4, 0x1d5ee], [0x1d5a0, 0x1d5ba], [0x1d670, 0x1d68a]] as const;

const NEIGHBOURS: Readonly<Partial<Record<string, string>>> = {
  a: 'sqz', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk', k: 'jl', l: 'k', m: 'n', n: 'bm', o: 'ip', p: 'o',
  q: 'wa', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'x',
};

type WordChange = (word: string, random: Random) => string;

/** A change of letters by a table; each letter it knows with the given probability, one at least. */
function byTable(table: Readonly<Partial<Record<string, string>>>, probability: number): WordChange {
  return (word, random) => {
    const known = Array.from(word, (letter) => table[letter] ?? table[letter.toLowerCase()] ?? '');
    const candidates = known.flatMap((other, index) => (other === '' ? [] : [index]));
    if (candidates.length === 0) return word;
    const sure = random.pick(candidates);
    return Array.from(word, (letter, index) =>
      known[index] && (index === sure || random.chance(probability)) ? random.pick(Array.from(known[index])) : letter,
    ).join('');
  };
}

const shifted = (letter: string, upper: number, lower: number) => {
  const code = letter.charCodeAt(0);
  if (code >= 65 && code <= 90) return String.fromCodePoint(upper + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(lower + code - 97) : letter;
};

const separated = (separators: readonly string[]): WordChange => (word, random) => Array.from(word).join(random.pick(separators));

function typo(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + random.pick(NEIGHBOURS[letter.toLowerCase()] ?? letter) + after,
  ]);
}

const WORD_CHANGES: Readonly<Record<Exclude<Disguise, 'joined'>, WordChange>> = {
  'look-alikes': byTable(LOOK_ALIKES, 0.5),
  leet: byTable(LEET, 0.7),
  symbols: byTable(SYMBOLS, 0.4),
  'full-width': (word) => Array.from(word, (letter) => shifted(letter, 0xff21, 0xff41)).join(''),
  mathematical(word, random) {
    const [upper, lower] = random.pick(MATHEMATICAL);
    return Array.from(word, (letter) => shifted(letter, upper, lower)).join('');
  },
  'zero-width': (word, random) => Array.from(word, (letter, index) => (index > 0 && random.chance(0.5) ? random.pick(ZERO_WIDTH) : '') + letter).join(''),
  spaced: separated([' ', ' ', '  ']),
  dotted: separated(['.', '-', '_', '*', '·', ' . ']),
  repeated(word, random) {
    const at = random.between(0, word.length - 1);
    return word.slice(0, at) + word.charAt(at).repeat(random.between(3, 6)) + word.slice(at + 1);
  },
  typos: typo,
};

/** Words of three letters or more; links, handles and numbers stay as they are. */
const DISGUISABLE = /(?<![\p{L}\p{N}@/._-])[A-Za-z]{3,}(?![\p{L}\p{N}@/_-]|\.\w|:\/)/gu;

/** A space between two plain words. */
const GAP = /(?<=(?:^|\s)\p{L}+) (?=\p{L}+(?:[,.!?]*(?:\s|$)))/gu;

function joined(text: string, intensity: number, random: Random): string {
  const gaps = text.match(GAP)?.length ?? 0;
  if (gaps === 0) return text;
  const sure = random.between(0, gaps - 1);
  let gap = 0;
  return text.replace(GAP, (space) => (gap++ === sure || random.chance(intensity) ? '' : space));
}

/**
 * The text in disguise. `intensity` in 0…1 is the share of words (for `joined`, of gaps) that are changed;
 * above 0 at least one is, if there is one to change. Deterministic in `seed`; never empties a text.
 */
export function disguise(text: string, kind: Disguise, intensity: number, seed: number): string {
  if (!(intensity > 0)) return text;
  const random = new Random(seed);
  if (kind === 'joined') return joined(text, intensity, random);
  const change = WORD_CHANGES[kind];
  const words = text.match(DISGUISABLE)?.length ?? 0;
  if (words === 0) return text;
  const sure = random.between(0, words - 1);
  let index = 0;
  return text.replace(DISGUISABLE, (word) => (index++ === sure || random.chance(intensity) ? change(word, random) : word));
}
