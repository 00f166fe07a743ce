import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/record/fold';
import { session, start } from '../../support/histories';
import { dumpTables } from './dump-tables';
import { newId, openTestStores } from './open-test-stores';
import { order } from './sessions-in-log';
import { makeVersion1 } from './version-1';

const firstTables = ['events', 'records', 'parts', 'drafts', 'editions', 'memory'];

/** What the first version would have stored: the tables that it had have not changed since. */
const rowsOfAnEarlierYear = async (): Promise<Record<string, readonly unknown[]>> => {
  const name = newId();
  const { log, drafts, memory, close } = await openTestStores(name);
  await order(log, 'p0', start);
  await drafts.keep({ record: session.id, path: 'text/b1/areas', value: 'half a sentence' });
  await memory.set('device', 'laptop');
  close();
  const tables = await dumpTables(name);
  return Object.fromEntries(
    firstTables.map((table) => [table, (tables[table] ?? []).map((entry) => (entry as readonly unknown[])[1])]),
  );
};

describe('opening what the first version of the database left', () => {
  it('keeps every row, and makes room for files beside them', async () => {
    const name = newId();
    await makeVersion1(name, await rowsOfAnEarlierYear());
    const before = await dumpTables(name);
    const { log, memory, files } = await openTestStores(name);
    const { chunks, files: rows, uploads, ...kept } = await dumpTables(name);
    expect(kept).toEqual(before);
    expect(Object.keys(before).sort()).toEqual([...firstTables].sort());
    expect([chunks, rows, uploads]).toEqual([[], [], []]);
    expect((await log.read(session)).state).toEqual(fold(await log.history(session)));
    expect(await memory.get('device')).toBe('laptop');
    expect(await files.here(['f1'])).toEqual(new Set());
    const known = (await indexedDB.databases()).filter((one) => one.name === name);
    expect(known).toEqual([{ name, version: 20 }]);
  });

  it('goes on from it: what is written next follows what was there', async () => {
    const name = newId();
    await makeVersion1(name, await rowsOfAnEarlierYear());
    const { log } = await openTestStores(name);
    const outcome = await order(log, 'p1', { kind: 'archiveSession', archived: true, seen: [] });
    expect(outcome.ok).toBe(true);
    expect(await log.history(session)).toHaveLength(2);
  });
});
