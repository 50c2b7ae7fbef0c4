import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { nodeDeepPart } from '../../../src/cli/deep-part.ts';
import { modelFolder, OWN_MODEL } from '../../../src/cli/model-folder.ts';
import { loadModel } from '../../../src/core/model/load.ts';
import { isHidden } from '../../../src/core/personal/judge.ts';
import { decodeReplay } from '../../../src/core/personal/replay.ts';

it.skipIf(!existsSync(OWN_MODEL))('the shipped sample is what retrainings are checked with', async () => {
  const model = await loadModel(modelFolder(OWN_MODEL), nodeDeepPart);
  const { samples } = decodeReplay(new Uint8Array(await readFile(`${OWN_MODEL}/replay.bin`)));
  const ordinary = samples.filter(({ check, unwanted }) => check && !unwanted);
  expect(ordinary.length).toBeGreaterThanOrEqual(1000);
  const hidden = ordinary.filter(({ logits }) => isHidden(logits, model.defaultThresholds)).length;
  expect(hidden / ordinary.length).toBeLessThan(0.05);
});
