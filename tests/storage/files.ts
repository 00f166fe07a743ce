import type { ContentSource, FileStore } from '../../src/application/ports';
import { addPiece, removeFile } from '../../src/application/evidence';
import { openFile, restoreFile, type Upload } from '../../src/application/evidence-files';
import { addAuthority } from '../../src/application/authorities';
import { makeCopy, openCopy } from '../../src/application/copies';
import { type Desk, ref, type Work } from '../../src/application/desk';
import { addPerson } from '../../src/application/people';
import { readEvidence } from '../../src/domain/evidence/evidence';
import { contentDigest } from '../../src/domain/record/content-digest';
import { readCopy } from '../../src/domain/record/read-copy';
import type { Result } from '../../src/domain/shared/result';
import { expectSame, storageTest } from './storage-test';
import { deskOver, newId, openTab } from './tabs';

const mebibyte = 1_048_576;

const good = <T>(outcome: Result<T, { readonly kind: string }>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const bytesOf = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size);
  for (let place = 0; place < size; place++) bytes[place] = (place * 31 + (place >> 13)) % 251;
  return bytes;
};

// A real file of the browser, read as one that a person chose.
const sourceOf = (file: Blob): ContentSource => ({
  size: file.size,
  read: (from, to) => file.slice(from, to).arrayBuffer(),
});

const uploadOf = (bytes: Uint8Array<ArrayBuffer>): Upload => ({
  source: sourceOf(new File([bytes], 'minutes.pdf')),
  name: 'minutes.pdf',
  type: 'application/pdf',
});

const digestOf = (bytes: Uint8Array): string => {
  const digest = contentDigest();
  digest.add(bytes);
  return digest.end();
};

/** The keys of a store, read without any code of ours. */
const keysIn = (name: string, store: string): Promise<readonly IDBValidKey[]> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(new Error('The database did not open'));
    request.onsuccess = () => {
      const database = request.result;
      const keys = database.transaction(store).objectStore(store).getAllKeys();
      keys.onsuccess = () => {
        database.close();
        resolve(keys.result);
      };
    };
  });

const nothingIn = async (name: string): Promise<void> => {
  expectSame('The chunks', await keysIn(name, 'chunks'), []);
  expectSame('The files', await keysIn(name, 'files'), []);
};

const atWork = async (desk: Desk): Promise<{ readonly work: Work; readonly authority: string }> => {
  const work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false } as const;
  return { work, authority: good(await addAuthority(work, council)) };
};

const details = { title: 'Minutes', date: '2025-02-14', kept: '' };

storageTest('A file of ten and a half chunks comes back byte for byte from another opening', async () => {
  const name = newId();
  const { work, authority } = await atWork(deskOver(await openTab(name)));
  const bytes = bytesOf(10.5 * mebibyte);
  const id = good(await addPiece(work, { authority, details, items: [] }, uploadOf(bytes)));
  expectSame('The chunks', (await keysIn(name, 'chunks')).length, 11);
  work.desk.close();
  const again = deskOver(await openTab(name));
  await again.files.sweep();
  const [version] = readEvidence(id, (await again.log.read(ref('evidence', id))).state).versions;
  if (!version) throw new Error('It has no file');
  expectSame('The fingerprint', version.sha256, digestOf(bytes));
  expectSame('What is read', digestOf(good(await openFile(again, version))), digestOf(bytes));
  again.close();
});

storageTest('A file that is cancelled in any chunk leaves nothing', async () => {
  const name = newId();
  const tab = await openTab(name);
  const blob = new Blob([bytesOf(3 * mebibyte)]);
  for (const stopAt of [1, 2, 3]) {
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= stopAt * mebibyte) stop.abort();
    };
    // Pressed after the last chunk was told, it is too late: the file is there.
    const outcome = await tab.files.keep('f1', sourceOf(blob), { signal: stop.signal, onProgress });
    if (stopAt < 3) {
      expectSame('The problem', outcome.ok || outcome.problem.kind, 'fileCancelled');
      await nothingIn(name);
    } else expectSame('The outcome', outcome.ok, true);
  }
  await tab.files.remove('f1');
  await nothingIn(name);
  tab.close();
});

storageTest('A window that dies half-way through a file leaves chunks that the next start sweeps away', async () => {
  const name = newId();
  const tab = await openTab(name);
  const blob = new Blob([bytesOf(4 * mebibyte)]);
  let chunks = 0;
  // The database is closed under it, as when the process dies: no clean-up runs.
  const outcome = await tab.files.keep('f1', sourceOf(blob), {
    onProgress: () => {
      chunks += 1;
      if (chunks === 2) tab.close();
    },
  });
  expectSame('The problem', outcome.ok || outcome.problem.kind, 'storageClosed');
  expectSame('What is left', (await keysIn(name, 'chunks')).length, 2);
  const next = await openTab(name);
  await next.files.sweep();
  await waitFor(async () => (await keysIn(name, 'chunks')).length === 0);
  await nothingIn(name);
  next.close();
});

