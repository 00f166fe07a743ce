import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStores } from '../../../src/persistence/open-stores';
import { session, start } from '../../support/histories';
import { dumped } from './dump-tables';
import { newId, openTestStores } from './open-test-stores';
import { order } from './sessions-in-log';

const now = (): string => '2026-11-21T12:00:00.000Z';
const open = (name: string) => openStores(name, newId(), now);
const opened: IDBDatabase[] = [];

/** The database as some other code would make it, held open. */
const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('raw')) request.result.createObjectStore('raw').put('kept', 1);
    };
    request.onsuccess = () => {
      opened.push(request.result);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('It did not open'));
  });

const refuseWith = (error: unknown): void => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
};

const passTimeQuickly = (): void => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Dexie says on the console what is being tested here.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
};

/** Lets seconds of waiting pass at once. */
const inTime = async <T>(waiting: Promise<T>): Promise<T> => {
  for (let second = 0; second < 30; second++) {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(1000);
  }
  return waiting;
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const database of opened.splice(0)) database.close();
});

describe('opening storage', () => {
  it('finds what was stored before', async () => {
    const name = newId();
    const before = await openTestStores(name);
    await order(before.log, 'p0', start);
    before.close();
    expect((await (await openTestStores(name)).log.read(session)).version).toBe(1);
  });

  it('leaves no empty database behind by looking whether there is one', async () => {
    const name = newId();
    await openTestStores(name);
    const known = (await indexedDB.databases()).filter((one) => one.name === name);
    expect(known).toEqual([{ name, version: 20 }]);
  });

  it('refuses data of a newer version, and leaves it as it is', async () => {
    const name = newId();
    (await openRaw(name, 999)).close();
    const before = await dumped(name);
    expect(await open(name)).toEqual({ ok: false, problem: { kind: 'storageNewer' } });
    expect(await dumped(name)).toBe(before);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(999);
  });

  it('says that an older version in another tab stands in the way', async () => {
    passTimeQuickly();
    const name = newId();
    await openRaw(name, 1);
    expect(await inTime(open(name))).toEqual({ ok: false, problem: { kind: 'storageBlocked' } });
  });

  it('says so too where another tab waits already for the storage to be let go', async () => {
    passTimeQuickly();
    const name = newId();
    await openRaw(name, 1);
    void openRaw(name, 20);
    expect(await inTime(open(name))).toEqual({ ok: false, problem: { kind: 'storageBlocked' } });
  });

  it('says so to each of two tabs that open at once beside an older version', async () => {
    passTimeQuickly();
    const name = newId();
    await openRaw(name, 1);
    const blocked = { ok: false, problem: { kind: 'storageBlocked' } };
    expect(await inTime(Promise.all([open(name), open(name)]))).toEqual([blocked, blocked]);
  });

  it('waits for an older version that closes when it is asked to', async () => {
    const name = newId();
    const older = await openRaw(name, 1);
    older.onversionchange = () => older.close();
    const stores = await open(name);
    expect(stores).toMatchObject({ ok: true });
    if (stores.ok) stores.value.close();
  });

  it.each([
    ['SecurityError', 'storageUnavailable'],
    ['InvalidStateError', 'storageUnavailable'],
    ['QuotaExceededError', 'storageFull'],
    ['UnknownError', 'storageFailed'],
    ['VersionError', 'storageNewer'],
  ])('says of a %s that it is %s', async (thrown, kind) => {
    refuseWith(new DOMException('The browser says no', thrown));
    expect(await open(newId())).toMatchObject({ ok: false, problem: { kind } });
  });

  it('says of a fault that nobody foresaw that it failed, with what the browser said', async () => {
    refuseWith(new TypeError('open of null'));
    expect(await open(newId())).toEqual({
      ok: false,
      problem: { kind: 'storageFailed', detail: 'TypeError: open of null' },
    });
  });

  it('says that a browser without storage has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await open(newId())).toMatchObject({ ok: false, problem: { kind: 'storageUnavailable' } });
    vi.unstubAllGlobals();
  });

  it('lets a newer version have the storage, and says so once', async () => {
    const name = newId();
    const stores = await openTestStores(name);
    let closed = 0;
    stores.onClosed(() => closed++);
    await openRaw(name, 30);
    expect(closed).toBe(1);
    expect(await order(stores.log, 'p0', start)).toEqual({ ok: false, problem: { kind: 'storageClosed' } });
  });

  it('remembers for this browser alone what it is told to', async () => {
    const name = newId();
    const { memory } = await openTestStores(name);
    expect(await memory.get('device')).toBeUndefined();
    await memory.set('device', 'laptop');
    expect(await (await openTestStores(name)).memory.get('device')).toBe('laptop');
  });
});
