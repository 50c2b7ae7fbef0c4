import type { DeepPart } from '../core/model/deep.ts';
import { loadDeepPart } from './deep-part.ts';
import { useWasm } from './wasm.ts';

/**
 * The deep part, started when it is first asked: comments that the wide part is sure of do not wait for it.
 *
 * @param wasmFolder see {@link useWasm}
 */
export function lazyDeepPart(wasmFolder: string, modelJson: string, weights: ArrayBuffer): DeepPart {
  let loading: Promise<DeepPart> | undefined;
  const load = async (): Promise<DeepPart> => {
    await useWasm(wasmFolder);
    return loadDeepPart(modelJson, weights);
  };
  return {
    async logits(rows) {
      loading ??= load();
      return (await loading).logits(rows);
    },
  };
}
