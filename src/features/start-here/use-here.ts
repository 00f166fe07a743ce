import { useEffect, useMemo, useState } from 'react';
import { editionOf } from '../../application/desk';
import type { Edition } from '../../domain/edition/edition';
import { readSession } from '../../domain/session/session';
import { useDesk } from '../../state/desk-context';
import { useRecordList, useRecords } from '../../state/watch-records';
import { gatherHere, type Here } from './councils';

type Editions = { readonly key: string; readonly found: ReadonlyMap<string, Edition> };

const useEditionsOf = (hashes: readonly string[]): ReadonlyMap<string, Edition> | undefined => {
  const desk = useDesk();
  const key = [...new Set(hashes)].sort().join();
  const [editions, setEditions] = useState<Editions>();
  useEffect(() => {
    let here = true;
    const wanted = key === '' ? [] : key.split(',');
    void Promise.all(wanted.map(async (hash) => [hash, await editionOf(desk, hash)] as const)).then((read) => {
      if (!here) return;
      setEditions({ key, found: new Map(read.flatMap(([hash, edition]) => (edition ? [[hash, edition]] : []))) });
    });
    return () => {
      here = false;
    };
  }, [desk, key]);
  return editions?.key === key ? editions.found : undefined;
};

/** All councils and sessions in this browser, followed through every change. Undefined while they are first read. */
export const useHere = (): Here | undefined => {
  const desk = useDesk();
  const authorities = useRecordList('authority');
  const list = useRecordList('session');
  const actions = useRecordList('action');
  const sessions = useRecords(
    'session',
    (list ?? []).map(({ record }) => record.id),
  );
  const editions = useEditionsOf(
    (list ?? []).flatMap(({ record, state }) => readSession(record.id, state)?.editionHash ?? []),
  );
  const now = useMemo(
    () =>
      authorities && list && actions && sessions && editions
        ? gatherHere({ authorities, sessions: [...sessions.values()], actions, editions, today: desk.today() })
        : undefined,
    [authorities, list, actions, sessions, editions, desk],
  );
  // While a session that has just come is read, what was shown stays.
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  return now ?? last;
};
