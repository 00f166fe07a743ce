import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/persistence/database';
import { dumpTables } from './dump-tables';
import { crash, newId, openTestStores } from './open-test-stores';

const typed = { record: 's1', path: 'text/b1/areas', value: 'half a sent' };

describe('typing that is no event yet', () => {
  it('is offered again once the tab that it was typed in is gone', async () => {
    const name = newId();
    const before = await openTestStores(name, 'before');
    await before.drafts.keep(typed);
    const after = await openTestStores(name, 'after');
    expect(await after.drafts.leftBehind('s1')).toEqual([]);
    crash('before');
    expect(await after.drafts.leftBehind('s1')).toEqual([{ ...typed, tab: 'before', at: '2026-11-21T12:00:00.000Z' }]);
    expect(await after.drafts.leftBehind('s10')).toEqual([]);
  });

  it('is not offered to the tab that is typing it', async () => {
    const { drafts } = await openTestStores();
    await drafts.keep(typed);
    expect(await drafts.leftBehind('s1')).toEqual([]);
  });

  it('is kept once for each field and tab, as it was last', async () => {
    const name = newId();
    const one = await openTestStores(name, 'one');
    const two = await openTestStores(name, 'two');
    await one.drafts.keep(typed);
    await one.drafts.keep({ ...typed, value: 'half a sentence' });
    await two.drafts.keep({ ...typed, value: 'another' });
    await two.drafts.keep({ ...typed, path: 'text/b1/strengths' });
    const tables = await dumpTables(name);
    expect(tables.drafts).toHaveLength(3);
    expect(tables.events).toEqual([]);
  });

  it('is forgotten when it becomes an event, in its own tab only', async () => {
    const name = newId();
    const one = await openTestStores(name, 'one');
    const two = await openTestStores(name, 'two');
    await one.drafts.keep(typed);
    await two.drafts.keep(typed);
    await one.drafts.drop('s1', typed.path);
    expect((await dumpTables(name)).drafts).toMatchObject([[['s1', typed.path, 'two'], typed]]);
  });

  it('of several tabs is offered once, as it was last, and is forgotten with what is older', async () => {
    const name = newId();
    const { drafts, close } = await openTestStores(name);
    const db = new Database(name);
    await db.drafts.bulkPut([
      { ...typed, tab: 'a', value: 'the newest', at: '2026-11-21T10:02:00.000Z' },
      { ...typed, tab: 'b', value: 'the oldest', at: '2026-11-21T10:00:00.000Z' },
      { ...typed, tab: 'c', value: 'between', at: '2026-11-21T10:01:00.000Z' },
      { ...typed, tab: 'c', path: 'text/b2/areas', at: '2026-11-21T10:01:00.000Z' },
    ]);
    const left = await drafts.leftBehind('s1');
    expect(left.map(({ value }) => value)).toEqual(['the newest', typed.value]);
    for (const draft of left) await drafts.discard(draft);
    expect(await db.drafts.toArray()).toEqual([]);
    db.close();
    close();
  });

  it('is forgotten when a person discards what was left behind', async () => {
    const name = newId();
    await (await openTestStores(name, 'before')).drafts.keep(typed);
    crash('before');
    const { drafts } = await openTestStores(name);
    for (const draft of await drafts.leftBehind('s1')) await drafts.discard(draft);
    expect((await dumpTables(name)).drafts).toEqual([]);
  });
});
