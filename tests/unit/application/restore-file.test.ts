import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { addFileVersion, addPiece } from '../../../src/application/evidence';
import { openFile, restoreFile, type Upload } from '../../../src/application/evidence-files';
import { type Evidence, readEvidence } from '../../../src/domain/evidence/evidence';
import type { FileVersion } from '../../../src/domain/evidence/file-version';
import { Database } from '../../../src/persistence/database';
import { chunkBytes } from '../../../src/persistence/file-chunks';
import { dumpTables } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, startTestSession } from './start-test-session';

const size = 2 * chunkBytes + 500;
const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 11)) % 256);
const upload: Upload = {
  source: { size, read: (from, to) => Promise.resolve(bytes.slice(from, to).buffer) },
  name: 'minutes.pdf',
  type: 'application/pdf',
};

let name: string;
let desk: Desk;
let work: Work;
let authority: string;
let id: string;
let version: FileVersion;

const read = async (): Promise<Evidence> => readEvidence(id, (await desk.log.read(ref('evidence', id))).state);
const details = { title: 'Minutes', date: undefined, kept: '', form: 'file' } as const;
const chunksHeld = async (): Promise<number> => (await dumpTables(name))['chunks']?.length ?? 0;
const damage = async (how: (db: Database) => Promise<unknown>): Promise<void> => {
  const db = new Database(name);
  await db.open();
  await how(db);
  db.close();
};

beforeEach(async () => {
  name = newId();
  desk = await openTestDesk(name);
  ({ work, authority } = await startTestSession(desk));
  id = good(await addPiece(work, { authority, details, items: [] }, upload));
  const { file } = await read();
  if (!file) throw new Error('It has no file');
  version = file;
});

/** An upload that is cancelled at its second chunk on the way into storage. */
const cancelled = (): Upload => {
  const stop = new AbortController();
  let stage = '';
  return {
    ...upload,
    signal: stop.signal,
    onStage: (now) => (stage = now),
    onProgress: (done) => {
      if (stage === 'storing' && done > chunkBytes) stop.abort();
    },
  };
};

describe('bringing a file back', () => {
  it('leaves one alone that is here whole', async () => {
    const untouched = {
      ...desk,
      files: { ...desk.files, keep: () => Promise.reject(new Error('It was stored again')) },
    };
    good(await restoreFile(untouched, version, upload));
    expect(await openFile(desk, version)).toMatchObject({ ok: true });
  });

  it('takes nothing from another window that finishes first, where it is cancelled itself', async () => {
    await desk.files.remove(version.id);
    const mine = cancelled();
    let isStoring = false;
    let others = 0;
    const read: Upload['source']['read'] = async (from, to) => {
      // While this one is on its way to its last chunk, the other window does all of its work.
      if (isStoring && from === 2 * chunkBytes) {
        others += 1;
        good(await restoreFile(desk, version, upload));
      }
      return upload.source.read(from, to);
    };
    const onStage: Upload['onStage'] = (stage) => {
      mine.onStage?.(stage);
      isStoring = stage === 'storing';
    };
    const outcome = await restoreFile(desk, version, { ...mine, source: { size, read }, onStage });
    expect([outcome, others]).toEqual([{ ok: false, problem: { kind: 'fileCancelled' } }, 1]);
    expect(await openFile(desk, version)).toMatchObject({ ok: true });
    expect(await chunksHeld()).toBe(3);
  });

  it('that is cancelled leaves nothing where there was nothing', async () => {
    await desk.files.remove(version.id);
    expect(await restoreFile(desk, version, cancelled())).toEqual({ ok: false, problem: { kind: 'fileCancelled' } });
    expect(await chunksHeld()).toBe(0);
  });
});

describe('a file of which a part is lost or changed', () => {
  const ways: readonly (readonly [string, (db: Database) => Promise<unknown>])[] = [
    ['lost', (db) => db.chunks.delete([version.id, 1])],
    ['changed', (db) => db.chunks.put({ file: version.id, index: 1, bytes: new ArrayBuffer(chunkBytes) })],
  ];

  it.each(ways)('(%s) is not given back as if it were whole, and is brought back whole', async (_, how) => {
    await damage(how);
    expect(await openFile(desk, version)).toEqual({ ok: false, problem: { kind: 'fileDamaged' } });
    good(await restoreFile(desk, version, upload));
    const opened = good(await openFile(desk, version));
    expect(Buffer.from(opened).equals(Buffer.from(bytes))).toBe(true);
    expect(await chunksHeld()).toBe(3);
  });

  it.each(ways)('(%s) does not count as held: the same file can be added as a newer version', async (_, how) => {
    const { fields } = await read();
    const again = () => addFileVersion(work, { id, authority }, upload, fields.file.seen);
    expect(await again()).toEqual({ ok: false, problem: { kind: 'fileIsVersion' } });
    await damage(how);
    good(await again());
    const { file } = await read();
    expect(file?.id).not.toBe(version.id);
    expect(file && (await openFile(desk, file))).toMatchObject({ ok: true });
  });

  it('counts as held where it is in another browser: it is known again, and brought back there', async () => {
    await desk.files.remove(version.id);
    const again = await addPiece(work, { authority, details, items: [] }, upload);
    expect(again).toMatchObject({ ok: false, problem: { kind: 'fileHereAlready', evidence: id } });
  });
});
