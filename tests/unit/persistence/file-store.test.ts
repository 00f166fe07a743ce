import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { ContentSource, FileStore, Stores } from '../../../src/application/ports';
import type { RecordRef } from '../../../src/domain/record/event';
import { Database } from '../../../src/persistence/database';
import { chunkBytes } from '../../../src/persistence/file-chunks';
import { dumpTables } from './dump-tables';
import { author, newId, openTestStores } from './open-test-stores';

const bytesOf = (size: number, start = 7): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, index) => (index * 31 + start + (index >> 11)) % 256);

const sourceOf = (bytes: Uint8Array<ArrayBuffer>): ContentSource => ({
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to).buffer),
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const threeChunks = 2 * chunkBytes + 500;

const rowsOf = async (name: string): Promise<number> => {
  const { chunks = [], files = [] } = await dumpTables(name);
  return chunks.length + files.length;
};

const open = async () => {
  const name = newId();
  const stores = await openTestStores(name);
  return { name, ...stores };
};

const evidenceNaming = (file: string) => ({
  ok: true as const,
  drafts: [[{ type: 'evidenceAdded', fields: { authority: 'a1', title: 'Minutes', [`version/${file}/size`]: 5 } }]],
});

describe('a file', () => {
  it.each([1, chunkBytes - 1, chunkBytes, chunkBytes + 1, threeChunks])(
    'of %i bytes comes back byte for byte, with its fingerprint',
    async (size) => {
      const { files } = await open();
      const bytes = bytesOf(size);
      expect(await files.keep('f1', sourceOf(bytes))).toEqual({ ok: true, value: sha256(bytes) });
      const read = await files.read('f1');
      expect(read.ok && Buffer.from(read.value.bytes).equals(Buffer.from(bytes))).toBe(true);
      expect(read.ok && read.value.sha256).toBe(sha256(bytes));
    },
  );

  it('is kept in chunks of 1 MiB, and tells how far it is', async () => {
    const { name, files } = await open();
    const told: number[] = [];
    await files.keep('f1', sourceOf(bytesOf(threeChunks)), { onProgress: (done) => told.push(done) });
    const { chunks = [] } = await dumpTables(name);
    expect(chunks.map((row) => (row as readonly unknown[])[0])).toEqual([
      ['f1', 0],
      ['f1', 1],
      ['f1', 2],
    ]);
    expect(told).toEqual([chunkBytes, 2 * chunkBytes, threeChunks]);
  });

  it('that is cancelled leaves nothing', async () => {
    const { name, files } = await open();
    const stop = new AbortController();
    const outcome = await files.keep('f1', sourceOf(bytesOf(threeChunks)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(outcome).toEqual({ ok: false, problem: { kind: 'fileCancelled' } });
    expect(await rowsOf(name)).toBe(0);
  });

  it.each<[string, ContentSource['read'], string]>([
    ['cannot be read', () => Promise.reject(new DOMException('Held', 'NotReadableError')), 'fileUnreadable'],
    ['shrinks while it is read', () => Promise.resolve(new ArrayBuffer(3)), 'fileChanged'],
  ])('that %s leaves nothing', async (_, failing, kind) => {
    const { name, files } = await open();
    const bytes = bytesOf(threeChunks);
    const read: ContentSource['read'] = (from, to) => (from === 0 ? sourceOf(bytes).read(from, to) : failing(from, to));
    expect(await files.keep('f1', { size: bytes.length, read })).toEqual({ ok: false, problem: { kind } });
    expect(await rowsOf(name)).toBe(0);
  });

  it('for which the space runs out half-way leaves nothing', async () => {
    const { name, files } = await open();
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown) {
      if (typeof row === 'object' && row !== null && 'index' in row && row.index === 1)
        throw new DOMException('Full', 'QuotaExceededError');
      return put.call(this, row);
    });
    expect(await files.keep('f1', sourceOf(bytesOf(threeChunks)))).toEqual({
      ok: false,
      problem: { kind: 'storageFull' },
    });
    expect(await rowsOf(name)).toBe(0);
  });

  it('that is not here, or of which a chunk is gone, is not given back', async () => {
    const { name, files } = await open();
    const notHere = { ok: false, problem: { kind: 'fileNotHere' } };
    expect(await files.read('f1')).toEqual(notHere);
    await files.keep('f1', sourceOf(bytesOf(threeChunks)));
    const db = await new Database(name).open();
    await db.table('chunks').delete(['f1', 1]);
    db.close();
    expect(await files.read('f1')).toEqual(notHere);
  });

  it('that is removed is gone, and no other', async () => {
    const { files } = await open();
    await files.keep('f1', sourceOf(bytesOf(10)));
    await files.keep('f2', sourceOf(bytesOf(20)));
    await files.remove('f1');
    expect(await files.here(['f1', 'f2'])).toEqual(new Set(['f2']));
  });
});

