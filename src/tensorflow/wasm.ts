import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base';
import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/BatchMatMul';
import { multiplyConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply';
import { realDivConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv';
import { sigmoidConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid';
import { sparseSegmentSumConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentSum';
import { sqrtConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sqrt';
import { squareConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Square';
import { subConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sub';
import { zerosLikeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/ZerosLike';
import { enableProdMode, env, registerKernel, setBackend } from '@tensorflow/tfjs-core';

/** What the deep part and the training of a personal part compute with; all kernels would be 65 KB more for a worker to start. */
const KERNELS = [
  addConfig,
  batchMatMulConfig,
  multiplyConfig,
  realDivConfig,
  sigmoidConfig,
  sparseSegmentSumConfig,
  sqrtConfig,
  squareConfig,
  subConfig,
  zerosLikeConfig,
];

for (const kernel of KERNELS) registerKernel(kernel);

/**
 * Makes WebAssembly the backend: products of matrices are worked out 20 times faster on it than in plain JavaScript.
 *
 * @param folder where `tfjs-backend-wasm-simd.wasm` lies, with a slash at the end
 * @throws Error where WebAssembly cannot be had
 */
export async function useWasm(folder: string): Promise<void> {
  enableProdMode();
  setWasmPaths(folder);
  // Threads need a Worker of our own and shared memory, which an extension's background has not.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await setBackend('wasm'))) throw new Error('TensorFlow.js cannot start its WebAssembly backend.');
}
