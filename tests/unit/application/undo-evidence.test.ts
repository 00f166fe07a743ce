import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { addPiece, changeEvidence, changeLinks } from '../../../src/application/evidence';
import { openFile, restoreFile } from '../../../src/application/evidence-files';
import { startSession } from '../../../src/application/sessions';
import { lastChange, undoCommand } from '../../../src/application/undo';
import { type Evidence, readEvidence } from '../../../src/domain/evidence/evidence';
import { seenAt } from '../../../src/domain/record/field';
import { evidencePath } from '../../../src/domain/session/mark';
import { readItem } from '../../../src/domain/session/session';
import { dumpTables } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, sessionState, soundEdition, startTestSession } from './start-test-session';

const laterChange = { ok: false, problem: { kind: 'laterChange' } };

describe('taking back that evidence was added', () => {
  let name: string;
  let desk: Desk;
  let work: Work;
  let session: string;
  let authority: string;
  let piece: string;
  let added: string;

  const read = async (): Promise<Evidence> => readEvidence(piece, (await desk.log.read(ref('evidence', piece))).state);
  const link = async (to: string, item: string, linked = true) => {
    const seen = seenAt(await sessionState(desk, to), evidencePath(item, piece));
    return good(await changeLinks(work, piece, [{ session: to, item, linked, seen }]));
  };

  beforeEach(async () => {
    name = newId();
    desk = await openTestDesk(name);
    ({ work, id: session, authority } = await startTestSession(desk));
    const details = { title: 'Board minutes', date: '2025-01-01', kept: 'Shared drive' };
    piece = good(await addPiece(work, { authority, details, items: [{ session, item: 'b1' }] }));
    added = (await lastChange(desk, ref('session', session)))[0]?.envelope.command ?? '';
  });

  it('takes the piece and its link back together', async () => {
    good(await undoCommand(work, added));
    expect((await read()).authority).toBeUndefined();
    expect(readItem(await sessionState(desk, session), 'b1').evidence).toEqual([]);
  });

  it('takes the file from this browser to its last chunk, and the piece brought back says that it is not here', async () => {
    const source = { size: 3, read: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer) };
    const details = { title: 'Case file', date: undefined, kept: '', form: 'file' } as const;
    const upload = { source, name: 'secret.pdf', type: 'application/pdf' };
    piece = good(await addPiece(work, { authority, details, items: [{ session, item: 'b2' }] }, upload));
    const { file } = await read();
    if (!file) throw new Error('It has no file');
    expect((await dumpTables(name))['chunks']).toHaveLength(1);
    const command = (await lastChange(desk, ref('session', session)))[0]?.envelope.command ?? '';
    const [undo] = good(await undoCommand(work, command));
    const { chunks, files } = await dumpTables(name);
    expect([chunks, files]).toEqual([[], []]);
    good(await undoCommand(work, undo?.envelope.command ?? ''));
    expect((await read()).file).toEqual(file);
    expect(await openFile(desk, file)).toEqual({ ok: false, problem: { kind: 'fileNotHere' } });
    good(await restoreFile(desk, file, upload));
    expect(await openFile(desk, file)).toMatchObject({ ok: true });
  });

  it('is refused while another session rests on the piece, and then changes nothing', async () => {
    const next = { authority, edition: soundEdition, scale: 'score', period: '2025/26', assessedOn: '2026-03-01' };
    const other = good(await startSession(work, next));
    await link(other, 'b1');
    expect(await undoCommand(work, added)).toEqual(laterChange);
    expect((await read()).title).toBe('Board minutes');
    expect(readItem(await sessionState(desk, session), 'b1').evidence).toEqual([piece]);
    await link(other, 'b1', false);
    good(await undoCommand(work, added));
    expect((await read()).authority).toBeUndefined();
  });

  it('is refused while another item of the same session rests on the piece', async () => {
    await link(session, 'b2');
    expect(await undoCommand(work, added)).toEqual(laterChange);
    expect((await read()).title).toBe('Board minutes');
  });

  it('is refused once the piece was changed', async () => {
    const { fields } = await read();
    good(await changeEvidence(work, piece, { owner: 'The lead' }, { owner: fields.owner.seen }));
    expect(await undoCommand(work, added)).toEqual(laterChange);
    expect((await read()).owner).toBe('The lead');
  });
});
