import type { TextReader } from '../../src/core/text/index.ts';
import { KEY_BITS, keyOf, valueOfCount } from '../../src/core/model/wide/index.ts';

/** The features of many texts: those of text i lie at offsets[i]…offsets[i + 1]. */
export interface Featurised {
  readonly offsets: Float64Array;
  readonly keys: Uint32Array;
  readonly values: Float32Array;
}

/** Takes the features of each text, exactly as the reader of the model will. */
export function featurise(reader: TextReader, texts: readonly string[], onProgress: (done: number) => void = () => undefined): Featurised {
  const offsets = new Float64Array(texts.length + 1);
  let keys = new Uint32Array(1 << 20);
  let values = new Float32Array(1 << 20);
  let length = 0;
  texts.forEach((text, i) => {
    const { features } = reader.read(text);
    if (length + features.length > keys.length) {
      const capacity = Math.max(keys.length * 2, length + features.length);
      keys = grown(keys, new Uint32Array(capacity));
      values = grown(values, new Float32Array(capacity));
    }
    for (let k = 0; k < features.length; k++) {
      keys[length] = keyOf(features.hashes[k] ?? 0);
      values[length++] = valueOfCount(features.counts[k] ?? 1);
    }
    offsets[i + 1] = length;
    if (i % 10_000 === 0) onProgress(i);
  });
  return { offsets, keys: keys.subarray(0, length), values: values.subarray(0, length) };
}

function grown<Values extends Uint32Array | Float32Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}

/** In how many texts each key occurs. */
export function documentFrequencies({ keys }: Featurised): Uint32Array {
  const frequencies = new Uint32Array(2 ** KEY_BITS);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    frequencies[key] = (frequencies[key] ?? 0) + 1;
  }
  return frequencies;
}
