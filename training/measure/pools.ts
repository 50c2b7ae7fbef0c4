import { generate } from '../generate/generate.ts';
import { asExample } from '../examples.ts';
import { DEV_FILES } from '../sources/catalogue.ts';
import { readDev, type Example } from '../sources/corpus.ts';
import { foundOrdinary } from '../sources/reviewed.ts';
import type { Row } from '../sources/read-csv.ts';
import { LABELS } from '../../src/core/labels.ts';

/** Texts nothing was trained on. */
export interface Pools {
  /** Ordinary comments by origin; at most `limit` of each may be hidden. */
  readonly ordinary: readonly { readonly name: string; readonly limit: number; readonly texts: readonly string[] }[];
  /** Labelled texts at the natural rate of abuse. */
  readonly natural: readonly Row[];
  /** Labelled spam and the ordinary comments it is told from. */
  readonly spam: readonly Row[];
  /** Texts of our own, of families that were held out. */
  readonly ownHeldOut: readonly Row[];
}

/** Ordinary comments of our own: identity terms in peace, other languages, look-alikes of spam and abuse. */
const OWN_POOLS = [
  { name: 'identity terms in peace', limit: 0.02, theme: 'identity/' },
  { name: 'other languages', limit: 0.005, theme: 'languages/' },
  { name: 'ordinary look-alikes', limit: 0.01, theme: 'ordinary/' },
] as const;

/** Other comments are not quite like those of the pools: thresholds keep this far below what may be wrongly hidden. */
const LEEWAY = 0.8;

const HELD_OUT_COUNT = 15_000;
const HELD_OUT_SEED = 7;
const TOXICITY = LABELS.indexOf('toxicity');

/** Loads what measures a model: development files that are there, the held-back tenth, and held-out families. */
export function loadPools(data: string, held: readonly Example[]): Pools {
  const natural = readDev(data, DEV_FILES.jigsaw);
  const blog = readDev(data, DEV_FILES.haacked);
  const ownHeldOut = Array.from(generate(HELD_OUT_SEED, HELD_OUT_COUNT, 'held-out'), asExample);
  const textsOf = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text);
  return {
    ordinary: [
      { name: 'reddit', limit: 0.005 * LEEWAY, texts: textsOf(held.filter(({ source }) => source === 'ham_reddit')) },
      { name: 'youtube', limit: 0.005 * LEEWAY, texts: textsOf(held.filter(({ source }) => source === 'ham_youtube_2022')) },
      { name: 'blog', limit: 0.01 * LEEWAY, texts: textsOf(blog) },
      { name: 'blog, without what its owner left of spam and abuse', limit: 0.005, texts: textsOf(foundOrdinary(blog, 'ham_blog_haacked')) },
      ...OWN_POOLS.map(({ name, limit, theme }) => ({ name, limit, texts: textsOf(ownHeldOut.filter(({ group }) => group.startsWith(theme))) })),
      { name: 'wikipedia talk', limit: 0.005 * LEEWAY, texts: textsOf(natural.filter(({ labels }) => labels[TOXICITY] === 0)) },
    ].filter(({ texts }) => texts.length > 0),
    natural,
    spam: [...readDev(data, DEV_FILES.tubespam), ...readDev(data, DEV_FILES.spintax), ...blog, ...held],
    ownHeldOut,
  };
}
