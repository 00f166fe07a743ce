import { describe, expect, it, vi } from 'vitest';
import { ref, type Work } from '../../../src/application/desk';
import { addPiece, removeFile } from '../../../src/application/evidence';
import { type Evidence, readEvidence } from '../../../src/domain/evidence/evidence';
import { good, startTestSession } from '../application/start-test-session';
import { author, openTestDesk } from './open-test-stores';

const code = '../../../src/persistence/file-store';

describe('while the code that keeps files does not come', () => {
  it('nothing is begun that needs it, and why is told; once it comes, it is done', async () => {
    vi.doMock(code, () => {
      throw new Error('Failed to fetch');
    });
    const desk = await openTestDesk();
    const { work, authority }: { readonly work: Work; readonly authority: string } = await startTestSession(desk);
    const record = ref('evidence', 'e1');
    await desk.log.run(author('p0'), [record], () => ({
      ok: true,
      drafts: [[{ type: 'evidenceAdded', fields: { authority, title: 'Minutes', 'version/f1/size': 1, file: 'f1' } }]],
    }));
    const read = async (): Promise<Evidence> => readEvidence('e1', (await desk.log.read(record)).state);
    const notLoaded = { ok: false, problem: { kind: 'storageFailed' } };

    expect(await removeFile(work, 'e1', 'f1', 'Held names')).toMatchObject(notLoaded);
    expect((await read()).file?.removed).toBeUndefined();
    const details = { title: 'Report', date: undefined, kept: '', form: 'file' } as const;
    const source = { size: 2, read: () => Promise.resolve(new Uint8Array([7, 8]).buffer) };
    const add = () => addPiece(work, { authority, details, items: [] }, { source, name: 'a.pdf', type: '' });
    expect(await add()).toMatchObject(notLoaded);
    expect(await desk.log.list('evidence')).toHaveLength(1);

    vi.doUnmock(code);
    good(await removeFile(work, 'e1', 'f1', 'Held names'));
    expect((await read()).file?.removed).toBe('Held names');
    good(await add());
    expect(await desk.log.list('evidence')).toHaveLength(2);
  });

  it('says where the record has lost the file and the disk has not', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await startTestSession(desk);
    const details = { title: 'Report', date: undefined, kept: '', form: 'file' } as const;
    const source = { size: 1, read: () => Promise.resolve(new Uint8Array([7]).buffer) };
    const id = good(await addPiece(work, { authority, details, items: [] }, { source, name: 'a.pdf', type: '' }));
    const read = async () => readEvidence(id, (await desk.log.read(ref('evidence', id))).state).file;
    const remove = () => Promise.resolve({ ok: false, problem: { kind: 'storageClosed' } } as const);
    const stuck = { ...work, desk: { ...desk, files: { ...desk.files, remove } } };
    const file = (await read())?.id ?? '';
    expect(await removeFile(stuck, id, file, 'Held names')).toEqual({ ok: false, problem: { kind: 'fileStillHere' } });
    expect((await read())?.removed).toBe('Held names');
    expect(await desk.files.sweep()).toEqual([file]);
  });
});
