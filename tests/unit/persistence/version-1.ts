/** Each store of the first version of the database, with its key and indexes, as Dexie made them. */
const stores: readonly (readonly [
  name: string,
  key: string | string[],
  indexes: readonly (readonly [string, string, boolean])[],
])[] = [
  [
    'events',
    ['record', 'seq'],
    [
      ['id', 'id', true],
      ['envelope.command', 'envelope.command', false],
    ],
  ],
  ['records', 'id', [['kind', 'kind', false]]],
  ['parts', ['record', 'part'], []],
  ['drafts', ['record', 'path', 'tab'], []],
  ['editions', 'hash', []],
  ['memory', 'key', []],
];

/** Makes a database as the first version of the app left it, with these rows, without any code of ours. */
export const makeVersion1 = (name: string, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onerror = () => reject(new Error('It was not made'));
    request.onupgradeneeded = () => {
      for (const [table, keyPath, indexes] of stores) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const [index, path, unique] of indexes) store.createIndex(index, path, { unique });
        for (const row of rows[table] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
