import { useEffect, useState } from 'react';
import type { FileVersion } from '../../domain/evidence/file-version';
import { useDesk } from '../../state/desk-context';
import { useFault } from '../../state/use-fault';

/** Those of these versions whose files are in this browser; undefined while that is looked up. `turn`: a new one looks again. */
export const useFilesHere = (versions: readonly FileVersion[], turn: number): ReadonlySet<string> | undefined => {
  const { files } = useDesk();
  const fail = useFault();
  const [found, setFound] = useState<ReadonlySet<string>>();
  const key = versions.map(({ id }) => id).join();
  useEffect(() => {
    let watching = true;
    files.here(key === '' ? [] : key.split(',')).then((here) => watching && setFound(here), fail);
    return () => {
      watching = false;
    };
  }, [files, key, turn, fail]);
  return found;
};
