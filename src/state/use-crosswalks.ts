import { useEffect, useState } from 'react';
import { knownCrosswalks } from '../application/known-editions';
import type { Crosswalk } from '../domain/edition/edition';
import { useDesk } from './desk-context';
import { useFault } from './use-fault';
import { useRecordList } from './watch-records';

/** Every crosswalk that is known here, a person's own before those of the app. Undefined while they are read. */
export const useCrosswalks = (): readonly Crosswalk[] | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const loaded = useRecordList('edition');
  const [crosswalks, setCrosswalks] = useState<readonly Crosswalk[]>();
  useEffect(() => {
    if (!loaded) return undefined;
    let here = true;
    knownCrosswalks(desk).then((found) => here && setCrosswalks(found), fail);
    return () => {
      here = false;
    };
  }, [desk, loaded, fail]);
  return crosswalks;
};
