import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk, Work } from '../../../src/application/desk';
import { ref } from '../../../src/application/desk';
import { addEvidence, changeEvidence } from '../../../src/application/evidence';
import { changeSession, startSession } from '../../../src/application/sessions';
import { undoCommand } from '../../../src/application/undo';
import { digestOf } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { readItem } from '../../../src/domain/session/session';
import { dumped, dumpTables } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, sessionState, soundEdition, startTestSession } from './start-test-session';

describe('a session', () => {
  let name: string;
  let desk: Desk;
  let work: Work;
  let id: string;
  let authority: string;
  beforeEach(async () => {
    name = newId();
    desk = await openTestDesk(name);
    ({ work, id, authority } = await startTestSession(desk));
  });
  afterEach(() => vi.restoreAllMocks());

  const another = () => ({
    authority,
    edition: { ...soundEdition, title: 'Another edition' },
    scale: 'score',
    period: '2025/26',
    assessedOn: '2026-03-01',
    marker: 'self' as const,
  });

  it('keeps its edition word for word beside it', async () => {
    expect((await dumpTables(name)).editions).toMatchObject([[expect.any(String), { edition: soundEdition }]]);
  });

  it('that is refused leaves no edition behind', async () => {
    const before = await dumped(name);
    expect(await startSession(work, { ...another(), period: ' ' })).toMatchObject({
      ok: false,
      problem: { kind: 'periodMissing' },
    });
    expect(await dumped(name)).toBe(before);
  });

  it('that finds the disk full is not started, and says so', async () => {
    const before = await dumped(name);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await startSession(work, another())).toEqual({ ok: false, problem: { kind: 'storageFull' } });
    vi.restoreAllMocks();
    expect(await dumped(name)).toBe(before);
  });

  it('finds its edition again after a reading that failed', async () => {
    const fresh = await openTestDesk(name);
    const find = vi.spyOn(fresh.editions, 'find').mockRejectedValueOnce(new DOMException('Try again', 'UnknownError'));
    const mark = { kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', seen: [] } as const;
    await expect(changeSession({ ...work, desk: fresh }, id, mark)).rejects.toThrow('Try again');
    expect(await changeSession({ ...work, desk: fresh }, id, mark)).toMatchObject({ ok: true });
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('takes evidence and its link together, and gives both back in one step', async () => {
    const details = { title: 'Risk assessment', date: '2025-01-10', kept: 'SharePoint' };
    const events = good(await addEvidence(work, id, 'b1', details));
    expect(events.map(({ envelope }) => envelope.record.kind)).toEqual(['evidence', 'session']);
    expect(readItem(await sessionState(desk, id), 'b1').evidence).toHaveLength(1);
    good(await undoCommand(work, events[0]?.envelope.command ?? ''));
    expect(readItem(await sessionState(desk, id), 'b1').evidence).toEqual([]);
    for (const { record } of [...(await desk.log.list('session')), ...(await desk.log.list('evidence'))])
      expect((await desk.log.read(record)).state).toEqual(fold(await desk.log.history(record)));
  });

  it('takes neither evidence nor link where one of them is refused', async () => {
    const before = await dumped(name);
    const details = { title: 'Risk assessment', date: undefined, kept: '' };
    expect(await addEvidence(work, id, 'b99', details)).toMatchObject({ problem: { kind: 'unknownItem' } });
    expect(await dumped(name)).toBe(before);
  });

  it('has a step taken back whole or not at all, where something rests on half of it', async () => {
    const details = { title: 'Risk assessment', date: undefined, kept: '' };
    const events = good(await addEvidence(work, id, 'b1', details));
    const evidence = events[0]?.envelope.record.id ?? '';
    const seen = { title: events.flatMap((event) => ('title' in event.envelope.fields ? [event.id] : [])) };
    good(await changeEvidence(work, evidence, { ...details, title: 'Risk assessment 2025' }, seen));
    const before = await dumped(name);
    expect(await undoCommand(work, events[0]?.envelope.command ?? '')).toEqual({
      ok: false,
      problem: { kind: 'laterChange' },
    });
    expect(await dumped(name)).toBe(before);
  });

  it('that is not here is not changed', async () => {
    const mark = { kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', seen: [] } as const;
    expect(await changeSession(work, newId(), mark)).toEqual({ ok: false, problem: { kind: 'notStarted' } });
  });

  it('says which edition is missing where its copy came without it', async () => {
    const elsewhere = await openTestDesk();
    for (const kind of ['session', 'authority', 'person'] as const)
      for (const { record } of await desk.log.list(kind))
        good(await elsewhere.log.merge([{ record, events: await desk.log.history(record) }]));
    const mark = { kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', seen: [] } as const;
    const outcome = await changeSession({ ...work, desk: elsewhere }, id, mark);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'editionMissing', hash: digestOf(soundEdition) },
    });
    expect((await elsewhere.log.read(ref('session', id))).version).toBe(1);
  });
});
