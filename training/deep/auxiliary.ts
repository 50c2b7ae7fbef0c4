import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { textKey } from '../sources/corpus.ts';

/**
 * What a source says in its own terms, learnt beside the eight labels and thrown away after training (multi-task
 * learning, Caruana 1997). The labels of one source do not mean quite what those of another mean; a head of its own
 * lets each teach the shared layers without bending the labels. Feelings teach most: 48,000 comments carry them.
 */
export interface AuxiliaryTask {
  readonly file: string;
  /** The names of the task's outputs. */
  readonly outputs: readonly string[];
  /** One value per output, 0…1, NaN where unknown. */
  read(row: Readonly<Record<string, string>>): number[];
}

const FEELINGS = [
  'admiration', 'amusement', 'anger', 'annoyance', 'approval', 'caring', 'confusion', 'curiosity', 'desire',
  'disappointment', 'disapproval', 'disgust', 'embarrassment', 'excitement', 'fear', 'gratitude', 'grief', 'joy',
  'love', 'nervousness', 'neutral', 'optimism', 'pride', 'realization', 'relief', 'remorse', 'sadness', 'surprise',
];

const SPAN_KINDS = ['identity_attack', 'insult', 'obscene', 'threat', 'toxicity'];

const valueOf = (field: string | undefined): number => (field === undefined || field === '' ? NaN : Number(field));
const isSet = (condition: boolean): number => (condition ? 1 : 0);

/** A task whose one output is a column of the file. */
const column = (name: string, field: string): AuxiliaryTask => ({
  file: `toxicity/train/${name}.csv.gz`,
  outputs: [name],
  read: (row) => [valueOf(row[field])],
});

export const AUXILIARY_TASKS: readonly AuxiliaryTask[] = [
  {
    file: 'toxicity/train/goemotions.csv.gz',
    outputs: FEELINGS,
    read: ({ note = '' }) => {
      const felt = new Set((/emotions=(.*)/.exec(note)?.[1] ?? '').split(/[|,]/));
      return FEELINGS.map((feeling) => isSet(felt.has(feeling)));
    },
  },
  {
    file: 'toxicity/train/civil_toxic_spans.csv.gz',
    outputs: SPAN_KINDS.map((kind) => `span_${kind}`),
    read: (row) => SPAN_KINDS.map((kind) => valueOf(row[kind])),
  },
  {
    file: 'toxicity/train/davidson2017.csv.gz',
    outputs: ['tweet_hate', 'tweet_offensive', 'tweet_neither'],
    read: ({ note }) => [0, 1, 2].map((kind) => isSet(note === `class=${kind}`)),
  },
  {
    file: 'toxicity/train/gab_hate_corpus.csv.gz',
    outputs: ['gab_dignity', 'gab_violence', 'gab_vulgar'],
    read: ({ note = '' }) => ['hd', 'cv', 'vo'].map((kind) => isSet(note.includes(`${kind}=1`))),
  },
  {
    file: 'toxicity/train/edos2023.csv.gz',
    outputs: ['sexist'],
    read: ({ note = '' }) => [isSet(!note.startsWith('not sexist'))],
  },
  {
    file: 'toxicity/train/stormfront_vicomtech.csv.gz',
    outputs: ['stormfront_hate'],
    read: (row) => [valueOf(row.identity_attack)],
  },
  column('hatemoji_build', 'toxicity'),
  column('paradetox', 'toxicity'),
];

export const AUXILIARY_OUTPUTS: readonly string[] = AUXILIARY_TASKS.flatMap(({ outputs }) => outputs);

/**
 * Reads all tasks under a data folder.
 *
 * @returns by text key (see `textKey`), one value per entry of {@link AUXILIARY_OUTPUTS}, NaN where unknown
 */
export function loadAuxiliary(data: string): Map<number, Float32Array> {
  const byText = new Map<number, Float32Array>();
  let first = 0;
  for (const task of AUXILIARY_TASKS) {
    const path = join(data, task.file);
    if (existsSync(path)) {
      const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(path)), { columns: true, bom: true });
      for (const row of rows) {
        const key = textKey(row.text);
        let values = byText.get(key);
        if (!values) byText.set(key, (values = new Float32Array(AUXILIARY_OUTPUTS.length).fill(NaN)));
        values.set(task.read(row), first);
      }
    }
    first += task.outputs.length;
  }
  return byText;
}
