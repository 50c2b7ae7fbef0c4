import 'fake-indexeddb/auto';
import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Learner } from '../../../../src/background/learning/learner.ts';
import { Retraining } from '../../../../src/background/learning/retraining.ts';
import { seededRandom } from '../../../../src/core/random.ts';
import { perLabel } from '../../../../src/core/labels.ts';
import type { CommentModel } from '../../../../src/core/model/types.ts';
import { retrain } from '../../../../src/core/personal/retrain.ts';
import type { RetrainingState } from '../../../../src/protocol/learning.ts';
import { CorrectionsStore } from '../../../../src/storage/learning/corrections-store.ts';
import { openLearningDatabase } from '../../../../src/storage/learning/database.ts';
import { ImportedStore } from '../../../../src/storage/learning/imported-store.ts';
import { VersionsStore } from '../../../../src/storage/learning/versions-store.ts';
import { tinyModel } from '../../core/model/average-word-vec/fixture.ts';
import { commentsOf, KINDS, ORDINARY } from '../../core/personal/kinds.ts';
import { sample } from '../../core/personal/scene.ts';

const shipped: CommentModel = {
  version: 'shipped',
  defaultThresholds: perLabel(() => 0.5),
  score: (texts) => Promise.resolve(texts.map(() => perLabel(() => 0.02))),
  explain: () => [],
};
const random = seededRandom(11);
const samples = commentsOf(ORDINARY, 300, random).map((text, index) => sample(text, index % 2 === 0));
const spoilers = commentsOf(KINDS[0], 60, random);

/** A worker with a database that outlives it. */
async function wake({ retrainAfter = 20, pause = () => Promise.resolve(), model = shipped } = {}) {
  const database = await openLearningDatabase();
  const corrections = new CorrectionsStore(database);
  const versions = new VersionsStore(database);
  const imported = new ImportedStore(database);
  const told: RetrainingState[] = [];
  let changes = 0;
  const onChanged = () => {
    changes++;
    return Promise.resolve();
  };
  const retraining = new Retraining({
    corrections,
    versions,
    shipped: () => Promise.resolve(model),
    replay: () => Promise.resolve({ modelVersion: 'shipped', samples }),
    loadTraining: async () => {
      await setBackend('cpu');
      return retrain;
    },
    tell: (state) => told.push(state),
    onUsed: onChanged,
    now: () => 5,
    pause,
  });
  const settings = () => Promise.resolve({ retrainAfter, keepSites: false });
  const learner = new Learner({ corrections, versions, imported, retraining, settings, onChanged, now: () => 5 });
  const spam = async (text: string) => (await (await learner.teach(model)).score([text]))[0].spam;
  return { learner, retraining, corrections, versions, imported, told, spam, changes: () => changes };
}

