import { fileAtPath } from '../domain/evidence/file-version';
import { depthsOf, graphOf } from '../domain/record/graph';
import { restsOnPiece } from '../domain/record/take-back';
import { undoneBy } from '../domain/record/undo';
import type { Database } from './database';
import { dropFile, filesWithChunks } from './file-chunks';
import { readHistory, readState } from './read-records';

type Named = {
  /** By an event that stands: nobody took it back. */
  readonly standing: ReadonlySet<string>;
  /** With the piece of each: only of these is it asked whether something rests on the piece. */
  readonly takenBack: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
};

// Also by an event whose words are withheld: the path is there all the same.
const namedInHistory = async (db: Database): Promise<Named> => {
  const standing = new Set<string>();
  const takenBack = new Map<string, string>();
  const removed = new Set<string>();
  for (const id of await db.records.where('kind').equals('evidence').primaryKeys()) {
    const graph = graphOf((await readHistory(db, { kind: 'evidence', id })).map(({ event }) => event));
    const undone = undoneBy(graph, depthsOf(graph));
    for (const event of graph.values()) {
      for (const path of Object.keys(event.envelope.fields)) {
        const file = fileAtPath(path);
        if (file === undefined) continue;
        if (path.endsWith('/removed')) removed.add(file);
        else if (undone.has(event.id)) takenBack.set(file, id);
        else standing.add(file);
      }
    }
  }
  return { standing, takenBack, removed };
};

const none: ReadonlySet<string> = new Set();

/** Those of these pieces that an item of some session rests on. Where the adding was taken back in another browser, a copy
 *  can bring that together with a link that was made here. */
const restedOn = async (db: Database, pieces: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  if (pieces.size === 0) return none;
  const found = new Set<string>();
  for (const id of await db.records.where('kind').equals('session').primaryKeys()) {
    const { state } = await readState(db, { kind: 'session', id });
    for (const piece of pieces) if (restsOnPiece(state, piece, none)) found.add(piece);
  }
  return found;
};

/**
 * Removes files that no event names, those that were never whole, those whose adding was taken back, and those that
 * somebody removed for good in another browser. Only while no tab is storing one. Gives their ids.
 */
export const sweepFiles = async (db: Database, isUploading: () => Promise<boolean>): Promise<readonly string[]> => {
  const held = await filesWithChunks(db);
  // In this order: an upload says that it runs before its first chunk, and until its event is written.
  if (held.length === 0 || (await isUploading())) return [];
  const whole = new Set(await db.files.toCollection().primaryKeys());
  const { standing, takenBack, removed } = await namedInHistory(db);
  const ofHeld = held.flatMap((file) => (standing.has(file) ? [] : (takenBack.get(file) ?? [])));
  const needed = await restedOn(db, new Set(ofHeld));
  const isKept = (file: string): boolean => standing.has(file) || needed.has(takenBack.get(file) ?? '');
  const waste = held.filter((file) => !whole.has(file) || !isKept(file) || removed.has(file));
  for (const file of waste) await dropFile(db, file);
  return waste;
};
