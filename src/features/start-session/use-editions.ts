import { useEffect, useState } from 'react';
import { bundledEditions } from '../../application/bundled-editions';
import type { Edition } from '../../domain/edition/edition';

/** The editions that a session can be made with: those that are marked once a year. Undefined while they load. */
export const useEditions = (): readonly Edition[] | undefined => {
  const [loaded, setLoaded] = useState<{ readonly editions: readonly Edition[] } | { readonly fault: unknown }>();
  useEffect(() => {
    let here = true;
    bundledEditions().then(
      (editions) => here && setLoaded({ editions: editions.filter(({ use }) => use === 'annual') }),
      (fault: unknown) => here && setLoaded({ fault }),
    );
    return () => {
      here = false;
    };
  }, []);
  // To the boundary around the page: without its editions the page can do nothing.
  if (loaded && 'fault' in loaded) throw loaded.fault;
  return loaded?.editions;
};
