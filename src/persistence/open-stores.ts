import type { StartProblem, Stores } from '../application/ports';
import { fail, type Result, succeed } from '../domain/shared/result';
import { changesOf } from './changes';
import { Database, databaseVersion } from './database';
import { deviceMemory, storageHealth } from './device-memory';
import { editionShelf } from './edition-shelf';
import { lateFileStore } from './late-file-store';
import { recordLog } from './record-log';
import { startProblem } from './start-problem';
import { openTabs, typingDrafts } from './typing-drafts';

// Dexie writes its versions times ten, to leave room between them.
const dexieFactor = 10;
const blockedAfterMs = 4000;
/** Long enough for the slowest disk after the computer was started. */
const silentAfterMs = 10_000;

/** The version of the database that this browser holds, 0 where there is none. Rejects where storage cannot be opened. */
const storedVersion = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let created = false;
    request.onupgradeneeded = () => {
      // There was none: undo the making of an empty one, which would pass for ours.
      created = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (created) resolve(0);
      else reject(request.error ?? new Error('Storage did not open'));
    };
  });

const after = (ms: number): Promise<'blocked'> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve('blocked');
    }, ms);
  });

/**
 * Opens everything that is kept in this browser. Refuses data of a newer version of the app, which Dexie by itself would
 * open without complaint, and reports where an older version in another tab stands in the way.
 */
export const openStores = async (
  name: string,
  tab: string,
  now: () => string,
): Promise<Result<Stores, StartProblem>> => {
  try {
    // Where one tab waits already for an older one to let go, the browser keeps the next waiting without a word.
    const version = await Promise.race([storedVersion(name), after(silentAfterMs)]);
    if (version === 'blocked') return fail({ kind: 'storageBlocked' });
    if (version > databaseVersion * dexieFactor) return fail({ kind: 'storageNewer' });
    const db = new Database(name);
    const blocked = new Promise<'blocked'>((resolve) => {
      db.on('blocked', () => void after(blockedAfterMs).then(resolve));
    });
    const opened = await Promise.race([db.open(), blocked, after(silentAfterMs)]);
    if (opened === 'blocked') return fail({ kind: 'storageBlocked' });
    return succeed(storesOver(db, tab, now));
  } catch (error) {
    return fail(startProblem(error));
  }
};

const storesOver = (db: Database, tab: string, now: () => string): Stores => {
  const changes = changesOf(db.name);
  const listeners: (() => void)[] = [];
  let closed = false;
  db.on('versionchange', () => {
    closed = true;
    db.close();
    for (const listener of listeners) listener();
    // Dexie's own answer would let the next command open the database again, a newer one by then, and write into it.
    return false;
  });
  const files = lateFileStore(db, tab, now);
  // What is left behind only takes room: a sweep that fails is tried again at the next start.
  void files.sweep().catch(() => undefined);
  return {
    log: recordLog(db, changes),
    drafts: typingDrafts(db, openTabs(db.name, tab), now),
    editions: editionShelf(db),
    memory: deviceMemory(db),
    files,
    health: storageHealth(),
    onClosed: (listener) => {
      listeners.push(listener);
      if (closed) listener();
    },
    close: () => {
      changes.close();
      db.close();
    },
  };
};
