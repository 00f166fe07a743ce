import { openStores } from '../../src/persistence/open-stores';
import { expectSame, storageTest } from './storage-test';
import { dumped, newId, now, openTab, order, start } from './tabs';

/** The database as some other code would make it. */
const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('raw')) request.result.createObjectStore('raw').put('kept', 1);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('It did not open'));
  });

const problemOf = async (name: string): Promise<unknown> => {
  const opened = await openStores(name, newId(), now);
  return opened.ok || opened.problem;
};

storageTest('Data of a newer version is refused and stays as it is', async () => {
  const name = newId();
  (await openRaw(name, 999)).close();
  const before = await dumped(name);
  expectSame('The problem', await problemOf(name), { kind: 'storageNewer' });
  expectSame('The rows', await dumped(name), before);
});

storageTest('An older version that does not let go is told of, and so to the tabs after', async () => {
  const name = newId();
  const older = await openRaw(name, 1);
  const [first, second] = [problemOf(name), problemOf(name)];
  expectSame('The problem', await first, { kind: 'storageBlocked' });
  expectSame('The problem of the next', await second, { kind: 'storageBlocked' });
  older.close();
});

storageTest('Looking whether there is a database makes none', async () => {
  const name = newId();
  const tab = await openTab(name);
  const found = (await indexedDB.databases()).filter((one) => one.name === name).map(({ version }) => version);
  expectSame('The version', found, [20]);
  tab.close();
});

storageTest('A tab lets a newer version have the storage, and writes nothing into it', async () => {
  const name = newId();
  const tab = await openTab(name);
  await order(tab.log, 'p0', start);
  const told = new Promise<void>((resolve) => tab.onClosed(resolve));
  const newer = await openRaw(name, 30);
  await told;
  newer.close();
  const before = await dumped(name);
  const outcome = await order(tab.log, 'p0', { kind: 'archiveSession', archived: true, seen: [] });
  expectSame('What the old tab is told', outcome, { ok: false, problem: { kind: 'storageClosed' } });
  expectSame('The rows', await dumped(name), before);
});

storageTest('Asking how the storage stands is answered', async () => {
  const tab = await openTab(newId());
  const { persistence } = await tab.health.state();
  if (!['persistent', 'not persistent', 'unknown'].includes(persistence)) throw new Error(persistence);
  tab.close();
});
