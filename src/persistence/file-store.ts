import type {
  ContentSource,
  FileReadProblem,
  FileStore,
  FileStoreProblem,
  FileWatch,
  StorageProblem,
} from '../application/ports';
import { contentDigest } from '../domain/record/content-digest';
import { fail, type Result, succeed } from '../domain/shared/result';
import type { Database } from './database';
import { chunkBytes, closeFile, dropFile, moveFile, putChunk } from './file-chunks';
import { storageProblem } from './storage-problem';
import { sweepFiles } from './sweep-files';
import type { UploadsUnderWay } from './uploads-under-way';

/** Files over one open database. Two chunks at a time are in memory while a file is stored. */
export const fileStore = (db: Database, uploads: UploadsUnderWay): FileStore => ({
  ready: () => Promise.resolve(succeed(undefined)),
  keep: (id, source, watch) => uploads.during(() => keep(db, id, source, watch)),
  digest: (source, watch) => eachChunk(source, watch, () => Promise.resolve()),
  read: (id, watch) => read(db, id, watch),
  here: async (ids) => {
    const rows = await db.files.bulkGet([...ids]);
    return new Set(rows.flatMap((row) => (row ? [row.file] : [])));
  },
  move: async (from, to) => {
    const moved = await tried(() => moveFile(db, from, to));
    if (!moved.ok) await tried(() => dropFile(db, from));
    return moved;
  },
  remove: (id) => tried(() => dropFile(db, id)),
  whileUploading: uploads.during,
  sweep: () => uploads.unlessAny(() => sweepFiles(db, uploads.isTold)),
});

const tried = async (work: () => Promise<void>): Promise<Result<undefined, StorageProblem>> => {
  try {
    await work();
    return succeed(undefined);
  } catch (error) {
    return fail(storageProblem(error));
  }
};

const chunksIn = (size: number): number => Math.ceil(size / chunkBytes);

/** Reads content chunk by chunk, and gives the SHA-256 of it all. */
const eachChunk = async (
  source: ContentSource,
  { onProgress, signal }: FileWatch = {},
  take: (bytes: ArrayBuffer, index: number) => Promise<void>,
): Promise<Result<string, FileStoreProblem>> => {
  const digest = contentDigest();
  const chunks = chunksIn(source.size);
  const end = (index: number): number => Math.min(source.size, (index + 1) * chunkBytes);
  const readChunk = (index: number): Promise<ArrayBuffer | undefined> =>
    source.read(index * chunkBytes, end(index)).catch(() => undefined);
  let reading = readChunk(0);
  for (let index = 0; index < chunks; index++) {
    const bytes = await reading;
    if (signal?.aborted) return fail({ kind: 'fileCancelled' });
    if (!bytes) return fail({ kind: 'fileUnreadable' });
    if (bytes.byteLength !== end(index) - index * chunkBytes) return fail({ kind: 'fileChanged' });
    // The disk reads the next one and writes this one while this one's fingerprint is taken.
    if (index + 1 < chunks) reading = readChunk(index + 1);
    const taken = take(bytes, index);
    digest.add(new Uint8Array(bytes));
    await taken;
    if (signal?.aborted) return fail({ kind: 'fileCancelled' });
    onProgress?.(end(index));
  }
  return succeed(digest.end());
};

const keep = async (
  db: Database,
  file: string,
  source: ContentSource,
  watch?: FileWatch,
): Promise<Result<string, FileStoreProblem>> => {
  const outcome = await stored(db, file, source, watch);
  // A full disk lets rows be deleted; where even that fails, the sweep does it at the next start.
  if (!outcome.ok) await dropFile(db, file).catch(() => undefined);
  return outcome;
};

const stored = async (
  db: Database,
  file: string,
  source: ContentSource,
  watch?: FileWatch,
): Promise<Result<string, FileStoreProblem>> => {
  try {
    const digest = await eachChunk(source, watch, (bytes, index) => putChunk(db, file, index, bytes));
    if (digest.ok) await closeFile(db, { file, size: source.size, chunks: chunksIn(source.size) });
    return digest;
  } catch (error) {
    return fail(storageProblem(error));
  }
};

const read = async (
  db: Database,
  file: string,
  { onProgress, signal }: FileWatch = {},
): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }, FileReadProblem>> => {
  try {
    const row = await db.files.get(file);
    if (!row) return fail({ kind: 'fileNotHere' });
    const bytes = new Uint8Array(row.size);
    const digest = contentDigest();
    let place = 0;
    for (let index = 0; index < row.chunks; index++) {
      const chunk = await db.chunks.get([file, index]);
      if (signal?.aborted) return fail({ kind: 'fileCancelled' });
      if (!chunk || place + chunk.bytes.byteLength > row.size) return fail({ kind: 'fileNotHere' });
      const part = new Uint8Array(chunk.bytes);
      bytes.set(part, place);
      digest.add(part);
      place += part.length;
      onProgress?.(place);
    }
    return place === row.size ? succeed({ bytes, sha256: digest.end() }) : fail({ kind: 'fileNotHere' });
  } catch (error) {
    return fail(storageProblem(error));
  }
};
