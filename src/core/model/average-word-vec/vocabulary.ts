import { ModelProblem } from './problem.ts';
import { tokenize } from './tokenize.ts';

/** The words a model knows, and the row of each in its embedding table. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  /** Fills the sequence up to its length. */
  readonly pad: number;
  /** Precedes every sequence. */
  readonly start: number;
  /** Stands for every word that is not in the vocabulary. */
  readonly unknown: number;
}

/** Model Maker's reserved words, in rows 0, 1 and 2. */
const RESERVED = ['<PAD>', '<START>', '<UNKNOWN>'] as const;

/** A vocabulary of more words than this is refused: no averaged-word-vector model of use has as many. */
const MAX_WORDS = 1_000_000;

/**
 * Model Maker's `gen_vocab`: the `size` most frequent words, the earlier seen first where equally frequent, after
 * the three reserved ones.
 */
export function buildVocabulary(texts: Iterable<string>, size: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of tokenize(text, 'model-maker')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, size);
  return fromEntries([...RESERVED, ...frequent.map(([word]) => word)].map((word, row) => [word, row] as const));
}

/** Writes the `vocab` file: a line `word row` for each word. */
export function formatVocabulary({ words }: Vocabulary): string {
  return [...words].map(([word, row]) => `${word} ${row}\n`).join('');
}

/**
 * Reads a `vocab` file: a line `word row` each, the reserved words among them.
 * @throws {ModelProblem} where a line is not of that form or a reserved word is missing.
 */
export function parseVocabulary(text: string): Vocabulary {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  checkCount(lines.length);
  const entries = lines.map((line, index) => {
    const match = /^(\S+) (\d{1,7})$/.exec(line);
    if (!match) {
      throw new ModelProblem(`vocab, line ${index + 1}: expected a word, a space and its number.`);
    }
    return [match[1], Number(match[2])] as const;
  });
  return fromEntries(entries);
}

/**
 * Reads the codelab's `dictionary.js` as data, never as code: the constants `PAD`, `START`, `UNKNOWN` and the
 * object `LOOKUP` from words to rows.
 * @throws {ModelProblem} where one of them is missing or is not plain data.
 */
export function parseDictionary(text: string): Vocabulary {
  const lookup = /\bLOOKUP\s*=\s*(\{[^{}]*\})/.exec(text)?.[1];
  if (lookup === undefined) throw new ModelProblem('dictionary.js: no object LOOKUP from words to numbers was found.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(lookup.replace(/,\s*\}$/, '}'));
  } catch {
    throw new ModelProblem('dictionary.js: LOOKUP is not a plain list of "word": number pairs.');
  }
  const words = Object.entries(parsed as object).map(([word, row]: [string, unknown]) => {
    if (typeof row !== 'number') throw new ModelProblem('dictionary.js: LOOKUP holds something that is not a number.');
    return [word, row] as const;
  });
  const reserved = (['PAD', 'START', 'UNKNOWN'] as const).map((name, index) => {
    const row = new RegExp(`\\b${name}\\s*=\\s*(\\d{1,7})\\b`).exec(text)?.[1];
    if (row === undefined) throw new ModelProblem(`dictionary.js: the number ${name} is missing.`);
    return [RESERVED[index], Number(row)] as const;
  });
  return fromEntries([...reserved, ...words]);
}

/** The sequence the model is shown: START, the words, then PAD up to `length`; cut where there are more. */
export function encode(words: readonly string[], vocabulary: Vocabulary, length: number): Int32Array {
  const rows = new Int32Array(length).fill(vocabulary.pad);
  rows[0] = vocabulary.start;
  words.slice(0, length - 1).forEach((word, index) => {
    rows[index + 1] = vocabulary.words.get(word) ?? vocabulary.unknown;
  });
  return rows;
}

function checkCount(words: number): void {
  if (words > MAX_WORDS) throw new ModelProblem(`The vocabulary has more than ${MAX_WORDS} words.`);
}

function fromEntries(entries: readonly (readonly [string, number])[]): Vocabulary {
  checkCount(entries.length);
  const words = new Map(entries);
  if (words.size < entries.length) throw new ModelProblem('The vocabulary lists a word twice.');
  if (!entries.every(([, row]) => Number.isSafeInteger(row) && row >= 0)) {
    throw new ModelProblem('The vocabulary numbers a word with something other than 0, 1, 2 and so on.');
  }
  const [pad, start, unknown] = RESERVED.map((name) => {
    const row = words.get(name);
    if (row === undefined) throw new ModelProblem(`The vocabulary lacks the word ${name}.`);
    return row;
  });
  return { words, pad, start, unknown };
}
