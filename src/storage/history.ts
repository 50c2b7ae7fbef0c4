import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Reason } from '../core/policy.ts';

/** Counts are kept for so many days. */
export const HISTORY_DAYS = 90;

/** How often comments were hidden on a day, on a site, for a reason. No text is kept. */
export interface HiddenCount {
  /** In the reader's time zone, `2026-03-01`. */
  readonly day: string;
  readonly site: string;
  readonly reason: Reason;
  readonly count: number;
}

interface HistorySchema extends DBSchema {
  counts: { key: [day: string, site: string, reason: string]; value: number };
}

/** What was hidden lately, on this device alone. Every call opens the database and closes it: calls are rare. */
export const hiddenHistory = {
  async add(counts: readonly HiddenCount[], today: string): Promise<void> {
    await withDatabase(async (database) => {
      const transaction = database.transaction('counts', 'readwrite');
      for (const { day, site, reason, count } of counts) {
        const key: [string, string, string] = [day, site, reason];
        await transaction.store.put(((await transaction.store.get(key)) ?? 0) + count, key);
      }
      await transaction.store.delete(IDBKeyRange.upperBound([daysBefore(today, HISTORY_DAYS)]));
      await transaction.done;
    });
  },

  async read(): Promise<HiddenCount[]> {
    return withDatabase(async (database) => {
      const transaction = database.transaction('counts');
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map(([day, site, reason], index) => ({ day, site, reason: reason as Reason, count: values[index] ?? 0 }));
    });
  },

  async wipe(): Promise<void> {
    await withDatabase((database) => database.clear('counts'));
  },
};

/** The day of a moment in the reader's time zone. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function daysBefore(day: string, days: number): string {
  return dayOf(new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - days));
}

async function withDatabase<Result>(work: (database: IDBPDatabase<HistorySchema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<HistorySchema>('winnow-history', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('counts');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
