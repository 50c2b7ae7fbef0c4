import { parentPort } from 'node:worker_threads';
import { loadWholeModel } from '../whole-model.ts';
import { serve } from './serve.ts';

if (!parentPort) throw new Error('A scoring thread is started by winnow scan, not by hand.');
serve(parentPort, await loadWholeModel());
