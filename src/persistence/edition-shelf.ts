import type { EditionShelf } from '../application/ports';
import { digestOf } from '../domain/record/event';
import type { Database } from './database';

/** Editions by the hash of their content, so that a session's figures can be checked years later. */
export const editionShelf = (db: Database): EditionShelf => ({
  find: async (hash) => {
    const row = await db.editions.get(hash);
    // What was checked when it was put here is still that, if its hash says so.
    return row && digestOf(row.edition) === hash ? row.edition : undefined;
  },
  all: () => db.editions.toArray(),
});
