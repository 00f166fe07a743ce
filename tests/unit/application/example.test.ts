import { beforeEach, describe, expect, it, vi } from 'vitest';
import exampleYear from '../../../benchmarks/examples/published-year.json';
import { type Desk, editionOf, ref } from '../../../src/application/desk';
import { findExample, openExample, removeExample } from '../../../src/application/example';
import { changeSession } from '../../../src/application/sessions';
import { readAction } from '../../../src/domain/actions/action';
import { readAuthority } from '../../../src/domain/authority/authority';
import { recordKinds } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { validate } from '../../../src/domain/record/graph';
import { readItem, readSession } from '../../../src/domain/session/session';
import { dumped, dumpTables } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, sessionState, startTestSession } from './start-test-session';

/** The marks of a session in the order of its edition. */
const marksOf = async (desk: Desk, id: string) => {
  const state = await sessionState(desk, id);
  const edition = await editionOf(desk, readSession(id, state)?.editionHash ?? '');
  return (edition?.items ?? []).map((item) => ({ item, ...readItem(state, item.id).result }));
};

describe('the worked example', () => {
  let name: string;
  let desk: Desk;
  beforeEach(async () => {
    name = newId();
    desk = await openTestDesk(name);
  });

  it('has the ten published scores', async () => {
    const { sessions } = good(await openExample(desk));
    const marks = await marksOf(desk, sessions.toolkit ?? '');
    expect(marks.map(({ mark }) => mark)).toEqual(['5', '5', '4', '4', 'not-applicable', '4', '3', '3', '4', '3']);
    expect(marks.map(({ marker }) => marker)).toEqual(Array.from({ length: 10 }, () => 'agreed'));
    expect(marks[4]?.reason).toContain('Channel');
  });

  it('has the thirty published ratings, by area of control', async () => {
    const { sessions } = good(await openExample(desk));
    const marks = await marksOf(desk, sessions.channel ?? '');
    const count = (group: string, mark: string): number =>
      marks.filter(({ item, mark: given }) => item.group === group && given === mark).length;
    const groups = [...new Set(marks.map(({ item }) => item.group ?? ''))];
    expect(groups.map((group) => count(group, 'green'))).toEqual([3, 3, 5, 12, 4]);
    expect(groups.map((group) => count(group, 'amber'))).toEqual([1, 0, 0, 1, 1]);
    expect(groups.map((group) => count(group, 'red'))).toEqual([0, 0, 0, 0, 0]);
    expect(marks.filter(({ mark }) => mark !== undefined)).toHaveLength(30);
  });

  it('has the published actions, without an owner, date or status that nobody published', async () => {
    const { authority } = good(await openExample(desk));
    const actions = [];
    for (const { record } of await desk.log.list('action'))
      actions.push(readAction(record.id, (await desk.log.read(record)).state));
    expect(actions.map((action) => action?.title).sort()).toEqual(exampleYear.actions.map(({ title }) => title).sort());
    for (const action of actions) {
      expect(action).toMatchObject({ authority, owner: '', dueInWords: '', status: 'not-given' });
      expect(action?.due).toBeUndefined();
      expect(action?.links).toHaveLength(1);
    }
  });

  it('is labelled, and entered by somebody who is labelled too', async () => {
    const { authority } = good(await openExample(desk));
    expect(readAuthority(authority, (await desk.log.read(ref('authority', authority))).state)).toMatchObject({
      example: true,
      name: expect.stringContaining('example') as string,
    });
    const [person, ...others] = await desk.log.list('person');
    expect(others).toEqual([]);
    expect(person?.state.fields.example).toMatchObject([{ value: true }]);
  });

  it('is written by the same commands as any session: every history is sound, and folds to what is stored', async () => {
    good(await openExample(desk));
    for (const kind of recordKinds)
      for (const { record } of await desk.log.list(kind)) {
        const events = await desk.log.history(record);
        expect(validate(events)).toEqual([]);
        expect((await desk.log.read(record)).state).toEqual(fold(events));
      }
  });

  it('is there once, however often it is opened', async () => {
    const first = good(await openExample(desk));
    const before = await dumped(name);
    expect(good(await openExample(desk))).toEqual(first);
    expect(good(await openExample(await openTestDesk(name)))).toEqual(first);
    expect(await dumped(name)).toBe(before);
    expect(await findExample(desk)).toEqual(first);
  });

  it('is removed without a row left of it, and nothing else is touched', async () => {
    const { work, id } = await startTestSession(desk);
    await desk.drafts.keep({ record: id, path: 'text/b1/areas', value: 'half a sent' });
    const before = await dumpTables(name);
    const { sessions } = good(await openExample(desk));
    // A visitor has tried it out: marks of their own, and typing.
    const [toolkit = ''] = Object.values(sessions);
    const text = { kind: 'writeText', item: 'training', field: 'strengths', text: 'Tried out', seen: [] } as const;
    good(await changeSession(work, toolkit, text));
    await desk.drafts.keep({ record: toolkit, path: 'text/training/areas', value: 'half' });
    await removeExample(desk);
    const { editions: _published, ...after } = await dumpTables(name);
    const { editions: _ours, ...untouched } = before;
    expect(after).toEqual(untouched);
    expect(await findExample(desk)).toBeUndefined();
  });

  it('can be opened again after it was removed', async () => {
    const first = good(await openExample(desk));
    await removeExample(desk);
    const second = good(await openExample(desk));
    expect(second.authority).not.toBe(first.authority);
    expect(await marksOf(desk, second.sessions.toolkit ?? '')).toHaveLength(10);
  });

  it('is removed whole where two tabs entered it at once', async () => {
    const other = await openTestDesk(name);
    await Promise.all([openExample(desk), openExample(other)]);
    await removeExample(desk);
    const { events, records, parts } = await dumpTables(name);
    expect([events, records, parts]).toEqual([[], [], []]);
  });

  it('that a crash left half entered is entered afresh', async () => {
    const whole = desk.log.run.bind(desk.log);
    let turn = 0;
    const run: typeof whole = (...args) => (++turn > 12 ? new Promise(() => undefined) : whole(...args));
    void openExample({ ...desk, log: { ...desk.log, run } });
    await vi.waitFor(() => expect(turn).toBe(13));
    const after = await openTestDesk(name);
    expect(await findExample(after)).toBeUndefined();
    const { sessions } = good(await openExample(after));
    expect((await marksOf(after, sessions.toolkit ?? '')).filter(({ mark }) => mark)).toHaveLength(10);
    expect(await after.log.list('authority')).toHaveLength(1);
    expect(await after.log.list('person')).toHaveLength(1);
  });

  it('that could not be stored whole is not there at all', async () => {
    const run = desk.log.run.bind(desk.log);
    let turn = 0;
    const runUntilFull: typeof run = (...args) =>
      ++turn > 20 ? Promise.resolve({ ok: false, problem: { kind: 'storageFull' } }) : run(...args);
    const nearlyFull = { ...desk, log: { ...desk.log, run: runUntilFull } };
    expect(await openExample(nearlyFull)).toEqual({ ok: false, problem: { kind: 'storageFull' } });
    const { events, records, parts } = await dumpTables(name);
    expect([events, records, parts]).toEqual([[], [], []]);
  });
});
