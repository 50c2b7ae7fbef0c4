import type { Correction, Verdict } from '../../core/corrections/correction.ts';
import { fingerprint } from '../../core/corrections/fingerprint.ts';
import { NOTHING_LEARNED, type LearningDatabase } from './database.ts';

/** What becomes of a correction; each call resolves once it is safely on disk. */
export class CorrectionsStore {
  constructor(private readonly database: LearningDatabase) {}

  /** All corrections, the latest first. */
  async all(): Promise<Correction[]> {
    return (await this.database.getAllFromIndex('corrections', 'time')).reverse();
  }

  /** Keeps corrections, each in place of an earlier one of the same text; resolves with how many told something new. */
  async put(corrections: readonly Correction[]): Promise<number> {
    const change = begin(this.database);
    const store = change.objectStore('corrections');
    let news = 0;
    for (const correction of corrections) {
      const before = await store.get(correction.key);
      if (!before || !sameVerdict(before.verdict, correction.verdict)) news++;
      await store.put(correction);
    }
    await count(change, news);
    return news;
  }

  /** Takes back what was said of a text; resolves with it, undefined where nothing was. */
  async delete(key: string): Promise<Correction | undefined> {
    const change = begin(this.database);
    const store = change.objectStore('corrections');
    const before = await store.get(key);
    await store.delete(key);
    await count(change, before ? 1 : 0);
    return before;
  }
}

function begin(database: LearningDatabase) {
  return database.transaction(['corrections', 'state'], 'readwrite', { durability: 'strict' });
}

async function count(change: ReturnType<typeof begin>, news: number): Promise<void> {
  const state = (await change.objectStore('state').get('learning')) ?? NOTHING_LEARNED;
  await change.objectStore('state').put({ ...state, pending: state.pending + news }, 'learning');
  await change.done;
}

/** A correction of a text, as it is kept. */
export function makeCorrection(text: string, verdict: Verdict, time: number, site?: string): Correction {
  return { key: fingerprint(text).key, text, verdict, time, ...(site && { site }) };
}

function sameVerdict(a: Verdict, b: Verdict): boolean {
  const labels = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Verdict>;
  return [...labels].every((label) => a[label] === b[label]);
}
