import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widePart } from '../../src/core/model/load.ts';
import { readWeights } from '../../src/core/model/wide/manifest.ts';
import { parseVocabulary } from '../../src/core/model/wide/vocabulary.ts';
import type { TrainedWide } from '../wide/train-wide.ts';

/** The wide part of a model folder. @throws Error where its files are missing or do not belong together */
export function wideOf(folder: string): TrainedWide {
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, 'group1-shard1of1.bin'));
  const stored = readWeights(readFileSync(join(folder, 'model.json'), 'utf8'), buffer.slice(byteOffset, byteOffset + byteLength));
  const { keys } = parseVocabulary(readFileSync(join(folder, 'vocab'), 'utf8'));
  return { keys, weights: widePart(stored, keys).weights };
}
