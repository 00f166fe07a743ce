import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCopy } from '../../src/application/copies';
import { type Desk, ref } from '../../src/application/desk';
import { changeSession } from '../../src/application/sessions';
import { type Action, readAction } from '../../src/domain/actions/action';
import { readAuthority } from '../../src/domain/authority/authority';
import { readEvidence } from '../../src/domain/evidence/evidence';
import { readPerson } from '../../src/domain/person/person';
import type { Copy } from '../../src/domain/record/copy';
import { digestOf } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { fold, type Folded } from '../../src/domain/record/fold';
import { readCopy } from '../../src/domain/record/read-copy';
import { markPath, textPath } from '../../src/domain/session/mark';
import { answersOf, readItem, readSession } from '../../src/domain/session/session';
import { openTestDesk } from '../unit/persistence/open-test-stores';
import { writeFormat0 } from './write-format-0';

const file = join(import.meta.dirname, 'format-0.json');

// Until the format is frozen it may be written anew: WRITE_FORMAT_0=1 npx vitest run tests/stored-data
if (process.env.WRITE_FORMAT_0 === '1') writeFileSync(file, await writeFormat0());

describe('a copy saved in format 0', () => {
  const text = readFileSync(file, 'utf8');
  let copy: Copy;
  let desk: Desk;
  const statesOf = async (kind: 'session' | 'action' | 'evidence' | 'person' | 'authority') => {
    const states = new Map<string, Folded>();
    for (const { record } of await desk.log.list(kind)) states.set(record.id, (await desk.log.read(record)).state);
    return states;
  };
  const sessions = async () =>
    [...(await statesOf('session'))].map(([id, state]) => ({ id, state, session: readSession(id, state) }));

  beforeEach(async () => {
    const read = readCopy(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    copy = read.value;
    desk = await openTestDesk();
    expect(await openCopy(desk, copy)).toMatchObject({ ok: true, value: { records: 8, events: 31 } });
  });

  it('opens, and what is stored is the fold of its histories', async () => {
    for (const { record, events } of copy.records) expect((await desk.log.read(record)).state).toEqual(fold(events));
  });

  it('has its person, council and edition', async () => {
    const [person] = await statesOf('person');
    expect(readPerson('', person?.[1] ?? { heads: [], fields: {} })).toMatchObject({
      name: 'Siân Ŵyn',
      role: 'Prevent lead',
    });
    const [authority] = await statesOf('authority');
    expect(readAuthority('', authority?.[1] ?? { heads: [], fields: {} })).toMatchObject({
      name: 'Gwynedd',
      nation: 'wales',
      type: 'welsh-principal',
      funded: true,
      example: false,
    });
    const [kept] = await desk.editions.all();
    expect(kept?.hash).toBe('bf6a7ecfb6bf673baa145848c7b818ae7ec41ed8f3cd8e5f1a81940fc191ddb7');
    expect(digestOf(kept?.edition ?? {})).toBe(kept?.hash);
  });

  it('has its sessions, one of them archived', async () => {
    const all = (await sessions()).map(({ session }) => session);
    expect(all.map((session) => [session?.period, session?.assessedOn, session?.archived]).sort()).toEqual([
      ['2023/24', '2024-02-29', true],
      ['2024 to 2025', '2025-03-01', false],
    ]);
    expect(new Set(all.map((session) => session?.editionHash)).size).toBe(1);
  });

  it('has its marks: changed, taken back, preset, and two that stand side by side', async () => {
    const { state = { heads: [], fields: {} } } = (await sessions()).find(({ session }) => !session?.archived) ?? {};
    expect(['b1', 'b2', 'b3', 'b4'].map((item) => readItem(state, item).result)).toMatchObject([
      { marker: 'agreed', mark: '5', reason: 'Better than we thought' },
      { marker: 'self', mark: '2', reason: undefined },
      { marker: 'self', mark: 'not-applicable', reason: 'Assured elsewhere' },
      undefined,
    ]);
    const fourth = readItem(state, 'b4');
    expect(fourth.disputed).toBe(true);
    expect(fourth.marks.agreed.mark.sides.map(({ value }) => value).sort()).toEqual(['3', '4']);
    expect(readItem(state, 'b1').marks.self.mark.value).toBe('4');
  });

  it('has its answers, texts and evidence, and not what was erased', async () => {
    const { state = { heads: [], fields: {} } } = (await sessions()).find(({ session }) => !session?.archived) ?? {};
    expect([answersOf(state, 'b1'), answersOf(state, 'b2')]).toEqual([{ 'b1-must': 'met' }, { 'b2-must': 'partly' }]);
    expect(readItem(state, 'b2').areas.value).toBe('Tracking attendance\nŵ ŷ “quotes” – and a long dash \u{1F600}');
    expect(readItem(state, 'b1').strengths.is).toBe('erased');
    expect(state.fields[textPath('b1', 'strengths')]).toMatchObject([{ is: 'erased' }]);
    expect(text).not.toContain('A name that was pasted by mistake');
    const evidence = await statesOf('evidence');
    expect([...evidence].map(([id, piece]) => readEvidence(id, piece).title).sort()).toEqual([
      'Minutes of the board',
      'Risk assessment',
    ]);
    const [linked = '', ...others] = readItem(state, 'b1').evidence;
    expect(others).toEqual([]);
    expect(readEvidence(linked, evidence.get(linked) ?? state)).toMatchObject({
      title: 'Risk assessment',
      date: '2025-01-10',
      kept: 'SharePoint',
    });
  });

  it('has its actions', async () => {
    const actions = [...(await statesOf('action'))].flatMap(([id, state]): Action | [] => readAction(id, state) ?? []);
    expect(actions.sort((a, b) => (a.title < b.title ? -1 : 1))).toMatchObject([
      {
        title: 'Make the e-learning mandatory',
        owner: 'Head of learning',
        due: '2027-03-31',
        priority: 'high',
        status: 'not-started',
        required: true,
        links: [{ item: 'b2' }],
      },
      {
        title: 'Renew the plan',
        dueInWords: 'ongoing',
        status: 'dropped',
        dropReason: 'Done by others',
        required: false,
        links: [],
      },
    ]);
    expect(actions.map(({ due }) => due)).toEqual(['2027-03-31', undefined]);
  });

  it('goes on being worked at', async () => {
    const { id = '' } = (await sessions()).find(({ session }) => !session?.archived) ?? {};
    const { state } = await desk.log.read(ref('session', id));
    expect(state.heads).toHaveLength(2);
    const [by = ''] = (await statesOf('person')).keys();
    const seen = seenAt(state, markPath('b4', 'agreed'));
    const choice = { kind: 'recordMark', item: 'b4', marker: 'agreed', mark: '4', seen } as const;
    expect(await changeSession({ desk, by }, id, choice)).toMatchObject({ ok: true });
    const { state: after } = await desk.log.read(ref('session', id));
    expect(after.heads).toHaveLength(1);
    expect(readItem(after, 'b4').result?.mark).toBe('4');
  });

  it('is what the app writes today for the same work, to the byte: the same ids, digests and seal', async () => {
    expect(await writeFormat0()).toBe(text);
  });
});
