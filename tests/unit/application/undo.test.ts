import { beforeEach, describe, expect, it } from 'vitest';
import { type ActionDetails, type AddAction } from '../../../src/domain/actions/decide-action';
import { addActions } from '../../../src/application/actions';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { changeSession, type ChangeOfSession } from '../../../src/application/sessions';
import { lastChange, undoCommand } from '../../../src/application/undo';
import { readAction } from '../../../src/domain/actions/action';
import { fold } from '../../../src/domain/record/fold';
import { markPath, textPath } from '../../../src/domain/session/mark';
import { readItem } from '../../../src/domain/session/session';
import { openTestDesk } from '../persistence/open-test-stores';
import { good, seenNow, sessionState, startTestSession } from './start-test-session';

describe('taking the last change back', () => {
  let desk: Desk;
  let work: Work;
  let id: string;
  let authority: string;
  beforeEach(async () => {
    desk = await openTestDesk();
    ({ work, id, authority } = await startTestSession(desk));
  });

  const change = async (command: ChangeOfSession) => good(await changeSession(work, id, command));
  const giveMark = async (item: string, mark: string) => {
    const seen = await seenNow(desk, id, markPath(item, 'self'));
    return change({ kind: 'recordMark', item, marker: 'self', mark, reason: 'x', seen });
  };
  const last = async (): Promise<string | undefined> =>
    (await lastChange(desk, ref('session', id)))[0]?.envelope.command;
  const markAt = async (item: string) => readItem(await sessionState(desk, id), item).result?.mark;
  const undoLast = async () => undoCommand(work, (await last()) ?? '');

  it('gives back what stood before, one change after another, as far as the beginning', async () => {
    await giveMark('b1', '3');
    await giveMark('b1', '4');
    await giveMark('b2', '5');
    good(await undoLast());
    expect([await markAt('b1'), await markAt('b2')]).toEqual(['4', undefined]);
    good(await undoLast());
    expect(await markAt('b1')).toBe('3');
    good(await undoLast());
    expect(await markAt('b1')).toBeUndefined();
    expect(await lastChange(desk, ref('session', id))).toEqual([]);
    expect(await sessionState(desk, id)).toEqual(fold(await desk.log.history(ref('session', id))));
  });

  it('goes on from a new change that is made after it', async () => {
    await giveMark('b1', '3');
    await giveMark('b1', '4');
    good(await undoLast());
    await giveMark('b1', '5');
    good(await undoLast());
    expect(await markAt('b1')).toBe('3');
  });

  it('is refused once something rests on the change, and then changes nothing', async () => {
    const [first] = await giveMark('b1', '3');
    await giveMark('b1', '4');
    expect(await undoCommand(work, first?.envelope.command ?? '')).toEqual({
      ok: false,
      problem: { kind: 'laterChange' },
    });
    expect(await markAt('b1')).toBe('4');
  });

  it('is refused the second time', async () => {
    const [event] = await giveMark('b1', '3');
    good(await undoCommand(work, event?.envelope.command ?? ''));
    expect(await undoCommand(work, event?.envelope.command ?? '')).toMatchObject({ ok: false });
    expect(await undoCommand(work, 'no-such-command')).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } });
  });

  it('never gives back an erased text', async () => {
    const path = textPath('b1', 'areas');
    const [event] = await change({ kind: 'writeText', item: 'b1', field: 'areas', text: 'A name', seen: [] });
    await change({ kind: 'eraseText', event: event?.id ?? '', path, reason: 'Names a child' });
    expect(await lastChange(desk, ref('session', id))).toEqual([]);
    await change({ kind: 'writeText', item: 'b1', field: 'areas', text: 'Other', seen: await seenNow(desk, id, path) });
    good(await undoLast());
    expect((await sessionState(desk, id)).fields[path]).toEqual([{ event: event?.id, is: 'erased' }]);
  });

  it('takes back a step across many records at once', async () => {
    const details: Omit<ActionDetails, 'title'> = {
      why: '',
      origin: 'own',
      owner: '',
      due: undefined,
      dueInWords: '',
      priority: undefined,
      status: 'not-started',
      progress: '',
      dropReason: '',
      links: [{ session: id, item: 'b1' }],
    };
    const added = ['One', 'Two', 'Three'].map((title): Omit<AddAction, 'kind'> => ({
      authority,
      details: { ...details, title },
    }));
    const events = good(await addActions(work, added));
    const actions = async () =>
      Promise.all(
        (await desk.log.list('action')).map(async ({ record }) =>
          readAction(record.id, (await desk.log.read(record)).state),
        ),
      );
    expect((await actions()).map((action) => action?.title).sort()).toEqual(['One', 'Three', 'Two']);
    good(await undoCommand(work, events[0]?.envelope.command ?? ''));
    expect(await actions()).toEqual([undefined, undefined, undefined]);
  });
});
