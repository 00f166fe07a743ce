import type { Page } from '@playwright/test';

/**
 * Everything that the browser keeps for the app, raw: each row of each store of each database, keys included, as one
 * text. Two are alike only where what is kept is alike to the byte. Words are kept as they are, for searching.
 */
export async function rawStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The request failed'));
      });
    const bytes = (_key: string, value: unknown): unknown =>
      value instanceof ArrayBuffer
        ? Array.from(new Uint8Array(value))
        : ArrayBuffer.isView(value)
          ? Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
          : value;
    const rows: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(reading.getAllKeys()), done(reading.getAll())]);
        keys.forEach((key, index) => rows.push(JSON.stringify([name, store, key, values[index]], bytes)));
      }
      database.close();
    }
    rows.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    return rows.join('\n');
  });
}
