import { measurement, quantile, timed } from './harness/measurement';

// The floor that others stand on: one small row in one transaction, without any of our code.
measurement('One row by hand', async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('by-hand');
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database did not open.'));
  });
  const put = () =>
    new Promise<void>((resolve) => {
      const transaction = database.transaction('rows', 'readwrite');
      transaction.objectStore('rows').add({ text: 'x'.repeat(900) });
      transaction.oncomplete = () => resolve();
    });
  const times: number[] = [];
  for (let round = 0; round < 200; round++) times.push(await timed(put));
  return [
    { name: 'median', value: quantile(times, 0.5), unit: 'ms' },
    { name: '95 in 100 within', value: quantile(times, 0.95), unit: 'ms' },
  ];
});
