import type { ModelFiles } from '../../../../../src/core/model/average-word-vec/index.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** Four words of two dimensions, two hidden units, two classes: small enough to work out by hand. */
const WEIGHTS: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['embedding/embeddings', [4, 2], [0, 0, 0, 0, 0, 0, 4, -4]],
  ['dense/kernel', [2, 2], [1, 0, 0, 1]],
  ['dense/bias', [2], [0, 0]],
  ['dense_1/kernel', [2, 2], [0, 1, 0, 0]],
  ['dense_1/bias', [2], [0, 0]],
];

const layer = (className: string, config: object): object => ({ class_name: className, config });

/** A Model Maker export whose one word, `buy`, speaks for spam. */
export function tinyModel(changes: Partial<Record<keyof ModelFiles, ArrayBuffer | string>> = {}): ModelFiles {
  const model = {
    modelTopology: {
      model_config: {
        class_name: 'Sequential',
        config: {
          layers: [
            layer('InputLayer', { batch_input_shape: [null, 4] }),
            layer('Embedding', { name: 'embedding', batch_input_shape: [null, 4] }),
            layer('GlobalAveragePooling1D', {}),
            layer('Dense', { name: 'dense', activation: 'relu' }),
            layer('Dropout', {}),
            layer('Dense', { name: 'dense_1', activation: 'softmax' }),
          ],
        },
      },
    },
    weightsManifest: [
      {
        paths: ['group1-shard1of1.bin'],
        weights: WEIGHTS.map(([name, shape]) => ({ name, shape, dtype: 'float32' })),
      },
    ],
  };
  const files = {
    'model.json': JSON.stringify(model),
    'group1-shard1of1.bin': new Float32Array(WEIGHTS.flatMap(([, , values]) => values)).buffer,
    vocab: '<PAD> 0\n<START> 1\n<UNKNOWN> 2\nbuy 3\n',
    'labels.txt': 'false\ntrue\n',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
  );
}
