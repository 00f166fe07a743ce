import type { FileStore } from '../application/ports';
import { fail, type Result } from '../domain/shared/result';
import type { Database } from './database';

/**
 * Files are stored by code that comes when it is first needed: most visits touch none, and the first screen waits for
 * every byte before it. Where it does not come, because the network or the version changed, the file is not stored and
 * the person is told.
 */
export const lateFileStore = (db: Database, tab: string, now: () => string): FileStore => {
  let loading: Promise<FileStore> | undefined;
  const load = (): Promise<FileStore> => {
    loading ??= Promise.all([import('./file-store'), import('./uploads-under-way')]).then(
      ([{ fileStore }, { uploadsUnderWay }]) => fileStore(db, uploadsUnderWay(db, tab, now)),
    );
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const orFail = async <T, P>(
    work: (store: FileStore) => Promise<Result<T, P>>,
  ): Promise<Result<T, P | { readonly kind: 'storageFailed'; readonly detail: string }>> => {
    const store = await load().catch(String);
    return typeof store === 'string' ? fail({ kind: 'storageFailed', detail: store }) : work(store);
  };
  return {
    ready: () => orFail((store) => store.ready()),
    keep: (id, source, watch) => orFail((store) => store.keep(id, source, watch)),
    digest: (source, watch) => orFail((store) => store.digest(source, watch)),
    read: (id, watch) => orFail((store) => store.read(id, watch)),
    here: async (ids) => (await load()).here(ids),
    move: (from, to) => orFail((store) => store.move(from, to)),
    remove: (id) => orFail((store) => store.remove(id)),
    whileUploading: async (work) => (await load()).whileUploading(work),
    // Where there is nothing to sweep, nothing is fetched for it.
    sweep: async () => ((await db.chunks.limit(1).primaryKeys()).length === 0 ? [] : (await load()).sweep()),
  };
};
