import 'fake-indexeddb/auto';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });

/** Every row of every table with its key, read without any code of ours. */
export const dumpTables = async (name: string): Promise<Record<string, readonly unknown[]>> => {
  const database = await settled(indexedDB.open(name));
  const tables: Record<string, readonly unknown[]> = {};
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    const [keys, rows] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    tables[table] = keys.map((key, index) => [key, rows[index] as unknown]);
  }
  database.close();
  return tables;
};

/** The same as text, so that any changed byte shows. */
export const dumped = async (name: string): Promise<string> => JSON.stringify(await dumpTables(name));
