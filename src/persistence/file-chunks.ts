import Dexie from 'dexie';
import { type Database, durability, type FileRow } from './database';

/** What formats.md names: large enough that a file is few rows, small enough that one is read and hashed in a blink. */
export const chunkBytes = 1_048_576;

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // A disk that is full aborts the transaction; why is in its error.
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The browser gave no reason', 'AbortError'));
  });

/** Writes one chunk, by hand and on the disk for certain: the event that names the file rests on it. */
export const putChunk = async (db: Database, file: string, index: number, bytes: ArrayBuffer): Promise<void> => {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  const transaction = db.backendDB().transaction('chunks', 'readwrite', { durability });
  transaction.objectStore('chunks').put({ file, index, bytes });
  transaction.commit();
  await done(transaction);
};

/** Says that the file is here whole. */
export const closeFile = async (db: Database, row: FileRow): Promise<void> => {
  await db.files.put(row);
};

/** Gives a whole file another id, chunk by chunk, so that neither the memory nor the disk has to hold it twice. What was
 *  under that id is written over, and is never taken away where this fails half-way. */
export const moveFile = async (db: Database, from: string, to: string): Promise<void> => {
  const row = await db.files.get(from);
  if (!row) throw new Error('Only a whole file is moved');
  for (let index = 0; index < row.chunks; index++) {
    const chunk = await db.chunks.get([from, index]);
    if (!chunk) throw new Error('Only a whole file is moved');
    await putChunk(db, to, index, chunk.bytes);
    await db.chunks.delete([from, index]);
  }
  await closeFile(db, { ...row, file: to });
  await dropFile(db, from);
};

export const dropFile = async (db: Database, file: string): Promise<void> => {
  // The row first: what is only half gone must not pass for whole.
  await db.transaction('rw', db.files, db.chunks, async () => {
    await db.files.delete(file);
    await db.chunks.where('[file+index]').between([file], [file, []]).delete();
  });
};

/** Ids of all files of which any chunk is here, without reading the chunks. */
export const filesWithChunks = async (db: Database): Promise<string[]> => {
  const found: string[] = [];
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? [] : [last, []];
    const [key] = await db.chunks.where('[file+index]').between(after, [[]]).limit(1).primaryKeys();
    if (!key) return found;
    last = key[0];
    found.push(last);
  }
};
