import type { Database } from './database';

/** Longer than any upload takes; a row that a crash left keeps the sweep away no longer than this. */
const believedForMs = 12 * 60 * 60 * 1000;

export type UploadsUnderWay = {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs the work unless a tab holds the lock of an upload. */
  readonly unlessAny: (work: () => Promise<readonly string[]>) => Promise<readonly string[]>;
  /** True where a row says that a page without locks is storing a file. */
  readonly isTold: () => Promise<boolean>;
};

// Missing wherever the page is not served securely.
const browserLocks = (): LockManager | undefined => {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the DOM types promise what not every page has
  const { locks } = navigator as { locks?: LockManager };
  return locks;
};

/** Knows, over all tabs, whether a file is on its way into storage: by a lock, which ends with its tab, or where the
 *  browser has none by a row that says since when. */
export const uploadsUnderWay = (db: Database, tab: string, now: () => string): UploadsUnderWay => {
  const lock = `${db.name}/upload`;
  let count = 0;
  const withRow = async <T>(work: () => Promise<T>): Promise<T> => {
    const key = `${tab}-${String(++count)}`;
    await db.uploads.put({ key, since: now() });
    try {
      return await work();
    } finally {
      await db.uploads.delete(key);
    }
  };
  return {
    during: (work) => browserLocks()?.request(lock, { mode: 'shared' }, work) ?? withRow(work),
    unlessAny: (work) => browserLocks()?.request(lock, { ifAvailable: true }, (held) => (held ? work() : [])) ?? work(),
    isTold: async () => {
      const oldest = new Date(Date.parse(now()) - believedForMs).toISOString();
      await db.uploads.filter(({ since }) => since < oldest).delete();
      return (await db.uploads.count()) > 0;
    },
  };
};
