import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { io } from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import { formatVocabulary, type Vocabulary } from '../../core/model/average-word-vec/vocabulary.ts';

/** Writes Model Maker's four files: `model.json`, `group1-shard1of1.bin`, `vocab` and `labels.txt`. */
export async function exportModel(
  directory: string,
  model: Sequential,
  vocabulary: Vocabulary,
  labels: readonly string[],
): Promise<void> {
  await mkdir(directory, { recursive: true });
  await model.save(
    io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const json = {
        format: 'layers-model',
        generatedBy: 'Winnow',
        convertedBy: null,
        modelTopology,
        weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: weightSpecs }],
      };
      await writeFile(join(directory, 'model.json'), JSON.stringify(json));
      const bytes = io.CompositeArrayBuffer.join(weightData);
      await writeFile(join(directory, 'group1-shard1of1.bin'), new Uint8Array(bytes));
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
    }),
  );
  await writeFile(join(directory, 'vocab'), formatVocabulary(vocabulary));
  await writeFile(join(directory, 'labels.txt'), labels.map((label) => `${label}\n`).join(''));
}
