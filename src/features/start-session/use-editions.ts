import { useEffect, useMemo, useState } from 'react';
import { knownEditions } from '../../application/known-editions';
import type { Edition } from '../../domain/edition/edition';
import { readLoadedEdition } from '../../domain/edition/loaded-edition';
import { useDesk } from '../../state/desk-context';
import { useRecordList } from '../../state/watch-records';

/** The editions that a session can be made with, those loaded here included: the ones that are marked once a year.
 *  Undefined while they load. */
export const useEditions = (): readonly Edition[] | undefined => {
  const desk = useDesk();
  const records = useRecordList('edition');
  const [loaded, setLoaded] = useState<{ readonly editions: readonly Edition[] } | { readonly fault: unknown }>();
  useEffect(() => {
    if (!records) return undefined;
    let here = true;
    knownEditions(desk).then(
      (known) => here && setLoaded({ editions: once(known.map(({ edition }) => edition)) }),
      (fault: unknown) => here && setLoaded({ fault }),
    );
    return () => {
      here = false;
    };
  }, [desk, records]);
  // To the boundary around the page: without its editions the page can do nothing.
  if (loaded && 'fault' in loaded) throw loaded.fault;
  return loaded?.editions;
};

// A choice is known by the edition's id, which two that were loaded in two browsers could share.
const once = (editions: readonly Edition[]): readonly Edition[] => [
  ...new Map(editions.filter(({ use }) => use === 'annual').map((edition) => [edition.id, edition])).values(),
];

/** The ids of the editions that were loaded here. */
export const useLoadedIds = (): ReadonlySet<string> => {
  const records = useRecordList('edition');
  return useMemo(
    () => new Set((records ?? []).flatMap(({ record, state }) => readLoadedEdition(record.id, state)?.edition ?? [])),
    [records],
  );
};
