import { beforeEach, describe, expect, it } from 'vitest';
import { addActions, changeAction } from '../../../src/application/actions';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { eraseText } from '../../../src/application/erase';
import { placesOfSameWords } from '../../../src/application/same-words';
import { addEvidence, changeEvidence } from '../../../src/application/evidence';
import { changeSession } from '../../../src/application/sessions';
import { readAction } from '../../../src/domain/actions/action';
import { readEvidence } from '../../../src/domain/evidence/evidence';
import { readPerson } from '../../../src/domain/person/person';
import type { RecordRef } from '../../../src/domain/record/event';
import { textsIn } from '../../../src/domain/record/history';
import { validate } from '../../../src/domain/record/graph';
import { textPath } from '../../../src/domain/session/mark';
import { openTestDesk } from '../../support/desk';
import { details } from '../domain/actions/given';
import { dumped } from '../persistence/dump-tables';
import { newId } from '../persistence/open-test-stores';
import { good, startTestSession } from './start-test-session';

const sentinel = 'Ann Other of Sentinel Street';
const actionTexts = ['title', 'why', 'owner', 'dueInWords', 'progress', 'dropReason'] as const;

let name: string;
let desk: Desk;
let work: Work;
let session: string;
let authority: string;

beforeEach(async () => {
  name = newId();
  desk = await openTestDesk({}, name);
  ({ work, authority, id: session } = await startTestSession(desk));
});

const records = async (kind: RecordRef['kind']): Promise<RecordRef> => {
  const [found] = (await desk.log.list(kind)).map(({ record }) => record);
  if (!found) throw new Error(`No ${kind}`);
  return found;
};
const held = async (record: RecordRef, path: string) => {
  const texts = (await desk.log.history(record)).flatMap(textsIn);
  const found = texts.find((one) => one.path === path && one.text.includes('Sentinel'));
  if (!found) throw new Error(`Nothing at ${path}`);
  return found;
};
const erase = async (record: RecordRef, path: string) => {
  const { event } = await held(record, path);
  return eraseText(work, record, { event, path, reason: 'Named a person' });
};
const addAction = async (over: Parameters<typeof details>[0]): Promise<RecordRef> => {
  const [event] = good(await addActions(work, [{ authority, details: details(over) }]));
  if (!event) throw new Error('Nothing was added');
  return event.envelope.record;
};
const addPiece = async (title: string, kept: string): Promise<RecordRef> => {
  good(await addEvidence(work, session, 'b1', { title, date: undefined, kept }));
  return records('evidence');
};

describe('erased bytes are gone from every table', () => {
  it.each(actionTexts)('of an action’s %s, from its log, its state and typing that was not saved', async (path) => {
    const action = await addAction({ title: 'Keep this', status: 'dropped', [path]: sentinel });
    await desk.drafts.keep({ record: action.id, path: `draft/${path}`, value: `${sentinel}, and more` });
    await desk.drafts.keep({ record: action.id, path: `draft/priority`, value: 'high' });
    expect(await dumped(name)).toContain('Sentinel');
    good(await erase(action, path));
    expect(await dumped(name)).not.toContain('Sentinel');
    expect(await dumped(name)).toContain('draft/priority');
    expect(validate(await desk.log.history(action))).toEqual([]);
    expect(readAction(action.id, (await desk.log.read(action)).state)?.[path]).toBe('erased');
  });

  it.each(['title', 'kept'] as const)('of the %s of a piece of evidence', async (path) => {
    const evidence = await addPiece(path === 'title' ? sentinel : 'Register', path === 'kept' ? sentinel : 'Shelf');
    good(await erase(evidence, path));
    expect(await dumped(name)).not.toContain('Sentinel');
    expect(readEvidence('', (await desk.log.read(evidence)).state).fields[path].is).toBe('erased');
  });

  it('of a name, also of the person who is working, who goes on to work', async () => {
    const person = ref('person', work.by);
    const [first] = await desk.log.history(person);
    good(await eraseText(work, person, { event: first?.id ?? '', path: 'name', reason: 'By request' }));
    expect(await dumped(name)).not.toContain('Siân');
    expect(readPerson('', (await desk.log.read(person)).state)).toMatchObject({ name: 'erased', role: 'Prevent lead' });
    const written = good(await changeSession(work, session, mark()));
    expect(written[0]?.envelope.by).toBe(work.by);
  });
});

