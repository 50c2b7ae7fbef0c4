import type { PersonalVersion } from '../../core/personal/version.ts';
import { NOTHING_LEARNED, type LearningDatabase, type LearningState } from './database.ts';

/** The personal versions and which one is in use. Every change is one transaction: there is never half a model. */
export class VersionsStore {
  constructor(private readonly database: LearningDatabase) {}

  async state(): Promise<LearningState> {
    return (await this.database.get('state', 'learning')) ?? NOTHING_LEARNED;
  }

  /** All versions, the latest first. */
  async all(): Promise<PersonalVersion[]> {
    return (await this.database.getAll('versions')).reverse();
  }

  /** The version in use. */
  async active(): Promise<PersonalVersion | undefined> {
    const { active } = await this.state();
    return active === 0 ? undefined : this.database.get('versions', active);
  }

  /** Notes that a retraining has begun, so that it starts over should the worker be stopped. */
  async begin(): Promise<void> {
    await this.#update((state) => ({ ...state, training: true }));
  }

  /** Notes that a retraining has ended without a version: cancelled, or nothing to learn from. */
  async abandon(): Promise<void> {
    await this.#update((state) => ({ ...state, training: false, pending: 0 }));
  }

  /**
   * Keeps what a retraining came to, and uses it where its report says so.
   * @param learned how many pending corrections it knew of: later ones stay pending.
   * @returns undefined where everything has been forgotten since it began: then nothing is kept.
   */
  async finish(version: Omit<PersonalVersion, 'id'>, learned: number): Promise<PersonalVersion | undefined> {
    const change = this.#change();
    const states = change.objectStore('state');
    const state = await states.get('learning');
    if (!state?.training) return undefined;
    const versions = change.objectStore('versions');
    const kept = { ...version, id: ((await versions.getAllKeys()).at(-1) ?? 0) + 1 };
    await versions.put(kept);
    const active = version.report.used ? kept.id : state.active;
    await states.put({ active, pending: Math.max(0, state.pending - learned), training: false }, 'learning');
    await change.done;
    return kept;
  }

  /** Goes back, or forward, to a version; 0 is the model as it shipped. */
  async use(id: number): Promise<void> {
    if (id !== 0 && !(await this.database.getKey('versions', id))) throw new Error(`There is no version ${id}.`);
    await this.#update((state) => ({ ...state, active: id }));
  }

  /** Forgets every correction and every version. */
  async forgetEverything(): Promise<void> {
    const change = this.database.transaction(['corrections', 'versions', 'state'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      change.objectStore('corrections').clear(),
      change.objectStore('versions').clear(),
      change.objectStore('state').clear(),
    ]);
    await change.done;
  }

  async #update(change: (state: LearningState) => LearningState): Promise<void> {
    const transaction = this.#change();
    const store = transaction.objectStore('state');
    await store.put(change((await store.get('learning')) ?? NOTHING_LEARNED), 'learning');
    await transaction.done;
  }

  #change() {
    return this.database.transaction(['versions', 'state'], 'readwrite', { durability: 'strict' });
  }
}
