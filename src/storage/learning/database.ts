import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Correction } from '../../core/corrections/correction.ts';
import type { ImportedModel } from './imported-store.ts';
import type { PersonalVersion } from '../../core/personal/version.ts';

/** What is kept of learning beside corrections and versions. */
export interface LearningState {
  /** The personal version in use; 0 is none. */
  readonly active: number;
  /** Corrections made or changed since the last retraining. */
  readonly pending: number;
  /** A retraining was started and has not ended: after a stop of the worker it starts over. */
  readonly training: boolean;
}

export const NOTHING_LEARNED: LearningState = { active: 0, pending: 0, training: false };

export interface LearningSchema extends DBSchema {
  corrections: { key: string; value: Correction; indexes: { time: number } };
  versions: { key: number; value: PersonalVersion };
  state: { key: 'learning'; value: LearningState };
  models: { key: 'imported'; value: ImportedModel };
}

export type LearningDatabase = IDBPDatabase<LearningSchema>;

const NAME = 'learning';
const VERSION = 1;

/**
 * Opens the database of what the reader has taught. The background and the options page each open their own; when
 * one of them deletes it or a newer version upgrades it, the other lets go.
 */
export async function openLearningDatabase(): Promise<LearningDatabase> {
  const database = await openDB<LearningSchema>(NAME, VERSION, {
    upgrade(upgrading) {
      upgrading.createObjectStore('corrections', { keyPath: 'key' }).createIndex('time', 'time');
      upgrading.createObjectStore('versions', { keyPath: 'id' });
      upgrading.createObjectStore('state');
      upgrading.createObjectStore('models');
    },
    blocking() {
      database.close();
    },
  });
  return database;
}
