import type { CommentModel } from '../../core/model/types.ts';
import { decodeReplay, type Replay } from '../../core/personal/replay.ts';
import { browser } from '../../protocol/browser.ts';
import { LEARNED_KEY } from '../../protocol/learned-key.ts';
import { learningRequest, RETRAINING_KEY, uncorrectRequest } from '../../protocol/learning.ts';
import type { Done } from '../../protocol/messages.ts';
import { correctRequest } from '../../protocol/shapes.ts';
import { CorrectionsStore } from '../../storage/learning/corrections-store.ts';
import { openLearningDatabase } from '../../storage/learning/database.ts';
import { ImportedStore } from '../../storage/learning/imported-store.ts';
import { VersionsStore } from '../../storage/learning/versions-store.ts';
import { openSettings } from '../../storage/settings-store.ts';
import { useWasm } from '../../tensorflow/wasm.ts';
import { WASM_FOLDER } from '../wasm-folder.ts';
import { handler } from '../requests.ts';
import { Learner } from './learner.ts';
import { Retraining } from './retraining.ts';
import { keepTrainingScript, loadTrainingScript } from './training-script.ts';

/** A retraining that a stop of the worker cut off starts over once the comments that woke it are judged. */
const RESUME_AFTER_MS = 1_000;

export interface LearningOptions {
  /** Loads the model as it ships. */
  readonly loadShipped: () => Promise<CommentModel>;
  /** Has the next question load the model anew. */
  readonly forgetModel: () => void;
}

/** Wires learning into the background: the model as the reader has taught it, and the messages about it. */
export function startLearning({ loadShipped, forgetModel }: LearningOptions) {
  keepTrainingScript();
  const shipped = once(loadShipped);

  const onChanged = async (): Promise<void> => {
    forgetModel();
    await browser.storage.local.set({ [LEARNED_KEY]: Date.now() });
  };

  const parts = once(async () => {
    const database = await openLearningDatabase();
    const corrections = new CorrectionsStore(database);
    const versions = new VersionsStore(database);
    const retraining = new Retraining({
      corrections,
      versions,
      shipped,
      replay: readReplay,
      loadTraining,
      tell: (state) => void browser.storage.session.set({ [RETRAINING_KEY]: state }),
      onUsed: onChanged,
      now: Date.now,
      pause: () => new Promise((resume) => setTimeout(resume)),
    });
    const imported = new ImportedStore(database);
    const learner = new Learner({ corrections, versions, imported, retraining, settings: readSettings, onChanged, now: Date.now });
    return { learner, retraining };
  });

  setTimeout(() => {
    parts()
      .then(({ retraining }) => retraining.resume())
      .catch((error: unknown) => {
        console.warn('Winnow: what was learned cannot be read', error);
      });
  }, RESUME_AFTER_MS);

  return {
    /** The shipped model with all that was learned; without, where that cannot be read. */
    loadModel: async (): Promise<CommentModel> => {
      const model = await shipped();
      try {
        return await (await parts()).learner.teach(model);
      } catch (error) {
        console.warn('Winnow: what was learned cannot be read', error);
        return model;
      }
    },
    handlersFor: (site: string | undefined) => ({
      correct: handler(['content', 'own-page'], correctRequest, async ({ text, labels }) =>
        done((await parts()).learner.correct(text, labels, site)),
      ),
      uncorrect: handler(['content', 'own-page'], uncorrectRequest, async ({ text }) =>
        done((await parts()).learner.uncorrect(text)),
      ),
      learning: handler(['own-page'], learningRequest, async ({ command }) => {
        const { learner, retraining } = await parts();
        if (command === 'changed') await learner.reload();
        else if (command === 'cancel') await retraining.cancel();
        else void retraining.start();
        return { type: 'done' };
      }),
    }),
  };
}

async function done(work: Promise<void>): Promise<Done> {
  await work;
  return { type: 'done' };
}

async function loadTraining() {
  const { retrain } = await loadTrainingScript();
  await useWasm(WASM_FOLDER);
  return retrain;
}

async function readReplay(): Promise<Replay> {
  const response = await fetch(browser.runtime.getURL('models/comment/replay.bin'));
  return decodeReplay(new Uint8Array(await response.arrayBuffer()));
}

async function readSettings() {
  const reading = new AbortController();
  const settings = await openSettings(browser.storage.local, reading);
  reading.abort();
  return settings.get().learning;
}

/** Runs once and keeps what came of it; what failed is tried again the next time. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => {
    running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
