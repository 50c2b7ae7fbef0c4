import { loadModel } from '../../core/model/load.ts';
import type { CommentModel } from '../../core/model/types.ts';
import { gatherFigures } from '../../report/gather.ts';
import type { Figures } from '../../report/figures.ts';
import { InputProblem } from '../../scan/reason.ts';
import { lazyDeepPart } from '../../tensorflow/lazy-deep-part.ts';
import type { ChosenFile } from './chosen-files.ts';
import { Occupied, resumeOrBegin, scanInputs } from './scan-inputs.ts';
import type { FromScanWorker, ScanFailure, ToScanWorker } from './scan-messages.ts';
import { ScanStore, type Choices } from './scan-store.ts';

/**
 * Reads, scores and keeps files away from the page, which stays free. As on the command line, the model that ships
 * judges, and both its parts are asked about every text.
 */

const TELL_EVERY_MS = 250;

let model: Promise<CommentModel> | undefined;
let stop = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToScanWorker>) => {
  if (data.type === 'stop') stop.abort();
  else if (data.type === 'figures') void figures().then((gathered) => { tell({ type: 'figures', figures: gathered }); });
  else void navigator.locks.request('winnow-scan', { ifAvailable: true }, async (lock) => {
    if (lock) await scan(data.files, data.choices);
    else tell({ type: 'failed', failure: { kind: 'elsewhere' } });
  });
});

async function scan(files: readonly ChosenFile[], choices: Choices | undefined): Promise<void> {
  stop = new AbortController();
  const store = await ScanStore.open();
  try {
    model ??= loadModel(readOwn, lazyDeepPart(own('wasm/')), 'always');
    const loaded = await model;
    const begun = await resumeOrBegin(store, files, choices, loaded);
    tell({ type: 'begun', ...begun });
    let told = performance.now();
    const progress = await scanInputs(files, begun, {
      ...{ store, model: loaded, signal: stop.signal },
      onProgress: (reached, read) => {
        if (performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        tell({ type: 'progress', progress: reached, read });
      },
    });
    tell({ type: 'ended', progress });
  } catch (error) {
    tell({ type: 'failed', failure: failureOf(error) });
  } finally {
    store.close();
  }
}

async function figures(): Promise<Figures | undefined> {
  const store = await ScanStore.open();
  try {
    const kept = await store.scan();
    if (!kept) return undefined;
    const { inputs, model: judge } = kept.plan;
    return await gatherFigures(store.batches(), {
      ...{ model: judge.version, thresholds: judge.thresholds, inputs: inputs.map(({ path }) => path) },
      ...{ badCount: kept.progress.badCount, bad: [] },
    });
  } finally {
    store.close();
  }
}

function failureOf(error: unknown): ScanFailure {
  if (error instanceof InputProblem) return { kind: 'unreadable', reason: error.reason };
  if (error instanceof Occupied) return { kind: 'occupied', inputs: error.inputs };
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

function tell(message: FromScanWorker): void {
  postMessage(message);
}

function own(path: string): string {
  return new URL(path, location.href).href;
}

async function readOwn(name: string): Promise<ArrayBuffer> {
  const response = await fetch(own(`models/comment/${name}`));
  if (!response.ok) throw new Error(`models/comment/${name} cannot be read (${response.status})`);
  return response.arrayBuffer();
}
