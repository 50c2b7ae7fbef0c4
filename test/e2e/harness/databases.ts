import type { Page } from 'puppeteer-core';

/** A row of one of the extension's databases. Of what is binary only its `byteLength` is there. */
export interface StoredRow {
  readonly database: string;
  readonly store: string;
  readonly row: unknown;
}

/** Every row of every database of the extension, seen from one of its pages. */
export async function storedRows(control: Page): Promise<StoredRow[]> {
  const json = await control.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
      });
    const all: StoredRow[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await answer<unknown[]>(database.transaction(store).objectStore(store).getAll());
        for (const row of rows) all.push({ database: name, store, row });
      }
      database.close();
    }
    return JSON.stringify(all, (_, value: unknown) => (value instanceof ArrayBuffer ? { byteLength: value.byteLength } : value));
  });
  return JSON.parse(json) as StoredRow[];
}
