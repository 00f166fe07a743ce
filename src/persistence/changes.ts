import { type RecordKind, type RecordRef, recordKinds } from '../domain/record/event';

export type Changes = {
  /** Tells this tab's watchers at once, and the other tabs. */
  readonly announce: (records: readonly RecordRef[]) => void;
  readonly watch: (what: RecordRef | RecordKind, changed: () => void) => () => void;
  /** Called with the ids of what another tab changed, before any watcher hears of it. */
  readonly onElsewhere: (listener: (ids: readonly string[]) => void) => void;
  readonly close: () => void;
};

/** Carries word of each change between the watchers of all tabs on one database. */
export const changesOf = (databaseName: string): Changes => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${databaseName}/changes`);
  const watchers = new Map<string, Set<() => void>>();
  const elsewhere: ((ids: readonly string[]) => void)[] = [];

  const tell = (records: readonly RecordRef[]): void => {
    const called = new Set(
      records.flatMap(({ kind, id }) => [...(watchers.get(id) ?? []), ...(watchers.get(kind) ?? [])]),
    );
    for (const changed of called) changed();
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const records = readAnnouncement(data);
    for (const listener of elsewhere) listener(records.map(({ id }) => id));
    tell(records);
  });

  return {
    announce: (records) => {
      if (records.length === 0) return;
      tell(records);
      channel?.postMessage(records.map(({ kind, id }) => ({ kind, id })));
    },
    watch: (what, changed) => {
      const key = typeof what === 'string' ? what : what.id;
      const set = watchers.get(key) ?? new Set();
      watchers.set(key, set.add(changed));
      return () => set.delete(changed);
    },
    onElsewhere: (listener) => elsewhere.push(listener),
    close: () => channel?.close(),
  };
};

// A tab that runs another version of the app speaks on the same channel: what is not understood is passed over.
const readAnnouncement = (data: unknown): RecordRef[] =>
  !Array.isArray(data)
    ? []
    : data.flatMap((entry: unknown) => {
        if (typeof entry !== 'object' || entry === null || !('kind' in entry) || !('id' in entry)) return [];
        const kind = recordKinds.find((known) => known === entry.kind);
        return kind && typeof entry.id === 'string' ? [{ kind, id: entry.id }] : [];
      });
