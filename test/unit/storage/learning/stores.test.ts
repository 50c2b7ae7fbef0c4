import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonalVersion, Report } from '../../../../src/core/personal/version.ts';
import { CorrectionsStore, makeCorrection } from '../../../../src/storage/learning/corrections-store.ts';
import { openLearningDatabase, type LearningDatabase } from '../../../../src/storage/learning/database.ts';
import { VersionsStore } from '../../../../src/storage/learning/versions-store.ts';

let database: LearningDatabase;
let corrections: CorrectionsStore;
let versions: VersionsStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openLearningDatabase();
  corrections = new CorrectionsStore(database);
  versions = new VersionsStore(database);
});

const measure = { right: 1, total: 2, loss: 0.5 };
const counts = { shipped: 0, before: 0, after: 0, total: 10 };
const report = (used: boolean): Report => ({ before: measure, after: measure, ordinaryHidden: counts, unwantedHidden: counts, used });

/** Retrains, as far as the stores see of it. */
async function retrained(used = true, learned = 0): Promise<PersonalVersion | undefined> {
  await versions.begin();
  return versions.finish(version(used), learned);
}

function version(used = true): Omit<PersonalVersion, 'id'> {
  return { time: 0, modelVersion: 'm', corrections: 2, report: report(used), outOfFold: new Map(), part: new ArrayBuffer(8) };
}

describe('CorrectionsStore', () => {
  it('keeps one correction for each text, the latest, and counts what is new', async () => {
    expect(await corrections.put([makeCorrection('Buy now', { spam: 1 }, 1), makeCorrection('hello', { spam: 0 }, 2)])).toBe(2);
    expect(await corrections.put([makeCorrection('buy NOW!', { spam: 1 }, 3)])).toBe(0);
    expect(await corrections.put([makeCorrection('buy now', { spam: 0 }, 4)])).toBe(1);
    expect((await corrections.all()).map(({ text, verdict }) => [text, verdict])).toEqual([
      ['buy now', { spam: 0 }],
      ['hello', { spam: 0 }],
    ]);
    expect((await versions.state()).pending).toBe(3);
  });

  it('takes a correction back and says what it was', async () => {
    const correction = makeCorrection('Buy now', { spam: 1 }, 1, 'blog.example');
    await corrections.put([correction]);
    expect(await corrections.delete(correction.key)).toEqual(correction);
    expect(await corrections.delete(correction.key)).toBeUndefined();
    expect(await corrections.all()).toEqual([]);
  });

  it('is still there after the database is opened anew', async () => {
    await corrections.put([makeCorrection('Buy now', { spam: 1 }, 1)]);
    database.close();
    expect(await new CorrectionsStore(await openLearningDatabase()).all()).toHaveLength(1);
  });
});

describe('VersionsStore', () => {
  it('uses a version that its report speaks for, and only keeps another', async () => {
    expect([(await retrained(true))?.id, (await retrained(false))?.id]).toEqual([1, 2]);
    expect((await versions.active())?.id).toBe(1);
    await versions.use(2);
    expect((await versions.active())?.id).toBe(2);
    await versions.use(0);
    expect(await versions.active()).toBeUndefined();
    await expect(versions.use(7)).rejects.toThrow(/no version 7/);
  });

  it('leaves pending what was said while it trained', async () => {
    await corrections.put([makeCorrection('a', { spam: 1 }, 1), makeCorrection('b', { spam: 1 }, 1)]);
    await versions.begin();
    await corrections.put([makeCorrection('c', { spam: 1 }, 1)]);
    await versions.finish(version(), 2);
    expect(await versions.state()).toEqual({ active: 1, pending: 1, training: false });
  });

  it('keeps every version', async () => {
    for (let i = 0; i < 50; i++) await retrained(i === 0);
    expect((await versions.all()).map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index));
    expect((await versions.active())?.id).toBe(1);
  });

  it('forgets everything when told to', async () => {
    await corrections.put([makeCorrection('a', { spam: 1 }, 1)]);
    await retrained();
    await versions.forgetEverything();
    expect(await corrections.all()).toEqual([]);
    expect(await versions.all()).toEqual([]);
    expect(await versions.state()).toEqual({ active: 0, pending: 0, training: false });
  });

  it('keeps nothing of a retraining during which everything was forgotten', async () => {
    await versions.begin();
    await versions.forgetEverything();
    expect(await versions.finish(version(), 0)).toBeUndefined();
    expect(await versions.all()).toEqual([]);
    expect(await versions.active()).toBeUndefined();
  });
});
