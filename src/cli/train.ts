import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVocabulary, encode } from '../core/model/average-word-vec/vocabulary.ts';
import { tokenize } from '../core/model/average-word-vec/tokenize.ts';
import { STATUS, UsageError } from './command.ts';
import { parseTrainArguments, USAGE, type TrainArguments } from './train/arguments.ts';
import { readExamples, type Example } from './train/examples.ts';
import { exportModel } from './train/export.ts';
import { accuracy, fit, type Encoded, type EpochProgress } from './train/fit.ts';
import { drawLearningCurve } from './train/learning-curve.ts';
import { seededRandom, shuffle } from '../core/random.ts';

/**
 * `winnow train`: the codelab's way. Trains an `average_word_vec` classifier on a CSV file of labelled comments and
 * writes the four files Model Maker would, with the learning curve beside them. Progress goes to stderr.
 * @throws {UsageError} where the arguments or the file cannot be used; nothing has been written then.
 */
export async function train(argv: readonly string[]): Promise<number> {
  const options = parseTrainArguments(argv);
  if (options === 'help') {
    process.stdout.write(USAGE);
  } else {
    await run(options);
  }
  return STATUS.ok;
}

async function run(options: TrainArguments): Promise<void> {
  const random = seededRandom(options.seed);
  const { examples, labels, rows, incomplete } = await readExamples(options.file, {
    textColumn: options.text,
    labelColumn: options.label,
    delimiter: options.delimiter,
    random,
  });
  report(`${rows} rows, ${examples.length} used; labels: ${labels.join(', ')}`);
  if (incomplete > 0) report(`${incomplete} rows without a text or a label were left out`);
  const shuffled = shuffle([...examples], random);
  const cut = Math.round(shuffled.length * options.split);
  if (cut < 1 || cut >= shuffled.length) {
    throw new UsageError(`${shuffled.length} examples cannot be split into training and test parts at ${options.split}.`);
  }
  // As Model Maker does, the vocabulary is taken from all examples before they are split.
  const vocabulary = buildVocabulary(examples.map(({ text }) => text), options.numWords);
  const encodeAll = (part: readonly Example[]): Encoded => ({
    rows: part.map(({ text }) => encode(tokenize(text, 'model-maker'), vocabulary, options.seqLen)),
    classes: part.map(({ label }) => labels.indexOf(label)),
  });
  const history: EpochProgress[] = [];
  const model = await fit(encodeAll(shuffled.slice(0, cut)), {
    vocabularySize: vocabulary.words.size,
    length: options.seqLen,
    wordvecDim: options.wordvecDim,
    classCount: labels.length,
    epochs: options.epochs,
    seed: options.seed,
    onEpoch: (progress) => {
      history.push(progress);
      const { epoch, loss, accuracy: share } = progress;
      report(`epoch ${epoch}/${options.epochs}  loss ${loss.toFixed(4)}  accuracy ${share.toFixed(4)}`);
    },
  });
  const testAccuracy = accuracy(model, encodeAll(shuffled.slice(cut)));
  report(`test accuracy ${testAccuracy.toFixed(4)} on ${shuffled.length - cut} examples not trained on`);
  await exportModel(options.out, model, vocabulary, labels);
  await writeFile(join(options.out, 'learning-curve.svg'), drawLearningCurve(history, testAccuracy));
  report(`written to ${options.out}`);
}

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
