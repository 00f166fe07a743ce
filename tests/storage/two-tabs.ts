import type { Stores } from '../../src/application/ports';
import type { EventId, LogEvent } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { fold } from '../../src/domain/record/fold';
import { validate } from '../../src/domain/record/graph';
import { markPath, textPath } from '../../src/domain/session/mark';
import type { SessionCommand } from '../../src/domain/session/session-command';
import { expectSame, storageTest } from './storage-test';
import { giveMark, newId, openTab, order, session, sorted, start } from './tabs';

const rounds = 200;

const path = (event: LogEvent): string =>
  Object.keys(event.envelope.fields).find((key) => !key.endsWith('Reason')) ?? '';
const words = (event: LogEvent): unknown => event.disclosures[path(event).replace(/^(item.*)Mark$/, '$1Reason')]?.value;

storageTest('Two tabs that write 200 times each, half on the same fields, lose and overwrite nothing', async () => {
  const name = newId();
  const [one, two] = [await openTab(name), await openTab(name)];
  await order(one.log, 'p0', start);
  const seenBy = new Map<EventId, readonly EventId[]>();
  const given: string[] = [];
  let asked = 0;
  const work = async ({ log }: Stores, by: string): Promise<void> => {
    for (let turn = 0; turn < rounds; turn++) {
      const item = `b${(turn % 3) + 1}`;
      const value = `${by} ${turn}`;
      const own = by === 'p1' ? 'strengths' : 'areas';
      const command: SessionCommand =
        turn % 2 === 0
          ? { kind: 'recordMark', item, marker: 'agreed', mark: String((turn % 5) + 1), reason: value, seen: [] }
          : { kind: 'writeText', item, field: own, text: value, seen: [] };
      const field = command.kind === 'recordMark' ? markPath(item, 'agreed') : textPath(item, own);
      let seen: readonly EventId[] =
        turn % 6 === 0 ? [] : seenAt((log.latest(session) ?? (await log.read(session))).state, field);
      for (;;) {
        const outcome = await order(log, by, { ...command, seen });
        if (outcome.ok) {
          for (const { id } of outcome.value) seenBy.set(id, seen);
          break;
        }
        if (outcome.problem.kind !== 'changedSince') throw new Error(outcome.problem.kind);
        asked++;
        seen = outcome.problem.standing.map(({ event }) => event);
      }
      given.push(value);
    }
  };
  await Promise.all([work(one, 'p1'), work(two, 'p2')]);

  const events = await one.log.history(session);
  const set = events.filter(({ envelope }) => /^(markRecorded|textWritten)$/.test(envelope.type));
  expectSame('What is in the log', set.map(words).sort(), given.sort());
  if (asked < 30) throw new Error(`Only ${asked} times did one tab come before the other`);
  const last = new Map<string, EventId>();
  for (const event of set) {
    const before = last.get(path(event));
    expectSame('What had been seen', seenBy.get(event.id), before ? [before] : []);
    last.set(path(event), event.id);
  }
  expectSame('The problems', validate(events), []);
  const states = [await one.log.read(session), await two.log.read(session)].map(({ state }) => sorted(state));
  expectSame('The state of the second tab', states[1], states[0]);
  expectSame('The stored state', states[0], sorted(fold(events)));
  one.close();
  two.close();
});

const heard = (stores: Stores): Promise<void> =>
  new Promise((resolve, reject) => {
    stores.log.watch(session, resolve);
    setTimeout(() => reject(new Error('No word came within five seconds')), 5000);
  });

storageTest('Word of a change reaches the other tab, which then has it', async () => {
  const name = newId();
  const [one, two] = [await openTab(name), await openTab(name)];
  await order(one.log, 'p0', start);
  await two.log.read(session);
  const word = heard(two);
  const id = await giveMark(one.log, 'p1', 'b1', '4');
  await word;
  const { state } = two.log.latest(session) ?? (await two.log.read(session));
  expectSame('What stands', seenAt(state, markPath('b1', 'self')), [id]);
  one.close();
  two.close();
});

storageTest('Several records are written together or not at all, and again where another tab was first', async () => {
  const name = newId();
  const [one, two] = [await openTab(name), await openTab(name)];
  await order(one.log, 'p0', start);
  const action = { kind: 'action', id: 'm1' } as const;
  const [{ length: before }] = await Promise.all([one.log.read(session), one.log.read(action)]);
  const author = { by: 'p0', device: 'd', now: () => new Date().toISOString(), newId, newSalt: newId };
  const both = {
    ok: true,
    drafts: [
      [{ type: 'textWritten', fields: { note: 'a' } }],
      [{ type: 'actionAdded', fields: { title: 'To be done' } }],
    ],
  } as const;
  await Promise.all([
    giveMark(two.log, 'p2', 'b1', '4'),
    giveMark(two.log, 'p2', 'b2', '4'),
    one.log.run(author, [session, action], () => both),
  ]);
  const refused = await one.log.run(author, [session, action], () => ({ ok: false, problem: { kind: 'no' } }));
  expectSame('The refusal', refused, { ok: false, problem: { kind: 'no' } });
  expectSame('The length of the session', (await two.log.read(session)).length, before + 3);
  expectSame('The length of the action', (await two.log.read(action)).length, 1);
  const { state } = await two.log.read(session);
  expectSame('The stored state', sorted(state), sorted(fold(await two.log.history(session))));
  one.close();
  two.close();
});

storageTest('Typing is offered again only once its tab is gone', async () => {
  const name = newId();
  const [one, two] = [await openTab(name), await openTab(name)];
  await one.drafts.keep({ record: session.id, path: 'text/b1/areas', value: 'half a sent' });
  expectSame('What the other tab finds', await two.drafts.leftBehind(session.id), []);
  // The tab of another page load, which no lock stands for.
  const rows = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const gone = { record: session.id, path: 'text/b2/areas', tab: 'gone', value: 'left behind', at: 'then' };
  await new Promise<void>((resolve) => {
    const transaction = rows.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').put(gone);
    transaction.oncomplete = () => resolve();
  });
  rows.close();
  expectSame('What the other tab finds then', sorted(await two.drafts.leftBehind(session.id)), [sorted(gone)]);
  one.close();
  two.close();
});
