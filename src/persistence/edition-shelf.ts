import type { EditionShelf } from '../application/ports';
import { digestOf } from '../domain/record/event';
import type { Database } from './database';
import { listRecords } from './read-records';

/** Editions by the hash of their content, so that a session's figures can be checked years later. */
export const editionShelf = (db: Database): EditionShelf => ({
  find: async (hash) => {
    const row = await db.editions.get(hash);
    // What was checked when it was put here is still that, if its hash says so.
    return row && digestOf(row.edition) === hash ? row.edition : undefined;
  },
  all: () => db.editions.toArray(),
  remove: (hash) =>
    db.transaction('rw', [db.records, db.parts, db.editions], async () => {
      const named = await Promise.all([listRecords(db, 'session'), listRecords(db, 'edition')]);
      // Any of its fields, and either side of a contradiction: no other text is ever 64 letters like these.
      if (named.flat().some(({ state }) => JSON.stringify(state.fields).includes(hash))) return false;
      await db.editions.delete(hash);
      return true;
    }),
});
