import type { Correction } from '../../core/corrections/correction.ts';
import type { PersonalVersion } from '../../core/personal/version.ts';
import { browser } from '../../protocol/browser.ts';
import type { LearningRequest } from '../../protocol/learning.ts';
import type { Done, Refused } from '../../protocol/messages.ts';
import { CorrectionsStore } from '../../storage/learning/corrections-store.ts';
import { openLearningDatabase, type LearningState } from '../../storage/learning/database.ts';
import { ImportedStore, type ImportedModel } from '../../storage/learning/imported-store.ts';
import { VersionsStore } from '../../storage/learning/versions-store.ts';

/** All that the reader has taught, as the settings show it. */
export interface LearnedData {
  /** The latest first. */
  readonly corrections: readonly Correction[];
  /** The latest first. */
  readonly versions: readonly PersonalVersion[];
  readonly state: LearningState;
  readonly imported: ImportedModel | undefined;
}

export interface Stores {
  readonly corrections: CorrectionsStore;
  readonly versions: VersionsStore;
  readonly imported: ImportedStore;
}

export async function readLearned(): Promise<LearnedData> {
  return withStores(async ({ corrections, versions, imported }) => ({
    corrections: await corrections.all(),
    versions: await versions.all(),
    state: await versions.state(),
    imported: await imported.get(),
  }));
}

/** Changes what was learned, and has the background and every open page follow. */
export async function changeLearned(change: (stores: Stores) => Promise<unknown>): Promise<void> {
  await withStores(change);
  await command('changed');
}

/**
 * Tells the background to retrain, to stop that, or that something has changed.
 * @throws where the background refuses, with its reason.
 */
export async function command(name: LearningRequest['command']): Promise<void> {
  const request: LearningRequest = { type: 'learning', command: name };
  const answer = await browser.runtime.sendMessage<LearningRequest, Done | Refused>(request);
  if (answer.type === 'refused') throw new Error(answer.reason);
}

/** Opens the database for as long as the work takes: the background has its own, and may want it to itself. */
async function withStores<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const database = await openLearningDatabase();
  try {
    return await work({
      corrections: new CorrectionsStore(database),
      versions: new VersionsStore(database),
      imported: new ImportedStore(database),
    });
  } finally {
    database.close();
  }
}
