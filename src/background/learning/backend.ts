import '@tensorflow/tfjs-backend-cpu/dist/base';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
import { realDivConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/RealDiv';
import { sigmoidConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sigmoid';
import { sparseSegmentSumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentSum';
import { sqrtConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sqrt';
import { squareConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Square';
import { subConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sub';
import { zerosLikeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ZerosLike';
import { enableProdMode, getBackend, ready, registerKernel, setBackend } from '@tensorflow/tfjs-core';

/** What the training of a personal part computes with; the whole backend would triple what the worker has to read. */
const KERNELS = [
  addConfig,
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

/** Makes TensorFlow.js ready to train; leaves a backend alone that the model computes with already. */
export async function prepareTraining(): Promise<void> {
  enableProdMode();
  if (!getBackend()) await setBackend('cpu');
  await ready();
}
