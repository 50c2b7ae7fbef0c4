import { getKernel, registerKernel, unregisterKernel, type KernelFunc } from '@tensorflow/tfjs-core';

/** Puts another function in the place of a backend's kernel; what it does to set itself up stays. */
export function replaceKernel(kernelName: string, backendName: string, kernelFunc: KernelFunc): void {
  const stock = getKernel(kernelName, backendName);
  unregisterKernel(kernelName, backendName);
  registerKernel({ ...stock, kernelFunc });
}
