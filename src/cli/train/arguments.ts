import { readArguments } from '../arguments.ts';
import { UsageError } from '../command.ts';

export interface TrainArguments {
  readonly file: string;
  readonly text: string;
  readonly label: string;
  readonly out: string;
  readonly delimiter: string | undefined;
  readonly numWords: number;
  readonly seqLen: number;
  readonly wordvecDim: number;
  readonly epochs: number;
  /** Share of the examples trained on; the rest tests. */
  readonly split: number;
  readonly seed: number;
}

export const USAGE = `usage: winnow train FILE.csv --text COLUMN --label COLUMN --out FOLDER
  --num-words N    words in the vocabulary (2000)
  --seq-len N      words of a comment looked at, one of them its start (20)
  --wordvec-dim N  dimensions of a word (7)
  --epochs N       times through the data (50)
  --split SHARE    share trained on, the rest tests (0.9)
  --seed N         the same seed trains the same model (1)
  --delimiter C    what separates columns: , ; | or tab (found by itself)
`;

const OPTIONS = {
  text: { type: 'string', default: 'commenttext' },
  label: { type: 'string', default: 'spam' },
  out: { type: 'string' },
  delimiter: { type: 'string' },
  'num-words': { type: 'string', default: '2000' },
  'seq-len': { type: 'string', default: '20' },
  'wordvec-dim': { type: 'string', default: '7' },
  epochs: { type: 'string', default: '50' },
  split: { type: 'string', default: '0.9' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean' },
} as const;

/** Smallest and largest value of each whole number. */
const RANGES = {
  'num-words': [1, 1_000_000],
  'seq-len': [2, 4096],
  'wordvec-dim': [1, 1024],
  epochs: [1, 10_000],
  seed: [0, 2 ** 31 - 1],
} as const;

/**
 * Reads the arguments after `train`; `help` where that is asked for.
 * @throws {UsageError} where they make no sense.
 */
export function parseTrainArguments(argv: readonly string[]): TrainArguments | 'help' {
  const { values, positionals } = readArguments(argv, OPTIONS);
  if (values.help) return 'help';
  const [file] = positionals;
  if (positionals.length !== 1) throw new UsageError('One CSV file is needed.');
  if (values.out === undefined) throw new UsageError('Say with --out where the model goes.');
  for (const [name, [lowest, highest]] of Object.entries(RANGES)) {
    const value = Number(values[name as keyof typeof RANGES]);
    if (!Number.isInteger(value) || value < lowest || value > highest) {
      throw new UsageError(`--${name} must be a whole number from ${lowest} to ${highest}.`);
    }
  }
  const split = Number(values.split);
  if (!(split > 0 && split < 1)) throw new UsageError('--split must lie between 0 and 1.');
  const delimiter = values.delimiter === 'tab' || values.delimiter === '\\t' ? '\t' : values.delimiter;
  if (delimiter !== undefined && delimiter.length !== 1) {
    throw new UsageError('--delimiter must be a single character, or "tab".');
  }
  return {
    file,
    text: values.text,
    label: values.label,
    out: values.out,
    delimiter,
    numWords: Number(values['num-words']),
    seqLen: Number(values['seq-len']),
    wordvecDim: Number(values['wordvec-dim']),
    epochs: Number(values.epochs),
    split,
    seed: Number(values.seed),
  };
}
