import { fileAtPath } from '../domain/evidence/file-version';
import type { Database } from './database';
import { dropFile, filesWithChunks } from './file-chunks';
import { readHistory } from './read-records';

type Named = { readonly named: ReadonlySet<string>; readonly removed: ReadonlySet<string> };

// Also by an event that was taken back, or whose words are withheld: the path is there all the same.
const namedInHistory = async (db: Database): Promise<Named> => {
  const named = new Set<string>();
  const removed = new Set<string>();
  for (const id of await db.records.where('kind').equals('evidence').primaryKeys()) {
    for (const { event } of await readHistory(db, { kind: 'evidence', id })) {
      for (const path of Object.keys(event.envelope.fields)) {
        const file = fileAtPath(path);
        if (file !== undefined) (path.endsWith('/removed') ? removed : named).add(file);
      }
    }
  }
  return { named, removed };
};

/**
 * Removes files that no event names, those that were never whole, and those that somebody removed for good in another
 * browser. Only while no tab is storing one. Gives their ids.
 */
export const sweepFiles = async (db: Database, isUploading: () => Promise<boolean>): Promise<readonly string[]> => {
  const held = await filesWithChunks(db);
  // In this order: an upload says that it runs before its first chunk, and until its event is written.
  if (held.length === 0 || (await isUploading())) return [];
  const whole = new Set(await db.files.toCollection().primaryKeys());
  const { named, removed } = await namedInHistory(db);
  const waste = held.filter((file) => !whole.has(file) || !named.has(file) || removed.has(file));
  for (const file of waste) await dropFile(db, file);
  return waste;
};
