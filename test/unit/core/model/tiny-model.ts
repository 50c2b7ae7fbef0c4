import { LABELS, perLabel } from '../../../../src/core/labels.ts';
import { FeatureIndex, keyOf, type WideWeights } from '../../../../src/core/model/wide/index.ts';
import { FEATURES_VERSION, TextReader } from '../../../../src/core/text/index.ts';
import type { ReadModelFile } from '../../../../src/core/model/types.ts';
import { folderFiles } from '../../../../training/export/write-folder.ts';
import { seededRandom } from '../../../../src/core/random.ts';

/** Texts whose features the tiny model knows. */
export const TEXTS = ['Buy cheap watches at www.example.com', 'What a lovely song, thank you', 'you i d i o t, go away!!!'];

export const CARD = {
  format: 'winnow model 1',
  features: { version: FEATURES_VERSION },
  labels: perLabelObject({ defaultThreshold: 0.5, calibration: { slope: 1, offset: 0 } }),
};

function perLabelObject(value: object) {
  return perLabel(() => value as unknown as number);
}

/** A model with random weights for every feature of {@link TEXTS}. */
export function tinyWeights(): { keys: Uint32Array; weights: WideWeights } {
  const reader = new TextReader();
  const known = new Set<number>();
  for (const text of TEXTS) {
    const { features } = reader.read(text);
    for (let i = 0; i < features.length; i++) known.add(keyOf(features.hashes[i] ?? 0));
  }
  const keys = Uint32Array.from(known).sort();
  const random = seededRandom(3);
  return {
    keys,
    weights: {
      index: new FeatureIndex(keys),
      rows: Uint8Array.from({ length: keys.length * LABELS.length }, () => Math.floor(random() * 256)),
      scale: 1 / 127,
      min: -128 / 127,
      gain: Float32Array.from(LABELS, () => 1 + random()),
      bias: Float32Array.from(LABELS, () => random() - 0.5),
    },
  };
}

export type Files = ReturnType<typeof folderFiles>;

export function tinyFiles(): Files {
  const { keys, weights } = tinyWeights();
  return folderFiles(weights, { keys, pieces: [] }, CARD);
}

export function reading(files: Readonly<Record<string, ArrayBuffer | undefined>>): ReadModelFile {
  return (name) => {
    const bytes = files[name];
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
  };
}

export const textBytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
