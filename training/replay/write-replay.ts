import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDeepPart } from '../../src/cli/deep-part.ts';
import { modelFolder } from '../../src/cli/model-folder.ts';
import { LABELS } from '../../src/core/labels.ts';
import { loadModel } from '../../src/core/model/load.ts';
import type { CommentModel } from '../../src/core/model/types.ts';
import { bucketsOf } from '../../src/core/personal/features.ts';
import { isHidden } from '../../src/core/personal/judge.ts';
import { logit } from '../../src/core/personal/personal-part.ts';
import { encodeReplay, type ReplaySample } from '../../src/core/personal/replay.ts';
import { seededRandom } from '../../src/core/random.ts';
import type { Corpus, Example } from '../sources/corpus.ts';

/**
 * Practised with: ordinary comments, and unwanted ones that the model hides, so that neither what is kept nor what is
 * hidden drifts. Of all unwanted comments the model hides a fifth: the others would hold nothing in place.
 */
const PRACTICE = { ordinary: 700, hidden: 300 };

/** Checked with: a rise of .2 points is two comments of a thousand. */
const CHECK = { ordinary: 1_000, unwanted: 300 };

/** So many unwanted comments are looked at to find those that the model hides. */
const MOST_UNWANTED = 5_000;

const BATCH = 64;

/**
 * Takes the sample that personal parts practise and are checked with, and writes it into a model's folder as
 * `replay.bin`: numbers alone, no text. The ordinary comments of the check are of those held back from training.
 */
export async function writeReplay(folder: string, corpus: Corpus, seed: number): Promise<void> {
  const model = await loadModel(modelFolder(folder), nodeDeepPart);
  const random = seededRandom(seed);
  const unwanted = draw(corpus.train.filter(isUnwanted), MOST_UNWANTED + CHECK.unwanted, random);
  const practised = draw(corpus.train.filter(isOrdinary), PRACTICE.ordinary, random);
  const checked = [...draw(corpus.held.filter(isOrdinary), CHECK.ordinary, random), ...unwanted.slice(0, CHECK.unwanted)];
  const hidden: ReplaySample[] = [];
  for (let start = CHECK.unwanted; start < unwanted.length && hidden.length < PRACTICE.hidden; start += BATCH) {
    const batch = await samplesOf(model, unwanted.slice(start, start + BATCH), false);
    hidden.push(...batch.filter(({ logits }) => isHidden(logits, model.defaultThresholds)));
  }
  const samples = [
    ...(await samplesOf(model, practised, false)),
    ...hidden.slice(0, PRACTICE.hidden),
    ...(await samplesOf(model, checked, true)),
  ];
  writeFileSync(join(folder, 'replay.bin'), encodeReplay({ modelVersion: model.version, samples }));
}

async function samplesOf(model: CommentModel, examples: readonly Example[], check: boolean): Promise<ReplaySample[]> {
  const samples: ReplaySample[] = [];
  for (let start = 0; start < examples.length; start += BATCH) {
    const batch = examples.slice(start, start + BATCH);
    const scores = await model.score(batch.map(({ text }) => text));
    batch.forEach((example, index) => {
      const logits = Float32Array.from(LABELS, (label) => logit(scores[index][label]));
      samples.push({ buckets: bucketsOf(example.text), logits, unwanted: isUnwanted(example), check });
    });
  }
  return samples;
}

function isUnwanted({ labels }: Example): boolean {
  return labels.some((label) => label >= 0.5);
}

/** Nobody called it anything, and it is known to be neither spam nor toxic. */
function isOrdinary({ labels }: Example): boolean {
  const known = labels.filter((label) => !Number.isNaN(label));
  return known.length > 0 && known.every((label) => label === 0);
}

/** So many of the items, each with the same chance. */
function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}
