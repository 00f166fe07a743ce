import { useEffect, useState } from 'react';
import { type KnownEdition, knownEditions } from '../../application/known-editions';
import { useDesk } from '../../state/desk-context';
import { useFault } from '../../state/use-fault';

/** The editions that a session can be made with. Undefined while they load. */
export const useKnownEditions = (): readonly KnownEdition[] | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const [known, setKnown] = useState<readonly KnownEdition[]>();
  useEffect(() => {
    let here = true;
    knownEditions(desk).then((found) => here && setKnown(found), fail);
    return () => {
      here = false;
    };
  }, [desk, fail]);
  return known;
};