const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 100; turn++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come to be');
};

storageTest('The sweep of another tab leaves a file alone while it is on its way, and once it is named', async () => {
  const name = newId();
  const { work, authority } = await atWork(deskOver(await openTab(name)));
  const other = await openTab(name);
  const swept: (readonly string[])[] = [];
  const upload: Upload = {
    ...uploadOf(bytesOf(2 * mebibyte + 5)),
    onProgress: () => void other.files.sweep().then((ids) => swept.push(ids)),
  };
  const id = good(await addPiece(work, { authority, details, items: [] }, upload));
  await waitFor(() => Promise.resolve(swept.length === 3));
  expectSame('What was swept meanwhile', swept.flat(), []);
  expectSame('What is swept after', await other.files.sweep(), []);
  const { versions } = readEvidence(id, (await work.desk.log.read(ref('evidence', id))).state);
  const [version] = versions;
  if (!version) throw new Error('It has no file');
  expectSame('The size', good(await openFile(work.desk, version)).length, 2 * mebibyte + 5);
  good(await removeFile(work, id, version.id, 'Held names'));
  await nothingIn(name);
  other.close();
  work.desk.close();
});

storageTest('The same file is recognised before it is stored twice', async () => {
  const name = newId();
  const { work, authority } = await atWork(deskOver(await openTab(name)));
  const bytes = bytesOf(mebibyte + 1);
  const id = good(await addPiece(work, { authority, details, items: [] }, uploadOf(bytes)));
  const again = await addPiece(
    work,
    { authority, details: { ...details, title: 'Again' }, items: [] },
    uploadOf(bytes),
  );
  expectSame('The second', again, { ok: false, problem: { kind: 'fileHereAlready', evidence: id, title: 'Minutes' } });
  expectSame('The files', (await keysIn(name, 'files')).length, 1);
  // One byte differs: another file of the same size.
  bytes[500] = (bytes[500] ?? 0) ^ 1;
  good(await addPiece(work, { authority, details, items: [] }, uploadOf(bytes)));
  expectSame('The files', (await keysIn(name, 'files')).length, 2);
  work.desk.close();
});

storageTest('A file that a copy names and does not hold is brought back by the same bytes only', async () => {
  const { work, authority } = await atWork(deskOver(await openTab(newId())));
  const bytes = bytesOf(mebibyte + 77);
  const id = good(await addPiece(work, { authority, details, items: [] }, uploadOf(bytes)));
  const name = newId();
  const there = deskOver(await openTab(name));
  good(await openCopy(there, good(readCopy((await makeCopy(work.desk)).pieces.join('')))));
  const [version] = readEvidence(id, (await there.log.read(ref('evidence', id))).state).versions;
  if (!version) throw new Error('The copy names no file');
  expectSame('Here', [...(await there.files.here([version.id]))], []);
  const other = bytes.slice();
  other[3] = (other[3] ?? 0) ^ 1;
  for (const wrong of [other, bytes.slice(1)]) {
    const refused = await restoreFile(there, version, uploadOf(wrong));
    expectSame('A different file', refused.ok || refused.problem.kind, 'fileDiffers');
  }
  await nothingIn(name);
  good(await restoreFile(there, version, uploadOf(bytes)));
  expectSame('What is read', digestOf(good(await openFile(there, version))), version.sha256);
  expectSame('What is swept', await there.files.sweep(), []);
  work.desk.close();
  there.close();
});

storageTest('A file that is too large for the space is refused before a byte of it is stored', async () => {
  const name = newId();
  const { work, authority } = await atWork(deskOver(await openTab(name)));
  const health: Desk['health'] = {
    ...work.desk.health,
    state: () => Promise.resolve({ persistence: 'unknown', usedBytes: 5, freeBytes: 20_000_000 }),
  };
  const files: FileStore = {
    ...work.desk.files,
    keep: () => Promise.reject(new Error('It was stored')),
  };
  const desk = { ...work.desk, health, files };
  const upload = {
    ...uploadOf(bytesOf(10)),
    source: { size: 60_000_000, read: () => Promise.reject(new Error('read')) },
  };
  expectSame('The problem', await addPiece({ ...work, desk }, { authority, details, items: [] }, upload), {
    ok: false,
    problem: { kind: 'spaceTooSmall', size: 60_000_000, free: 20_000_000 },
  });
  await nothingIn(name);
  work.desk.close();
});
