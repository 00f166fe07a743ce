import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordLog } from '../../../src/application/ports';
import type { LogEvent, RecordRef } from '../../../src/domain/record/event';
import { digestOf } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { merge, withhold } from '../../../src/domain/record/merge';
import { markPath } from '../../../src/domain/session/mark';
import { perform, session, shuffled, smallEdition, start } from '../../support/histories';
import { dumped } from './dump-tables';
import { author, newId, openDeafLog, openTestStores } from './open-test-stores';
import { giveMark, order, stateOf } from './sessions-in-log';

const path = markPath('b2', 'adviser');
const action: RecordRef = { kind: 'action', id: 'm1' };

describe('taking in a copy', () => {
  let name: string;
  let log: RecordLog;
  let theirs: readonly LogEvent[];
  beforeEach(async () => {
    name = newId();
    ({ log } = await openTestStores(name));
    await order(log, 'p0', start);
    theirs = perform(await log.history(session), 'p5', () => ({
      kind: 'recordMark',
      item: 'b2',
      marker: 'adviser',
      mark: '5',
      reason: 'Theirs',
      seen: [],
    }));
    await order(log, 'p0', {
      kind: 'recordMark',
      item: 'b2',
      marker: 'adviser',
      mark: '3',
      reason: 'Ours',
      seen: [],
    });
  });

  it('keeps both values where two people set one field apart', async () => {
    expect(await log.merge([{ record: session, events: theirs }])).toEqual({
      ok: true,
      value: { records: 1, events: 1 },
    });
    expect((await stateOf(log)).fields[path]).toHaveLength(2);
    expect(await stateOf(log)).toEqual(fold(await log.history(session)));
  });

  it('changes nothing the second time, not one byte', async () => {
    await log.merge([{ record: session, events: theirs }]);
    const once = await dumped(name);
    expect(await log.merge([{ record: session, events: theirs }])).toEqual({
      ok: true,
      value: { records: 0, events: 0 },
    });
    expect(await dumped(name)).toBe(once);
  });

  it('comes to the same in whatever order its events arrive', async () => {
    const all = merge(await log.history(session), theirs);
    for (const seed of [1, 2, 3]) {
      const other = (await openTestStores()).log;
      for (const event of shuffled(all, seed).filter(({ envelope }) => envelope.parents.length === 0))
        await other.merge([{ record: session, events: [event] }]);
      await other.merge([{ record: session, events: shuffled(all, seed) }]);
      expect(await stateOf(other)).toEqual(fold(all));
    }
  });

  it('takes in a value later that was withheld at first', async () => {
    const blind = theirs.map((event) => withhold(event, path));
    expect(await log.merge([{ record: session, events: blind }])).toMatchObject({ value: { events: 1 } });
    expect((await stateOf(log)).fields[path]).toContainEqual({ event: theirs[1]?.id, is: 'withheld' });
    expect(await log.merge([{ record: session, events: theirs }])).toMatchObject({ value: { events: 1 } });
    expect((await stateOf(log)).fields[path]).toContainEqual({ event: theirs[1]?.id, is: 'present', value: '5' });
    expect(await log.merge([{ record: session, events: merge(blind, theirs) }])).toMatchObject({
      value: { events: 0 },
    });
  });

  it('refuses a damaged history whole, with the sound ones beside it and the editions', async () => {
    const sound = (await openTestStores()).log;
    await sound.run(author('p1'), [action], () => ({
      ok: true,
      drafts: [[{ type: 'actionAdded', fields: { title: 'Sound' } }]],
    }));
    const before = await dumped(name);
    const damaged = theirs.map((event) => ({ ...event, envelope: { ...event.envelope, by: 'someone' } }));
    const outcome = await log.merge(
      [
        { record: action, events: await sound.history(action) },
        { record: session, events: damaged },
      ],
      [{ hash: digestOf(smallEdition), edition: smallEdition }],
    );
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'unsound', record: session } });
    expect(await dumped(name)).toBe(before);
  });

  it('refuses a history that lacks a beginning', async () => {
    const before = await dumped(name);
    const other = (await openTestStores()).log;
    expect(await other.merge([{ record: session, events: theirs.slice(1) }])).toMatchObject({
      ok: false,
      problem: { kind: 'unsound', problems: [{ kind: 'missingParent' }] },
    });
    expect(await dumped(name)).toBe(before);
  });

  it('refuses a history that belongs to another record than it says', async () => {
    const other = (await openTestStores()).log;
    expect(await other.merge([{ record: action, events: theirs }])).toMatchObject({
      ok: false,
      problem: { kind: 'unsound' },
    });
    expect(await other.history(action)).toEqual([]);
  });

  it('is done again from the start where another tab writes meanwhile', async () => {
    const { log: late, db } = await openDeafLog(name);
    const transaction = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
    let raced = false;
    // Between the reading of the state and that of the history.
    db.transaction = (async (...args: unknown[]) => {
      const read = await transaction(...args);
      if (!raced) {
        raced = true;
        await giveMark(log, 'p1', 'b3', '4');
      }
      return read;
    }) as unknown as typeof db.transaction;
    expect(await late.merge([{ record: session, events: theirs }])).toMatchObject({ value: { events: 1 } });
    expect(raced).toBe(true);
    expect(await log.history(session)).toHaveLength(4);
    expect(await stateOf(log)).toEqual(fold(await log.history(session)));
  });
});
