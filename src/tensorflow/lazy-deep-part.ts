import type { LoadDeepPart } from '../core/model/deep.ts';
import { loadDeepPart } from './deep-part.ts';
import { useWasm } from './wasm.ts';

/**
 * Makes deep parts that start when they are first asked: comments that the wide part is sure of do not wait.
 *
 * @param wasmFolder see {@link useWasm}
 */
export function lazyDeepPart(wasmFolder: string): LoadDeepPart {
  return (weights, pieces) => {
    let loading: Promise<ReturnType<LoadDeepPart>> | undefined;
    return {
      async logits(rows) {
        loading ??= useWasm(wasmFolder).then(() => loadDeepPart(weights, pieces));
        return (await loading).logits(rows);
      },
    };
  };
}
