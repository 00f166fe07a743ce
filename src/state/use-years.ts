import { useEffect, useMemo, useState } from 'react';
import { yearOf } from '../application/years';
import { inOrderOfYears, type Year } from '../domain/comparison/year';
import { readSession } from '../domain/session/session';
import { useDesk } from './desk-context';
import { useFault } from './use-fault';
import { useRecordList, useRecords } from './watch-records';

/** Every session of an authority but archived ones, whole, oldest first, followed through every change. Undefined while
 *  they are first read. */
export const useYears = (authority: string | undefined): readonly Year[] | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const list = useRecordList('session');
  const ids = useMemo(
    () =>
      (list ?? []).flatMap(({ record, state }) => {
        const session = readSession(record.id, state);
        return session && session.authority === authority && !session.archived ? [record.id] : [];
      }),
    [list, authority],
  );
  const records = useRecords('session', ids);
  const [years, setYears] = useState<{ readonly of: string | undefined; readonly years: readonly Year[] }>();
  useEffect(() => {
    if (!list || !records) return undefined;
    let here = true;
    Promise.all(Array.from(records.values(), (snapshot) => yearOf(desk, snapshot))).then(
      (found) => here && setYears({ of: authority, years: inOrderOfYears(found.flatMap((year) => year ?? [])) }),
      fail,
    );
    return () => {
      here = false;
    };
  }, [desk, list, records, authority, fail]);
  return years && years.of === authority ? years.years : undefined;
};
