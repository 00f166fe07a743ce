import { beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/application/ports';
import { linkPath } from '../../../src/domain/actions/action';
import type { RecordRef } from '../../../src/domain/record/event';
import { session, start } from '../../support/histories';
import { dumpTables } from './dump-tables';
import { author, newId, openTestStores, turns } from './open-test-stores';
import { giveMark, order, stateOf, write } from './sessions-in-log';

const action: RecordRef = { kind: 'action', id: 'm1' };

describe('reading the log', () => {
  let name: string;
  let stores: Stores;
  const addAction = (record = action) =>
    stores.log.run(author('p0'), [record], () => ({
      ok: true,
      drafts: [
        [
          {
            type: 'actionAdded',
            fields: { title: 'To do', authority: 'a1', [linkPath({ session: 's1', item: 'b1' })]: true },
          },
        ],
      ],
    }));
  beforeEach(async () => {
    name = newId();
    stores = await openTestStores(name);
    await order(stores.log, 'p0', start);
  });

  it('lists the records of a kind with their own fields and links, and without their items', async () => {
    await giveMark(stores.log, 'p0', 'b1', '4');
    await addAction();
    const [only, ...others] = await stores.log.list('session');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ record: session, version: 2, length: 2 });
    expect(Object.keys(only?.state.fields ?? {}).sort()).toEqual([
      'assessedOn',
      'authority',
      'edition',
      'editionHash',
      'instrument',
      'period',
      'scale',
    ]);
    expect((await stores.log.list('action')).map(({ state }) => Object.keys(state.fields))).toEqual([
      ['title', 'authority', 'link/s1/b1'],
    ]);
    expect(await stores.log.list('person')).toEqual([]);
  });

  it('gives the events that came last, newest first', async () => {
    const marks = [];
    for (const mark of ['3', '4', '5']) marks.push(await giveMark(stores.log, 'p0', 'b1', mark));
    expect(await stores.log.lastEvents(session, 2)).toEqual([marks[2], marks[1]]);
    expect(await stores.log.lastEvents(session, 100)).toHaveLength(4);
  });

  it('gives those of the asked events that are here', async () => {
    const event = await giveMark(stores.log, 'p0', 'b1', '4');
    expect(await stores.log.events([event.id, 'f'.repeat(64)])).toEqual([event]);
  });

  it('gives nothing of a record that is not here, and remembers that', async () => {
    expect(stores.log.latest(action)).toBeUndefined();
    expect(await stores.log.read(action)).toEqual({
      record: action,
      version: 0,
      length: 0,
      state: { heads: [], fields: {} },
    });
    expect(stores.log.latest(action)?.version).toBe(0);
    expect(await stores.log.history(action)).toEqual([]);
  });

  it('keeps the state in parts, and a mark rewrites only that of its item', async () => {
    for (const item of ['b1', 'b2', 'b3']) await giveMark(stores.log, 'p0', item, '4');
    const before = new Map((await dumpTables(name)).parts?.map((row) => [JSON.stringify(row), true]));
    await giveMark(stores.log, 'p0', 'b2', '5');
    const after = (await dumpTables(name)).parts?.filter((row) => !before.has(JSON.stringify(row)));
    expect(after).toMatchObject([[[session.id, 'item/b2'], { part: 'item/b2' }]]);
  });

  it('removes records whole, and nothing else', async () => {
    const other: RecordRef = { kind: 'action', id: 'm10' };
    await addAction();
    await addAction(other);
    await stores.drafts.keep({ record: action.id, path: 'progress', value: 'typing' });
    await stores.drafts.keep({ record: other.id, path: 'progress', value: 'other typing' });
    await stores.log.remove([action]);
    const tables = await dumpTables(name);
    expect(JSON.stringify(tables)).not.toMatch(/"m1"/);
    expect([tables.events, tables.records, tables.parts, tables.drafts].map((rows) => rows?.length)).toEqual([
      2, 2, 2, 1,
    ]);
    expect(stores.log.latest(action)).toBeUndefined();
    expect(await stateOf(stores.log)).not.toEqual({ heads: [], fields: {} });
  });

  it('tells watchers of a record and of its kind, in every tab, until they stop', async () => {
    const other = await openTestStores(name);
    const heard: string[] = [];
    const stop = stores.log.watch(session, () => heard.push('record here'));
    stores.log.watch('session', () => heard.push('kind here'));
    other.log.watch(session, () => heard.push('record there'));
    other.log.watch('session', () => heard.push('kind there'));
    other.log.watch(action, () => heard.push('another record'));
    await write(stores.log, 'p0', 'b1', 'words');
    await turns();
    expect(heard).toEqual(['record here', 'kind here', 'record there', 'kind there']);
    stop();
    await write(other.log, 'p0', 'b1', 'other words');
    await turns();
    expect(heard.slice(4)).toEqual(['record there', 'kind there', 'kind here']);
  });

  it('tells nobody of a command that changed nothing', async () => {
    await giveMark(stores.log, 'p0', 'b1', '4');
    let heard = 0;
    stores.log.watch(session, () => heard++);
    const seen = (await stateOf(stores.log)).fields['item/b1/selfMark']?.map(({ event }) => event) ?? [];
    const again = { kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', reason: 'by p0', seen } as const;
    expect(await order(stores.log, 'p0', again)).toEqual({ ok: true, value: [] });
    expect(heard).toBe(0);
  });

  it('passes over what a tab of another version says on the same channel', async () => {
    let heard = 0;
    stores.log.watch(session, () => heard++);
    const channel = new BroadcastChannel(`${name}/changes`);
    for (const message of [null, 'words', 7, {}, [null, 7, { kind: 'moon', id: 's1' }, { kind: 'session' }]])
      channel.postMessage(message);
    channel.postMessage([{ kind: 'session', id: session.id, later: true }]);
    await turns();
    channel.close();
    expect(heard).toBe(1);
  });
});
