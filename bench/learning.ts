import { readFile } from 'node:fs/promises';
import { NODE_WASM_FOLDER, nodeDeepPart } from '../src/cli/deep-part.ts';
import { modelFolder, OWN_MODEL } from '../src/cli/model-folder.ts';
import { seededRandom } from '../src/core/random.ts';
import { fingerprint } from '../src/core/corrections/fingerprint.ts';
import { LABELS } from '../src/core/labels.ts';
import { loadModel } from '../src/core/model/load.ts';
import { bucketsOf } from '../src/core/personal/features.ts';
import { isHidden, logitsWith } from '../src/core/personal/judge.ts';
import { decodePersonalPart, logit } from '../src/core/personal/personal-part.ts';
import { decodeReplay } from '../src/core/personal/replay.ts';
import { retrain, type LearnedCorrection } from '../src/core/personal/retrain.ts';
import { useWasm } from '../src/tensorflow/wasm.ts';
import '../src/tensorflow/training-kernels.ts';
import { commentsOf, KINDS, type Kind } from '../test/unit/core/personal/kinds.ts';

/**
 * What the shipped model learns from twenty corrections of a kind that it misjudges: the share judged right of the
 * unseen comments of the kind that it misjudged too, the share of the check sample judged otherwise than before, and
 * the seconds it takes; then the seconds for 200 corrections of all kinds.
 */

const CORRECTIONS = 20;

await useWasm(NODE_WASM_FOLDER);
const model = await loadModel(modelFolder(OWN_MODEL), nodeDeepPart);
const thresholds = model.defaultThresholds;
const { samples } = decodeReplay(new Uint8Array(await readFile(`${OWN_MODEL}/replay.bin`)));
const checks = samples.filter(({ check }) => check);

for (const kind of KINDS) {
  const misjudged = (await judged(kind, 220)).filter((comment) => !isRight(kind, comment.logits));
  const corrections = misjudged.slice(0, CORRECTIONS);
  const unseen = misjudged.slice(CORRECTIONS);
  const { version, seconds } = await timed(corrections);
  if (!version) {
    console.log(`${kind.name}: the model misjudges ${misjudged.length} of 220, too few to learn from`);
    continue;
  }
  const part = decodePersonalPart(version.part);
  const right = unseen.filter((comment) => isRight(kind, logitsWith(part, comment))).length / unseen.length;
  const changed = checks.filter((sample) => isHidden(sample.logits, thresholds) !== isHidden(logitsWith(part, sample), thresholds));
  console.log(
    `${kind.name}: ${corrections.length} corrections, unseen right ${percent(right)} of ${unseen.length}, ` +
      `others changed ${percent(changed.length / checks.length)}, ${version.report.used ? 'used' : 'not used'}, ${seconds.toFixed(1)} s`,
  );
}
const many = (await Promise.all(KINDS.map((kind) => judged(kind, 40)))).flat();
console.log(`${many.length} corrections of all kinds: ${(await timed(many)).seconds.toFixed(1)} s`);

async function judged(kind: Kind, count: number): Promise<LearnedCorrection[]> {
  const texts = commentsOf(kind, count, seededRandom(3));
  const scores = await model.score(texts);
  return texts.map((text, index) => ({
    key: fingerprint(text).key,
    text,
    verdict: kind.verdict,
    buckets: bucketsOf(text),
    logits: Float32Array.from(LABELS, (label) => logit(scores[index][label])),
  }));
}

function isRight(kind: Kind, logits: Float32Array): boolean {
  return isHidden(logits, thresholds) === (kind.verdict.spam === 1);
}

async function timed(corrections: readonly LearnedCorrection[]) {
  const started = performance.now();
  const version = await retrain({
    corrections,
    replay: samples,
    thresholds,
    modelVersion: model.version,
    now: 0,
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
  });
  return { version, seconds: (performance.now() - started) / 1000 };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
