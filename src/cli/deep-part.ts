import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { lazyDeepPart } from '../tensorflow/lazy-deep-part.ts';

const WASM = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';

/** The deep part in Node; its WebAssembly comes from the installed package. */
export const nodeDeepPart = lazyDeepPart(dirname(createRequire(import.meta.url).resolve(WASM)) + sep);
