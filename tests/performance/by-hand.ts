import { Database, type EventRow, type PartRow, type RecordRow } from '../../src/persistence/database';

/** The rows that one mark writes. */
export type MarkRows = { readonly event: EventRow; readonly record: RecordRow; readonly part: PartRow };

/** A database with the same stores and indexes, used without any of our code. */
export const openByHand = async (name: string): Promise<IDBDatabase> => {
  const db = new Database(name);
  await db.open();
  return db.backendDB();
};

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error('The transaction was aborted'));
  });

const tables = ['events', 'records', 'parts'];

/** The same rows in one transaction, and nothing else: no reading, no check of versions. */
export const writeByHand = (
  database: IDBDatabase,
  { event, record, part }: MarkRows,
  durability: IDBTransactionDurability,
): Promise<void> => {
  const transaction = database.transaction(tables, 'readwrite', { durability });
  transaction.objectStore('events').put(event);
  transaction.objectStore('records').put(record);
  transaction.objectStore('parts').put(part);
  return done(transaction);
};

/** The same rows as many transactions had put them there, so that both indexes are as deep. */
export const fillByHand = async (database: IDBDatabase, sample: EventRow, count: number): Promise<void> => {
  for (let from = 0; from < count; from += 2000) {
    const transaction = database.transaction('events', 'readwrite', { durability: 'relaxed' });
    for (let seq = from; seq < Math.min(count, from + 2000); seq++)
      transaction.objectStore('events').put(fresh(sample, `filling-${Math.floor(seq / 5000)}`, seq));
    await done(transaction);
  }
};

const hex = (): string => Array.from({ length: 64 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** The same event in another place, under another id and command, since both are indexed. */
export const fresh = (event: EventRow, record: string, seq: number): EventRow => ({
  ...event,
  record,
  seq,
  id: hex(),
  envelope: { ...event.envelope, command: hex().slice(0, 32) },
});

const settled = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });

/** The rows that the last mark of a record wrote. */
export const lastMark = async (database: IDBDatabase, record: string, part: string): Promise<MarkRows> => {
  const transaction = database.transaction(tables);
  const row = await settled<RecordRow>(transaction.objectStore('records').get(record));
  const event = await settled<EventRow>(transaction.objectStore('events').get([record, row.length - 1]));
  const state = await settled<PartRow>(transaction.objectStore('parts').get([record, part]));
  return { event, record: row, part: state };
};

/** The rows of a record's state, read raw. */
export const readByHand = async (database: IDBDatabase, record: string): Promise<unknown> => {
  const transaction = database.transaction(['records', 'parts']);
  return Promise.all([
    settled(transaction.objectStore('records').get(record)),
    settled(transaction.objectStore('parts').getAll(IDBKeyRange.bound([record], [record, []]))),
  ]);
};

/** The rows of a session's state and those of the pieces of evidence that lists show, read raw. */
export const readWithEvidenceByHand = async (database: IDBDatabase, session: string): Promise<unknown> => {
  const transaction = database.transaction(['records', 'parts']);
  const pieces = await settled<readonly RecordRow[]>(
    transaction.objectStore('records').index('kind').getAll('evidence'),
  );
  return Promise.all([
    settled(transaction.objectStore('records').get(session)),
    settled(transaction.objectStore('parts').getAll(IDBKeyRange.bound([session], [session, []]))),
    ...pieces.map(({ id }) => settled(transaction.objectStore('parts').get([id, 'about']))),
  ]);
};
