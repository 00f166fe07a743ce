import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stores } from '../../../src/application/ports';
import { storageProblem } from '../../../src/persistence/storage-problem';
import { perform, session, start } from '../../support/histories';
import { dumped } from './dump-tables';
import { author, newId, openDeafLog, openTestStores } from './open-test-stores';
import { order, write } from './sessions-in-log';

const full = (): DOMException => new DOMException('The disk is full', 'QuotaExceededError');

/** From now on the browser refuses to store. */
const fillUp = (): void => {
  const { prototype } = IDBObjectStore;
  vi.spyOn(prototype, 'put').mockImplementation(() => {
    throw full();
  });
};

describe('a full disk', () => {
  let name: string;
  let stores: Stores;
  beforeEach(async () => {
    name = newId();
    stores = await openTestStores(name);
    await order(stores.log, 'p0', start);
  });
  afterEach(() => vi.restoreAllMocks());

  it('is told of a change that could not be stored, which leaves everything as it was', async () => {
    const before = await dumped(name);
    fillUp();
    const text = { kind: 'writeText', item: 'b1', field: 'areas', text: 'long', seen: [] } as const;
    expect(await order(stores.log, 'p0', text)).toEqual({ ok: false, problem: { kind: 'storageFull' } });
    expect(await dumped(name)).toBe(before);
    vi.restoreAllMocks();
    await write(stores.log, 'p0', 'b1', 'There is room again');
    expect(await stores.log.history(session)).toHaveLength(2);
  });

  it('is told of a copy that could not be taken in', async () => {
    const theirs = perform(await stores.log.history(session), 'p5', () => ({
      kind: 'writeText',
      item: 'b1',
      field: 'areas',
      text: 'theirs',
      seen: [],
    }));
    const before = await dumped(name);
    fillUp();
    expect(await stores.log.merge([{ record: session, events: theirs }])).toEqual({
      ok: false,
      problem: { kind: 'storageFull' },
    });
    expect(await dumped(name)).toBe(before);
  });

  it('does not make a tab believe that its change is stored', async () => {
    const version = stores.log.latest(session)?.version;
    fillUp();
    await order(stores.log, 'p0', { kind: 'writeText', item: 'b1', field: 'areas', text: 'x', seen: [] });
    expect(stores.log.latest(session)?.version ?? version).toBe(version);
  });

  it.each([
    ['as itself', full()],
    ['inside an aborted transaction', Object.assign(new Error('aborted'), { name: 'AbortError', inner: full() })],
    ['as a cause', new Error('x', { cause: full() })],
    [
      'among the failures of many rows',
      Object.assign(new Error('1 of 3 operations failed'), { name: 'BulkError', failures: [full()] }),
    ],
    [
      'inside one of many rows',
      Object.assign(new Error('x'), { name: 'BulkError', failures: [{ name: 'AbortError', inner: full() }] }),
    ],
  ])('is known when it comes %s', (_how, error) => {
    expect(storageProblem(error)).toEqual({ kind: 'storageFull' });
  });
});

describe('storage that fails', () => {
  it('is told as closed once another window has closed it', async () => {
    const { log, db } = await openDeafLog(newId());
    await order(log, 'p0', start);
    db.close();
    const closed = { ok: false, problem: { kind: 'storageClosed' } };
    const archive = { kind: 'archiveSession', archived: true, seen: [] } as const;
    // First where this tab remembers the session, then where it would have to read it.
    expect(await order(log, 'p0', archive)).toEqual(closed);
    expect(await log.run(author('p0'), [{ kind: 'action', id: 'm1' }], () => ({ ok: true, drafts: [] }))).toEqual(
      closed,
    );
  });

  it('is told with what the browser says', () => {
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    expect(storageProblem(error)).toMatchObject({ kind: 'storageFailed', detail: String(error) });
  });

  it('is never blamed for a fault of ours', () => {
    for (const fault of [new TypeError('x is not a function'), 'words', undefined, null])
      expect(() => storageProblem(fault)).toThrow();
  });

  it('is never blamed for a decision that threw', async () => {
    const { log } = await openTestStores();
    const author = { by: 'p0', device: 'd', now: () => '', newId, newSalt: newId };
    await expect(
      log.run(author, [session], () => {
        throw new RangeError('ours');
      }),
    ).rejects.toThrow('ours');
  });
});