describe('the sweep', () => {
  const keep = async (files: FileStore, ...ids: readonly string[]) => {
    for (const id of ids) await files.keep(id, sourceOf(bytesOf(10)));
  };

  it('removes what no event names, and keeps what an event names', async () => {
    const { files, log } = await open();
    await keep(files, 'named', 'stray');
    await log.run(author('p0'), [{ kind: 'evidence', id: 'e1' }], () => evidenceNaming('named'));
    expect(await files.sweep()).toEqual(['stray']);
    expect(await files.here(['named', 'stray'])).toEqual(new Set(['named']));
  });

  const takeBack = async ({ log }: Stores, record: RecordRef, nth = 0) => {
    const event = (await log.history(record))[nth];
    await log.run(author('p0'), [record], () => ({
      ok: true,
      drafts: [[{ type: 'changeUndone', fields: { [`undone/${event?.id ?? ''}`]: true } }]],
    }));
  };
  const evidence = { kind: 'evidence', id: 'e1' } as const;

  it('removes a file whose adding was taken back, and keeps one whose adding stands again', async () => {
    const stores = await open();
    await keep(stores.files, 'f1');
    await stores.log.run(author('p0'), [evidence], () => evidenceNaming('f1'));
    await takeBack(stores, evidence);
    await takeBack(stores, evidence, 1);
    expect(await stores.files.sweep()).toEqual([]);
    await takeBack(stores, evidence);
    expect((await stores.log.read(evidence)).state.fields['version/f1/size']).toBeUndefined();
    expect(await stores.files.sweep()).toEqual(['f1']);
    expect(await rowsOf(stores.name)).toBe(0);
  });

  it('keeps a file whose adding was taken back elsewhere while a session here rests on it', async () => {
    const stores = await open();
    await keep(stores.files, 'f1');
    const session = { kind: 'session', id: 's1' } as const;
    const link = (linked: boolean) =>
      stores.log.run(author('p0'), [session], () => ({
        ok: true,
        drafts: [[{ type: 'evidenceLinked', fields: { 'evidence/b1/e1': linked } }]],
      }));
    await stores.log.run(author('p0'), [evidence], () => evidenceNaming('f1'));
    await link(true);
    await takeBack(stores, evidence);
    expect(await stores.files.sweep()).toEqual([]);
    await link(false);
    expect(await stores.files.sweep()).toEqual(['f1']);
  });

  it('removes a file that somebody removed for good elsewhere', async () => {
    const { files, log } = await open();
    await keep(files, 'f1');
    const evidence = { kind: 'evidence', id: 'e1' } as const;
    await log.run(author('p0'), [evidence], () => evidenceNaming('f1'));
    await log.run(author('p0'), [evidence], () => ({
      ok: true,
      drafts: [[{ type: 'fileRemoved', fields: { 'version/f1/removed': 'Held names' } }]],
    }));
    expect(await files.sweep()).toEqual(['f1']);
  });

  it('removes what was killed half-way, when the app starts again', async () => {
    const { name, files, close } = await open();
    await keep(files, 'f1');
    const db = await new Database(name).open();
    await db.table('files').clear();
    db.close();
    close();
    await openTestStores(name);
    await vi.waitFor(async () => expect(await rowsOf(name)).toBe(0));
  });

  it('does nothing while a file is on its way to its event, in any tab', async () => {
    const { name, files } = await open();
    const other = await openTestStores(name);
    await files.whileUploading(async () => {
      await files.keep('f1', sourceOf(bytesOf(10)));
      expect(await other.files.sweep()).toEqual([]);
    });
    expect(await other.files.sweep()).toEqual(['f1']);
  });

  it('does nothing meanwhile in a browser without locks either, and believes a row for twelve hours', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });
    try {
      const { name, files } = await open();
      await files.whileUploading(async () => {
        await keep(files, 'f1');
        expect(await files.sweep()).toEqual([]);
      });
      const db = await new Database(name).open();
      await db.table('uploads').put({ key: 'crashed', since: '2026-11-21T01:00:00.000Z' });
      expect(await files.sweep()).toEqual([]);
      await db.table('uploads').put({ key: 'crashed', since: '2026-11-20T23:00:00.000Z' });
      expect(await files.sweep()).toEqual(['f1']);
      db.close();
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
    }
  });
});