/** Flags comments and waits for the retraining that this may start. */
async function flag(worker: Awaited<ReturnType<typeof wake>>, texts: readonly string[]): Promise<void> {
  for (const text of texts) await worker.learner.correct(text, { spam: 1 }, 'blog.example');
  await worker.retraining.start();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('learning', () => {
  it('acts at once on the comment itself, and takes it back', async () => {
    const worker = await wake();
    const text = 'the painter on mill street takes new orders this week, ask for Rosa';
    await worker.learner.correct(text, { spam: 1 }, 'blog.example');
    expect(await worker.spam(`${text.toUpperCase()}!`)).toBe(1);
    expect(await worker.spam('thanks, that helped')).toBe(0.02);
    await worker.learner.uncorrect(`${text}!!`);
    expect(await worker.spam(text)).toBe(0.02);
    expect(worker.changes()).toBe(2);
  });

  it('keeps the site of a correction only where the reader lets it', async () => {
    const worker = await wake();
    await worker.learner.correct('hello there', { spam: 0 }, 'blog.example');
    expect((await worker.corrections.all())[0].site).toBeUndefined();
  });

  it('retrains by itself after twenty flags, and an unseen one of the kind is then hidden', async () => {
    const worker = await wake();
    await flag(worker, spoilers.slice(0, 19));
    const before = await worker.versions.all();
    await worker.learner.correct(spoilers[19], { spam: 1 }, undefined);
    await worker.retraining.start();
    expect(before.length).toBeLessThan((await worker.versions.all()).length);
    const scores = await Promise.all(spoilers.slice(20).map(worker.spam));
    expect(scores.filter((score) => score > 0.5).length).toBeGreaterThanOrEqual(32);
    expect(worker.told.at(-1)).toMatchObject({ state: 'done', used: true });
  });

  it('has it all after the worker was stopped, and what was learned counts for its model only', async () => {
    const first = await wake();
    await flag(first, spoilers.slice(0, 20));
    const second = await wake();
    expect(await second.spam(spoilers[30])).toBe(await first.spam(spoilers[30]));
    const updated = await wake({ retrainAfter: 0, model: { ...shipped, version: 'newer' } });
    expect(await updated.spam('Harrow Lane finale: the vicar is the ghost')).toBe(0.02);
  });

  it('is learned anew, once, where an update has brought another model', async () => {
    await flag(await wake(), spoilers.slice(0, 20));
    const updated = await wake({ model: { ...shipped, version: 'newer' } });
    const before = await updated.spam(spoilers[30]);
    await expect.poll(() => updated.told.at(-1)).toEqual({ state: 'done', id: 2, used: true });
    expect(before).toBe(0.02);
    expect(await updated.spam(spoilers[30])).toBeGreaterThan(0.5);
    expect(await updated.versions.all()).toHaveLength(2);
  });

  it('starts over when it was stopped in the middle', async () => {
    const stopped = await wake({ retrainAfter: 0, pause: () => new Promise(() => undefined) });
    for (const text of spoilers.slice(0, 20)) await stopped.learner.correct(text, { spam: 1 }, undefined);
    void stopped.retraining.start();
    await expect.poll(async () => (await stopped.versions.state()).training).toBe(true);
    const next = await wake();
    expect(await next.versions.all()).toEqual([]);
    await next.retraining.resume();
    expect(await next.versions.all()).toHaveLength(1);
    expect((await next.versions.state()).training).toBe(false);
  });

  it('can be cancelled, and leaves everything as it was', async () => {
    const worker = await wake({ retrainAfter: 0 });
    for (const text of spoilers.slice(0, 20)) await worker.learner.correct(text, { spam: 1 }, undefined);
    const training = worker.retraining.start();
    await worker.retraining.cancel();
    await training;
    expect(await worker.versions.all()).toEqual([]);
    expect(worker.told.at(-1)).toEqual({ state: 'cancelled' });
    await worker.retraining.start();
    expect(await worker.versions.all()).toHaveLength(1);
  });

  it('keeps nothing of a retraining during which everything was forgotten', async () => {
    const worker = await wake({ retrainAfter: 0, pause: () => new Promise((resume) => setTimeout(resume, 10)) });
    for (const text of spoilers.slice(0, 20)) await worker.learner.correct(text, { spam: 1 }, undefined);
    const training = worker.retraining.start();
    const learning = { state: 'training', done: expect.toSatisfy((done: number) => done > 0) as number };
    await expect.poll(() => worker.told.at(-1)).toEqual(learning);
    await worker.versions.forgetEverything();
    await worker.learner.reload();
    await training;
    expect(await worker.versions.all()).toEqual([]);
    expect(worker.told.at(-1)).toEqual({ state: 'cancelled' });
    expect(await worker.spam(spoilers[0])).toBe(0.02);
  });

  it('goes back to an earlier version, and forgets everything when told to', async () => {
    const worker = await wake({ retrainAfter: 0 });
    await flag(worker, spoilers.slice(0, 20));
    expect(await worker.spam(spoilers[40])).toBeGreaterThan(0.5);
    await worker.versions.use(0);
    expect(await worker.spam(spoilers[40])).toBe(0.02);
    await worker.versions.forgetEverything();
    await worker.learner.reload();
    expect(await worker.spam(spoilers[0])).toBe(0.02);
  });

  it('judges by an imported model, alone or together with the built-in one, and after the reader', async () => {
    const worker = await wake();
    const files = tinyModel();
    const theirs = 1 / (1 + Math.exp(-2));
    await worker.imported.put({ files, hash: 'tiny', use: 'alone', time: 0 });
    expect(await worker.spam('buy, buy!')).toBeCloseTo(theirs, 5);
    await worker.imported.put({ files, hash: 'tiny', use: 'together', time: 0 });
    expect(await worker.spam('buy, buy!')).toBeCloseTo(1 / (1 + Math.exp(-(2 + Math.log(0.02 / 0.98)) / 2)), 5);
    await worker.learner.correct('buy, buy!', { spam: 0 }, undefined);
    expect(await worker.spam('buy, buy!')).toBe(0);
    await worker.imported.remove();
    expect(await worker.spam('buy')).toBe(0.02);
  });
});
