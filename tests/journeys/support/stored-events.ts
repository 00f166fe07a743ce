import type { Page } from '@playwright/test';

export type StoredEvent = {
  readonly id: string;
  readonly seq: number;
  readonly record: string;
  readonly envelope: { readonly type: string; readonly by: string; readonly parents: readonly string[] };
  readonly disclosures: Readonly<Record<string, { readonly value: unknown } | undefined>>;
};

/** The events of one record in the order in which they were stored, read from the browser without any code of ours. */
export const storedEvents = (page: Page, record: string): Promise<readonly StoredEvent[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<StoredEvent[]>((resolve, reject) => {
        const opening = indexedDB.open('prevent-assurance-workbench');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(new Error('The events could not be read'));
          reading.onsuccess = () => {
            database.close();
            const rows = reading.result as StoredEvent[];
            resolve(rows.filter((row) => row.record === wanted).sort((a, b) => a.seq - b.seq));
          };
        };
      }),
    record,
  );