const mark = () => ({ kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', reason: 'Why', seen: [] }) as const;

describe('what is refused', () => {
  it('is an event of another record, and a field that the event never set', async () => {
    const action = await addAction({ title: sentinel });
    const { event } = await held(action, 'title');
    const evidence = await addPiece('Register', 'Shelf');
    const refused = { ok: false, problem: { kind: 'nothingToErase' } };
    expect(await eraseText(work, evidence, { event, path: 'title', reason: 'x' })).toEqual(refused);
    expect(await eraseText(work, action, { event, path: 'progress', reason: 'x' })).toEqual(refused);
    expect(await eraseText(work, action, { event: 'none', path: 'title', reason: 'x' })).toEqual(refused);
    expect(await dumped(name)).toContain('Sentinel');
  });

  it('is a second time', async () => {
    const action = await addAction({ title: sentinel });
    const { event } = await held(action, 'title');
    const once = () => eraseText(work, action, { event, path: 'title', reason: 'x' });
    good(await once());
    expect(await once()).toMatchObject({ ok: false, problem: { kind: 'nothingToErase' } });
  });
});

describe('a form that shows “erased”', () => {
  it('does not write the word as if it were the title of the evidence', async () => {
    const evidence = await addPiece(sentinel, 'Shelf');
    good(await erase(evidence, 'title'));
    const { state } = await desk.log.read(evidence);
    const { fields } = readEvidence('', state);
    const seen = { title: fields.title.seen, date: [], kept: fields.kept.seen };
    good(await changeEvidence(work, evidence.id, { title: 'erased', date: undefined, kept: 'Drawer' }, seen));
    const { fields: after } = readEvidence('', (await desk.log.read(evidence)).state);
    expect([after.title.is, after.kept.value]).toEqual(['erased', 'Drawer']);
  });
});

describe('where else the same words stand', () => {
  const found = async (record: RecordRef, path: string) =>
    (await placesOfSameWords(desk, await held(record, path))).map(
      (place) => `${place.record.kind} ${place.path}${place.stands ? '' : ', earlier'}`,
    );

  it('is every text of the authority that says it or a line of it, what shows now first', async () => {
    const write = (text: string, seen: readonly string[]) =>
      changeSession(work, session, { kind: 'writeText', item: 'b1', field: 'areas', text, seen });
    const [first] = good(await write(`- Something\n- ${sentinel}`, []));
    const action = await addAction({ title: sentinel, why: `Area for development: ${sentinel}.` });
    const { state } = await desk.log.read(action);
    const { seen } = readAction(action.id, state) ?? { seen: {} };
    good(await changeAction(work, action.id, details({ title: 'Reworded', why: `See ${sentinel}` }), seen));
    await addPiece('Register', sentinel);
    good(await write('Nothing now', [first?.id ?? '']));
    expect(await found(ref('session', session), textPath('b1', 'areas'))).toEqual([
      'action why',
      'evidence kept',
      'action title, earlier',
      'action why, earlier',
    ]);
    const [evidence] = (await placesOfSameWords(desk, await held(action, 'title'))).filter(
      ({ record }) => record.kind === 'evidence',
    );
    expect(evidence).toMatchObject({ session, authority });
    expect(await found(action, 'title')).toContain('session text/b1/areas, earlier');
  });

  it('leaves out another council, but for a name looks everywhere', async () => {
    const other = await startTestSession(desk, '2023/24');
    good(await addActions(other.work, [{ authority: other.authority, details: details({ owner: 'Siân Ŵyn' }) }]));
    const mine = await addAction({ title: 'Ask Siân Ŵyn' });
    const [title] = (await desk.log.history(mine)).flatMap(textsIn);
    const [myName] = (await desk.log.history(ref('person', work.by))).flatMap(textsIn);
    if (!title || !myName) throw new Error('Nothing to look for');
    const kinds = async (text: typeof title) =>
      (await placesOfSameWords(desk, text)).map(({ record, path }) => `${record.kind} ${path}`);
    expect(await kinds({ ...title, text: 'Siân Ŵyn' })).toEqual(['person name', 'person name']);
    expect((await kinds(myName)).sort()).toEqual(['action owner', 'action title', 'person name']);
  });

  it('is found no more once it is erased there', async () => {
    const action = await addAction({ title: sentinel, why: sentinel });
    expect(await found(action, 'title')).toEqual(['action why']);
    const title = await held(action, 'title');
    good(await erase(action, 'why'));
    expect(await placesOfSameWords(desk, title)).toEqual([]);
  });
});
