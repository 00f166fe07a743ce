import { useEffect, useState } from 'react';
import { ref } from '../application/desk';
import type { LogEvent, RecordKind } from '../domain/record/event';
import { useDesk } from './desk-context';

export type Histories = ReadonlyMap<string, readonly LogEvent[]>;

/** Every event of several records of one kind, followed through every change. Undefined while they are first read. */
export const useHistories = (kind: RecordKind, ids: readonly string[] | undefined): Histories | undefined => {
  const { log } = useDesk();
  const key = ids?.join();
  const [found, setFound] = useState<{ readonly key: string; readonly histories: Histories }>();
  const [fault, setFault] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    if (key === undefined) return undefined;
    let turn = 0;
    let watching = true;
    const records = key === '' ? [] : key.split(',').map((id) => ref(kind, id));
    const refresh = (): void => {
      const mine = ++turn;
      const isLast = (): boolean => watching && mine === turn;
      Promise.all(records.map(async (record) => [record.id, await log.history(record)] as const)).then(
        (read) => isLast() && setFound({ key, histories: new Map(read) }),
        (error: unknown) => isLast() && setFault({ error }),
      );
    };
    const stops = records.map((record) => log.watch(record, refresh));
    refresh();
    return () => {
      watching = false;
      for (const stop of stops) stop();
    };
  }, [log, kind, key]);

  // The boundary around the page catches what is thrown while drawing, and nothing else.
  if (fault) throw fault.error;
  return found && found.key === key ? found.histories : undefined;
};

/** Every event of one record; none where it is not here. */
export const useHistory = (kind: RecordKind, id: string): readonly LogEvent[] | undefined =>
  useHistories(kind, [id])?.get(id);
