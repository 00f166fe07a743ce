import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordLog } from '../../../src/application/ports';
import type { EventId, LogEvent, RecordRef } from '../../../src/domain/record/event';
import { seenAt } from '../../../src/domain/record/field';
import { fold } from '../../../src/domain/record/fold';
import { validate } from '../../../src/domain/record/graph';
import { markPath, reasonPath, textPath } from '../../../src/domain/session/mark';
import type { SessionCommand } from '../../../src/domain/session/session-command';
import { session, start } from '../../support/histories';
import { author, newId, openDeafLog, openTestStores, turns } from './open-test-stores';
import { giveMark, order, stateOf, write } from './sessions-in-log';

const rounds = 200;

describe('two tabs on one session', () => {
  let one: RecordLog;
  let two: RecordLog;
  let name: string;
  beforeEach(async () => {
    name = newId();
    one = (await openTestStores(name)).log;
    two = (await openTestStores(name)).log;
    await order(one, 'p0', start);
  });

  it('keep every value, overwrite none unseen, and end with the same state', async () => {
    const seenBy = new Map<EventId, readonly EventId[]>();
    const given: string[] = [];
    let asked = 0;
    const commandOf = (by: string, turn: number): { readonly path: string; readonly command: SessionCommand } => {
      const item = `b${(turn % 3) + 1}`;
      const value = `${by} ${turn}`;
      // Every other command is for a field that both set; the rest are each person's own.
      if (turn % 2 === 0) {
        const mark = String((turn % 5) + 1);
        const path = markPath(item, 'agreed');
        return { path, command: { kind: 'recordMark', item, marker: 'agreed', mark, reason: value, seen: [] } };
      }
      const field = by === 'p1' ? 'strengths' : 'areas';
      return { path: textPath(item, field), command: { kind: 'writeText', item, field, text: value, seen: [] } };
    };
    const work = async (log: RecordLog, by: string): Promise<void> => {
      for (let turn = 0; turn < rounds; turn++) {
        const { path, command } = commandOf(by, turn);
        // What the screen showed may be many changes old by the time the person answers.
        let seen = turn % 6 === 0 ? [] : seenAt((log.latest(session) ?? (await log.read(session))).state, path);
        for (;;) {
          const outcome = await order(log, by, { ...command, seen } as SessionCommand);
          if (outcome.ok) {
            for (const { id } of outcome.value) seenBy.set(id, seen);
            break;
          }
          if (outcome.problem.kind !== 'changedSince') throw new Error(outcome.problem.kind);
          asked++;
          seen = outcome.problem.standing.map(({ event }) => event);
        }
        given.push(`${by} ${turn}`);
      }
    };
    await Promise.all([work(one, 'p1'), work(two, 'p2')]);

    const events = await one.history(session);
    const set = events.filter(({ envelope }) => /^(markRecorded|textWritten)$/.test(envelope.type));
    const path = (event: LogEvent): string =>
      Object.keys(event.envelope.fields).find((key) => !key.endsWith('Reason')) ?? '';
    const said = (event: LogEvent): unknown =>
      event.disclosures[path(event).replace(/^(item.*)Mark$/, '$1Reason')]?.value;
    expect(set.map(said).sort()).toEqual(given.sort());
    expect(given).toHaveLength(2 * rounds);
    expect(asked).toBeGreaterThan(30);

    const last = new Map<string, EventId>();
    for (const event of set) {
      const before = last.get(path(event));
      expect(seenBy.get(event.id)).toEqual(before ? [before] : []);
      last.set(path(event), event.id);
    }
    expect(validate(events)).toEqual([]);
    expect(await stateOf(two)).toEqual(await stateOf(one));
    expect(await stateOf(one)).toEqual(fold(events));
  }, 60_000);

  it('end with the same state on both screens, without reading it again', async () => {
    const shown = [one, two].map((log) => {
      const screen = { state: log.latest(session)?.state };
      log.watch(session, () => {
        const here = log.latest(session);
        if (here) screen.state = here.state;
        else void log.read(session).then(({ state }) => (screen.state = state));
      });
      return screen;
    });
    await Promise.all([giveMark(one, 'p1', 'b1', '4'), giveMark(two, 'p2', 'b2', '5')]);
    await turns();
    expect(shown[0]?.state).toEqual(await stateOf(one));
    expect(shown[1]?.state).toEqual(shown[0]?.state);
  });

  it('accept what a screen saw, even where a tab remembers an older state', async () => {
    const { log } = await openDeafLog(name);
    await log.read(session);
    const { id } = await giveMark(two, 'p2', 'b1', '4');
    const command = { kind: 'recordMark', item: 'b1', marker: 'self', mark: '5', seen: [id] } as const;
    expect(await order(log, 'p1', command)).toMatchObject({ ok: true });
  });

  it('refuse what a screen did not see, and say what stands instead', async () => {
    const { log } = await openDeafLog(name);
    await log.read(session);
    const { id } = await giveMark(two, 'p2', 'b1', '4');
    const outcome = await order(log, 'p1', { kind: 'recordMark', item: 'b1', marker: 'self', mark: '5', seen: [] });
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', standing: [{ event: id, value: '4' }] },
    });
    expect((await stateOf(one)).fields[markPath('b1', 'self')]).toMatchObject([{ event: id }]);
  });

  it('set a mark and its reason in one event, whoever is first', async () => {
    await Promise.all([giveMark(one, 'p1', 'b1', '4'), giveMark(two, 'p2', 'b1', '2').catch(() => undefined)]);
    const { fields } = await stateOf(one);
    expect(fields[reasonPath('b1', 'self')]?.map(({ event }) => event)).toEqual(
      fields[markPath('b1', 'self')]?.map(({ event }) => event),
    );
  });

  it('never go on remembering a state older than what they were told of', async () => {
    const { log, db, hear } = await openDeafLog(name);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const transaction = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(db, 'transaction').mockImplementationOnce((async (...args: unknown[]) => {
      const read = await transaction(...args);
      await held;
      return read;
    }) as unknown as typeof db.transaction);
    // The reading starts before the other tab writes, and ends after word of that has come.
    const reading = log.read(session);
    await turns();
    await giveMark(two, 'p2', 'b1', '4');
    hear([session.id]);
    release();
    await reading;
    expect(log.latest(session)?.version ?? 2).toBe(2);
  });
});

