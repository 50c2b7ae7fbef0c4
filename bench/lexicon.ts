import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { compileWords, LEXICON } from '../src/core/lexicon/index.ts';
import { Automaton } from '../src/core/lexicon/automaton.ts';
import { normalise, textOf } from '../src/core/text/normalise.ts';
import { generate } from '../training/generate/generate.ts';
import { quantile } from './report.ts';

/**
 * Own automaton beside a library's two and the engine's regular expressions: `npm run bench -- lexicon`. The same
 * patterns over the same normalised text, so that only the search differs; then whole words in disguise, where offsets
 * into the original and word boundaries count.
 */

const TEXTS = 5_000;
const ROUNDS = 7;
const words = LEXICON.map(({ word }) => textOf(normalise(word)).trim());
const texts = Array.from(generate(3, TEXTS), ({ text }) => normalise(text));
const plain = texts.map(textOf);
const units = plain.reduce((sum, text) => sum + text.length, 0);

interface Candidate {
  readonly name: string;
  readonly build: () => () => number;
}

const candidates: readonly Candidate[] = [
  {
    name: 'own automaton',
    build: () => {
      const automaton = new Automaton(words);
      return () => {
        let count = 0;
        for (const text of texts) automaton.search(text.units, text.length, () => count++);
        return count;
      };
    },
  },
  { name: 'modern-ahocorasick', build: () => counting(new AhoCorasick(words)) },
  { name: 'modern-ahocorasick/fast', build: () => counting(new FastAhoCorasick(words)) },
  {
    name: 'RegExp, alternatives',
    build: () => {
      const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
      return () => plain.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
    },
  },
];

console.log(`${words.length} patterns, ${TEXTS} comments, ${units} units; a regular expression tells no overlaps\n`);
for (const { name, build } of candidates) {
  const before = memory();
  const began = performance.now();
  const search = build();
  const built = performance.now() - began;
  const kept = memory() - before;
  const found = search();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    search();
    return performance.now() - start;
  });
  const rate = units / quantile(rounds, 0.5) / 1000;
  console.log(`${name.padEnd(24)} ${rate.toFixed(1).padStart(6)} M units/s  built in ${built.toFixed(1)} ms  ${(kept / 1024).toFixed(0)} KB  ${found} found`);
}

/** What should be found in a comment as it was written, by its own words. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['cunt', 'a day in Scunthorpe', ''],
  ['ass', 'a class assignment', ''],
  ['cock', 'in the cockpit', ''],
  ['idiot', 'what an i.d.i.o.t', 'i.d.i.o.t'],
  ['idiot', 'what an іdіоt, really', 'іdіоt'],
  ['idiot', 'such an idiiiiot', 'idiiiiot'],
  ['new york', 'in New  York', 'New  York'],
];
const own = (word: string, text: string) => compileWords([word]).find(text).map(({ start, end }) => text.slice(start, end)).join();
const library = (word: string, text: string) =>
  new AhoCorasick([word]).search(text.toLowerCase(), { wholeWord: true }).map(({ start, end }) => text.slice(start, end)).join();
console.log();
for (const [name, find] of [['own', own], ['library', library]] as const) {
  const right = CASES.filter(([word, text, wanted]) => find(word, text) === wanted).length;
  console.log(`${name.padEnd(24)} ${right} of ${CASES.length} cases right`);
}

function counting(automaton: AhoCorasick): () => number {
  return () => plain.reduce((sum, text) => sum + automaton.count(text), 0);
}

/** Bytes in use, as near as the runtime tells. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
