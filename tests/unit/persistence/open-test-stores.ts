import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Desk } from '../../../src/application/desk';
import type { Author, RecordLog, Stores } from '../../../src/application/ports';
import { Database } from '../../../src/persistence/database';
import { openStores } from '../../../src/persistence/open-stores';
import { recordLog } from '../../../src/persistence/record-log';

const now = (): string => '2026-11-21T12:00:00.000Z';
export const newId = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');

const held = new Set<string>();
const holders = new Map<string, { readonly shared: boolean; readonly done: Promise<unknown> }[]>();

// A lock for as long as its work takes: shared ones stand side by side, one that asks only if it is free never waits.
const forAsLongAs = async (
  name: string,
  { mode = 'exclusive', ifAvailable = false }: LockOptions,
  work: (lock: { readonly name: string } | null) => Promise<unknown>,
): Promise<unknown> => {
  const shared = mode === 'shared';
  const others = holders.get(name) ?? [];
  holders.set(name, others);
  const inTheWay = () => others.filter((one) => !shared || !one.shared);
  if (ifAvailable && inTheWay().length > 0) return work(null);
  while (inTheWay().length > 0) await Promise.allSettled(inTheWay().map(({ done }) => done));
  const done = work({ name });
  const own = { shared, done };
  others.push(own);
  return done.finally(() => others.splice(others.indexOf(own), 1));
};

// Node 20 has no navigator; a lock is held for as long as its tab lives.
Object.defineProperty(globalThis, 'navigator', {
  configurable: true,
  value: {
    locks: {
      request: async (
        name: string,
        options: LockOptions | (() => unknown),
        work?: (lock: { readonly name: string } | null) => Promise<unknown>,
      ) => {
        if (typeof options !== 'function' && work) return forAsLongAs(name, options, work);
        held.add(name);
        return undefined;
      },
      query: async () => ({ held: Array.from(held, (name) => ({ name })) }),
    },
  },
});

/** The tab is gone, as after a crash: the browser lets go of its lock. */
export const crash = (tab: string): void => {
  for (const name of held) if (name.endsWith(`/${tab}`)) held.delete(name);
};

const opened: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const stores of opened.splice(0)) stores.close();
  held.clear();
});

/** The real storage code over fake-indexeddb, closed after the test. Two with one name are two tabs of one browser. */
export const openTestStores = async (name: string = newId(), tab: string = newId()): Promise<Stores> => {
  const stores = await openStores(name, tab, now);
  if (!stores.ok) throw new Error(stores.problem.kind);
  opened.push(stores.value);
  return stores.value;
};

/** A tab that word of other tabs' changes reaches only when the test says so. */
export const openDeafLog = async (
  name: string,
): Promise<{ readonly log: RecordLog; readonly db: Database; readonly hear: (ids: readonly string[]) => void }> => {
  const db = new Database(name);
  await db.open();
  opened.push(db);
  const listeners: ((ids: readonly string[]) => void)[] = [];
  const log = recordLog(db, {
    announce: () => undefined,
    watch: () => () => undefined,
    onElsewhere: (listener) => listeners.push(listener),
    close: () => undefined,
  });
  return { log, db, hear: (ids) => listeners.forEach((listener) => listener(ids)) };
};

/** A desk without any screen around it. */
export const openTestDesk = async (name: string = newId()): Promise<Desk> => ({
  ...(await openTestStores(name)),
  device: newId(),
  now,
  today: () => '2026-11-21',
  newId,
  newSalt: newId,
});

export const author = (by: string): Author => ({ by, device: `${by}-laptop`, now, newId, newSalt: newId });

/** Resolves after `count` turns of the event loop: time enough for word from another tab to arrive. */
export const turns = async (count = 5): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
};