describe('several records at once', () => {
  const action: RecordRef = { kind: 'action', id: 'm1' };
  const both = {
    ok: true,
    drafts: [
      [{ type: 'textWritten', fields: { note: 'a' } }],
      [{ type: 'actionAdded', fields: { title: 'To be done', authority: 'a1' } }],
    ],
  } as const;
  let name: string;
  let log: RecordLog;
  beforeEach(async () => {
    name = newId();
    ({ log } = await openTestStores(name));
    await order(log, 'p0', start);
  });

  it('are written under one command', async () => {
    const outcome = await log.run(author('p0'), [session, action], () => both);
    const events = outcome.ok ? outcome.value : [];
    expect(events.map(({ envelope }) => envelope.record)).toEqual([session, action]);
    const [command, ...others] = new Set(events.map(({ envelope }) => envelope.command));
    expect(others).toEqual([]);
    expect(await log.eventsOfCommand(command ?? '')).toHaveLength(2);
  });

  it('are decided and written again from the start where another writer was first', async () => {
    const { log: late } = await openDeafLog(name);
    await Promise.all([late.read(session), late.read(action)]);
    await write(log, 'p9', 'b1', 'first');
    const lengths: number[] = [];
    const outcome = await late.run(author('p0'), [session, action], ([state]) => {
      lengths.push(Object.keys(state?.fields ?? {}).length);
      return both;
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(lengths).toHaveLength(2);
    expect((await log.read(action)).length).toBe(1);
    expect((await log.read(session)).length).toBe(3);
    expect(await stateOf(log)).toEqual(fold(await log.history(session)));
    expect(validate(await log.history(session))).toEqual([]);
  });

  it('are left as they were where the command is refused for one of them', async () => {
    const refused = await log.run(author('p0'), [session, action], () => ({ ok: false, problem: { kind: 'no' } }));
    expect(refused).toEqual({ ok: false, problem: { kind: 'no' } });
    expect((await log.read(action)).version).toBe(0);
    expect((await log.read(session)).length).toBe(1);
  });

  it('count also where one was only read: a decision that rested on it is made again', async () => {
    const { log: late } = await openDeafLog(name);
    await Promise.all([late.read(session), late.read(action)]);
    await write(log, 'p9', 'b1', 'changed meanwhile');
    const rested: unknown[] = [];
    await late.run(author('p0'), [action, session], ([, other]) => {
      rested.push(other?.fields[textPath('b1', 'areas')]?.map((side) => side.is === 'present' && side.value));
      return { ok: true, drafts: [[{ type: 'actionAdded', fields: { title: 'x' } }]] };
    });
    expect(rested).toEqual([undefined, ['changed meanwhile']]);
    expect((await log.read(action)).length).toBe(1);
  });
});
