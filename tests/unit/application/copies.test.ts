import { beforeEach, describe, expect, it } from 'vitest';
import { makeCopy, openCopy, previewCopy, recordsToCopy } from '../../../src/application/copies';
import type { Desk, Work } from '../../../src/application/desk';
import { openExample } from '../../../src/application/example';
import type { Snapshot } from '../../../src/application/ports';
import { addEvidence } from '../../../src/application/evidence';
import { changeSession } from '../../../src/application/sessions';
import type { Copy } from '../../../src/domain/record/copy';
import { recordKinds } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { readCopy } from '../../../src/domain/record/read-copy';
import { markPath, textPath } from '../../../src/domain/session/mark';
import { dumped } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, seenNow, sessionState, startTestSession } from './start-test-session';

const textOfCopy = async (desk: Desk): Promise<string> => (await makeCopy(desk)).pieces.join('');
const copyOf = async (desk: Desk): Promise<Copy> => good(readCopy(await textOfCopy(desk)));

/** Every record, whole, apart from how often it was written in this browser. */
const everything = async ({ log }: Desk): Promise<unknown> => {
  const snapshots: Snapshot[] = [];
  for (const kind of recordKinds) for (const { record } of await log.list(kind)) snapshots.push(await log.read(record));
  return snapshots
    .map(({ record, state, length }) => ({ record, state, length }))
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
};

const giveMark = async (work: Work, id: string, item: string, mark: string): Promise<void> => {
  const seen = await seenNow(work.desk, id, markPath(item, 'agreed'));
  good(await changeSession(work, id, { kind: 'recordMark', item, marker: 'agreed', mark, reason: 'x', seen }));
};

const writeAreas = async (work: Work, id: string, item: string, text: string): Promise<void> => {
  const seen = await seenNow(work.desk, id, textPath(item, 'areas'));
  good(await changeSession(work, id, { kind: 'writeText', item, field: 'areas', text, seen }));
};

describe('a saved copy', () => {
  let name: string;
  let desk: Desk;
  let work: Work;
  let id: string;
  beforeEach(async () => {
    name = newId();
    desk = await openTestDesk(name);
    ({ work, id } = await startTestSession(desk));
    await giveMark(work, id, 'b1', '4');
    await writeAreas(work, id, 'b1', 'Siân Ŵyn’s “areas”\n– one\n– two \u{1F600} \ud800');
    good(await addEvidence(work, id, 'b1', { title: 'Risk assessment', date: '2025-01-10', kept: 'SharePoint' }));
  });

  it('brings everything to another browser, where it is the same', async () => {
    const elsewhere = await openTestDesk();
    const copy = await copyOf(desk);
    const merged = good(await openCopy(elsewhere, copy));
    expect(merged.records).toBe(4);
    expect(await everything(elsewhere)).toEqual(await everything(desk));
    expect(await elsewhere.editions.all()).toEqual(await desk.editions.all());
    await giveMark({ ...work, desk: elsewhere }, id, 'b2', '3');
  });

  it('changes nothing when it is opened again, here or there', async () => {
    const elsewhere = newId();
    const there = await openTestDesk(elsewhere);
    const copy = await copyOf(desk);
    good(await openCopy(there, copy));
    const [once, here] = [await dumped(elsewhere), await dumped(name)];
    expect(good(await openCopy(there, copy))).toEqual({ records: 0, events: 0 });
    expect(good(await openCopy(desk, copy))).toEqual({ records: 0, events: 0 });
    expect(await dumped(elsewhere)).toBe(once);
    expect(await dumped(name)).toBe(here);
  });

  it('comes to the same whichever of two crossing copies is opened first', async () => {
    const [b, c, d] = [await openTestDesk(), await openTestDesk(), await openTestDesk()];
    good(await openCopy(b, await copyOf(desk)));
    const there = { ...work, desk: b };
    await giveMark(work, id, 'b1', '5');
    await giveMark(there, id, 'b1', '3');
    await giveMark(there, id, 'b2', '2');
    await writeAreas(work, id, 'b1', 'here');
    await writeAreas(there, id, 'b1', 'there');
    const [ours, theirs] = [await copyOf(desk), await copyOf(b)];
    for (const [into, first, second] of [[c, ours, theirs] as const, [d, theirs, ours] as const]) {
      good(await openCopy(into, first));
      good(await openCopy(into, second));
    }
    good(await openCopy(desk, theirs));
    good(await openCopy(b, ours));
    for (const other of [b, c, d]) expect(await everything(other)).toEqual(await everything(desk));
    const state = await sessionState(desk, id);
    expect(state.fields[markPath('b1', 'agreed')]).toHaveLength(2);
    expect(state.fields[textPath('b1', 'areas')]).toHaveLength(2);
    expect(state.fields[markPath('b2', 'agreed')]).toHaveLength(1);
    expect(state).toEqual(fold(await desk.log.history({ kind: 'session', id })));
  });

  it('says before anything is written what it would bring', async () => {
    const elsewhere = newId();
    const there = await openTestDesk(elsewhere);
    const before = await dumped(elsewhere);
    const copy = await copyOf(desk);
    const expected = {
      savedAt: '2026-11-21T12:00:00.000Z',
      authorities: ['Gwynedd'],
      sessions: 1,
      actions: 0,
      editions: 0,
      newChanges: 7,
    };
    expect(await previewCopy(there, copy)).toEqual(expected);
    expect(await dumped(elsewhere)).toBe(before);
    good(await openCopy(there, copy));
    expect(await previewCopy(there, copy)).toEqual({ ...expected, newChanges: 0 });
  });

  it('is named by the day, and says how many records it holds', async () => {
    const { fileName, records } = await makeCopy(desk);
    expect(fileName).toBe('prevent-assurance-copy-2026-11-21.json');
    expect(records).toBe(4);
  });

  it('holds only the editions that its sessions were made with, and typing in no form', async () => {
    await desk.drafts.keep({ record: id, path: textPath('b2', 'areas'), value: 'half a sent' });
    const text = await textOfCopy(desk);
    expect(good(readCopy(text)).editions.map(({ edition }) => edition.id)).toEqual(['small']);
    expect(text).not.toContain('half a sent');
    expect(text).not.toContain('workingAs');
  });

  it('leaves the worked example out', async () => {
    const { authority, sessions } = good(await openExample(desk));
    const text = await textOfCopy(desk);
    for (const example of [authority, ...Object.values(sessions), 'Thurrock', 'la-toolkit-2018'])
      expect(text).not.toContain(example);
    expect(await recordsToCopy(desk)).toHaveLength(4);
  });

  it('of an empty browser is a sound copy of nothing', async () => {
    const empty = await openTestDesk();
    expect(await copyOf(empty)).toMatchObject({ records: [], editions: [] });
    const before = await dumped(name);
    expect(good(await openCopy(desk, await copyOf(empty)))).toEqual({ records: 0, events: 0 });
    expect(await dumped(name)).toBe(before);
  });

  it('does not bring back what was erased meanwhile', async () => {
    const old = await copyOf(desk);
    const [event] = await seenNow(desk, id, textPath('b1', 'areas'));
    const path = textPath('b1', 'areas');
    good(await changeSession(work, id, { kind: 'eraseText', event: event ?? '', path, reason: 'Names a child' }));
    expect(await textOfCopy(desk)).not.toContain('Siân Ŵyn’s “areas”');
    good(await openCopy(desk, old));
    expect(await textOfCopy(desk)).not.toContain('Siân Ŵyn’s “areas”');
    expect((await sessionState(desk, id)).fields[path]).toEqual([{ event, is: 'erased' }]);
  });
});
