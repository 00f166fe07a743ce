import { expectSame, storageTest } from './storage-test';

storageTest('A row that was written is read back', async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('storage-test');
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database did not open.'));
  });
  const transaction = database.transaction('rows', 'readwrite');
  transaction.objectStore('rows').put('kept', 1);
  const read = await new Promise((resolve) => {
    const request = transaction.objectStore('rows').get(1);
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  expectSame('The row', read, 'kept');
});
