import type { DeviceMemory, Persistence, StorageHealth } from '../application/ports';
import type { Database } from './database';

export const deviceMemory = (db: Database): DeviceMemory => ({
  get: async (key) => (await db.memory.get(key))?.value,
  set: async (key, value) => {
    await db.memory.put({ key, value });
  },
});

const persistenceOf = (persisted: boolean | undefined): Persistence =>
  persisted === undefined ? 'unknown' : persisted ? 'persistent' : 'not persistent';

/** What the browser says of its storage. Sizes are in bytes, as the browser estimates them. */
export const storageHealth = (): StorageHealth => {
  // Missing on old browsers, and wherever the page is not served securely.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the DOM types promise what not every page has
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  return {
    state: async () => {
      const estimate = (await storage?.estimate?.()) ?? {};
      const { usage, quota } = estimate;
      return {
        persistence: persistenceOf(await storage?.persisted?.()),
        ...(usage === undefined ? {} : { usedBytes: usage }),
        ...(usage === undefined || quota === undefined ? {} : { freeBytes: Math.max(0, quota - usage) }),
      };
    },
    askToPersist: async () => persistenceOf(await storage?.persist?.()),
  };
};
