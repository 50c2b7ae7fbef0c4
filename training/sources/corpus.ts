import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../../src/core/labels.ts';
import { finishHash, HASH_SEED, hashString, hashUnit } from '../../src/core/text/hash.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { isDigit, isLetter } from '../../src/core/text/unit-class.ts';
import { DEV_FILES, SPAM_SOURCES, TOXICITY_SOURCES, type Source } from './catalogue.ts';
import { readCsv, type Row } from './read-csv.ts';
import { withReview } from './reviewed.ts';

/** A row as the trainer takes it. */
export interface Example {
  readonly text: string;
  /** One per label, NaN where unknown. */
  readonly labels: Float32Array;
  /** How much each label counts, 0…1. */
  readonly weights: Float32Array;
  readonly source: string;
  readonly group: string;
}

export interface Corpus {
  readonly train: Example[];
  /** The held-back tenth of the pools of ordinary comments. */
  readonly held: Example[];
}

export const ALL_SOURCES: readonly Source[] = [...SPAM_SOURCES, ...TOXICITY_SOURCES];

/**
 * Loads every source under `data`. Texts that occur twice are merged (each label from where it is known), and
 * whatever is also in a development set is dropped. Deterministic: what is held back depends on the text or its
 * group alone.
 */
export function loadCorpus(data: string): Corpus {
  const missing = ALL_SOURCES.filter(({ file }) => !existsSync(join(data, file)));
  if (missing.length > 0) {
    throw new Error(`No training data at ${data}: ${missing.map(({ file }) => file).join(', ')} missing. See README.`);
  }
  const forbidden = new Set(Object.values(DEV_FILES).flatMap((file) => readDev(data, file)).map(({ text }) => textKey(text)));
  const byText = new Map<number, Example & { held: boolean }>();
  for (const source of ALL_SOURCES) {
    const rows = readCsv(join(data, source.file));
    for (const row of source.reviewed ? withReview(rows, source.name) : rows) {
      const key = textKey(row.text);
      if (key === 0 || forbidden.has(key)) continue;
      const example = toExample(row, source);
      const known = byText.get(key);
      if (known) merge(known, example);
      else byText.set(key, { ...example, held: isHeldBack(source, row.group, key) });
    }
  }
  const all = [...byText.values()];
  return { train: all.filter(({ held }) => !held), held: all.filter(({ held }) => held) };
}

/** What is known without one group of a source, such as a video: for measuring how a model does where it has never been. */
export function withoutGroup(examples: readonly Example[], name: string, left: string): Example[] {
  return examples.filter(({ source, group }) => source !== name || group !== left);
}

/** The rows of a development file; none where it is absent, since its licence may keep it away. */
export function readDev(data: string, file: string): Row[] {
  const path = join(data, file);
  return existsSync(path) ? readCsv(path) : [];
}

/**
 * Texts with the same key say the same: a 53-bit hash of their letters and digits, disguises undone; 0 where there
 * are none.
 */
export function textKey(text: string): number {
  const { units, length } = normalise(text);
  let low = HASH_SEED;
  let high = ~HASH_SEED;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i] ?? 0;
    if (!isLetter(unit) && !isDigit(unit)) continue;
    low = hashUnit(low, unit);
    high = hashUnit(high, unit ^ 0x5a5a);
    letters++;
  }
  return letters === 0 ? 0 : finishHash(high) * 2 ** 21 + (finishHash(low) >>> 11);
}

function isHeldBack({ holdBack }: Source, group: string, key: number): boolean {
  if (!holdBack) return false;
  return (holdBack === 'group' ? hashString(group) : key) % 10 === 0;
}

/** Links abound in discussions of an encyclopedia: presumed innocent, they would excuse those of spam. */
const LINK = /https?:|www\./i;

function toExample({ text, labels, group }: Row, source: Source): Example {
  const values = Float32Array.from(labels);
  const weights = new Float32Array(LABELS.length);
  const times = source.groupWeight?.[group] ?? 1;
  LABELS.forEach((label, k) => {
    const value = values[k] ?? NaN;
    if (Number.isNaN(value)) {
      const presumed = source.presumed?.[label];
      if (presumed !== undefined && !(label === 'spam' && LINK.test(text))) {
        values[k] = 0;
        weights[k] = presumed;
      }
      return;
    }
    const isPositive = value >= 0.5;
    if (!isPositive && source.masksBorderline?.includes(label)) values[k] = NaN;
    else weights[k] = times * ((isPositive ? source.trust?.[label]?.positive : source.trust?.[label]?.negative) ?? 1);
  });
  return { text, labels: values, weights, source: source.name, group };
}

/** Adds what a second occurrence knows; where both know a label the more trusted stays. */
function merge(known: Example, other: Example): void {
  for (let k = 0; k < LABELS.length; k++) {
    if ((other.weights[k] ?? 0) > (known.weights[k] ?? 0)) {
      known.labels[k] = other.labels[k] ?? NaN;
      known.weights[k] = other.weights[k] ?? 0;
    }
  }
}
