import '../../tensorflow/training-kernels.ts';
import { retrain } from '../../core/personal/retrain.ts';

// A script of its own, so that the worker, which is started for every few comments, has less to read.
globalThis.winnowTraining = { retrain };
