import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { lazyDeepPart } from '../tensorflow/lazy-deep-part.ts';

const WASM = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';

/** TensorFlow.js' WebAssembly in Node comes from the installed package. */
export const NODE_WASM_FOLDER = dirname(createRequire(import.meta.url).resolve(WASM)) + sep;

/** The deep part in Node. */
export const nodeDeepPart = lazyDeepPart(NODE_WASM_FOLDER);
