import { browser } from '../protocol/browser.ts';

/** Where the build puts TensorFlow.js' WebAssembly. */
export const WASM_FOLDER = browser.runtime.getURL('wasm/');
