import { useEffect, useState } from 'react';
import { type EditionHere, editionsHere, editionWithHash, sessionsByEdition } from '../../application/editions';
import { useDesk } from '../../state/desk-context';
import { useFault } from '../../state/use-fault';
import { useRecordList } from '../../state/watch-records';

export type Here = {
  readonly editions: readonly EditionHere[];
  /** How many sessions were made with each, by its hash. */
  readonly sessions: ReadonlyMap<string, number>;
};

/** Every edition here with the sessions that use it, followed through every change. Undefined while it is first read. */
export const useEditionsHere = (): Here | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const records = useRecordList('edition');
  const list = useRecordList('session');
  const [here, setHere] = useState<Here>();
  useEffect(() => {
    if (!records || !list) return undefined;
    let watching = true;
    Promise.all([editionsHere(desk), sessionsByEdition(desk)]).then(
      ([editions, sessions]) => watching && setHere({ editions, sessions }),
      fail,
    );
    return () => {
      watching = false;
    };
  }, [desk, fail, records, list]);
  return here;
};

/** One edition by its hash: undefined while it is looked for, null where it is not here. */
export const useEditionWithHash = (hash: string | undefined): EditionHere | null | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const records = useRecordList('edition');
  const [found, setFound] = useState<{ readonly hash: string; readonly here: EditionHere | null }>();
  useEffect(() => {
    if (!records || hash === undefined) return undefined;
    let watching = true;
    editionWithHash(desk, hash).then((here) => watching && setFound({ hash, here: here ?? null }), fail);
    return () => {
      watching = false;
    };
  }, [desk, fail, records, hash]);
  return found && found.hash === hash ? found.here : undefined;
};
