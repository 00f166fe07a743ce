import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TypingDraft } from '../../application/ports';
import type { Path } from '../../domain/record/event';
import { useDesk } from '../desk-context';

export type LeftBehind = {
  readonly byPath: ReadonlyMap<Path, TypingDraft>;
  readonly discard: (paths: readonly Path[]) => void;
};

/** What a window that ended suddenly left in the drafts of a session, by field. */
export const useLeftBehind = (session: string | undefined): LeftBehind => {
  const { drafts } = useDesk();
  const [found, setFound] = useState<readonly TypingDraft[]>([]);
  useEffect(() => {
    let here = true;
    if (session !== undefined)
      void drafts
        .leftBehind(session)
        // Nothing stays the same nothing, so that no row is drawn again for it.
        .then((left) => here && setFound((before) => (before.length + left.length === 0 ? before : left)))
        .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [drafts, session]);

  const discard = useCallback(
    (paths: readonly Path[]): void => {
      for (const draft of found.filter(({ path }) => paths.includes(path)))
        void drafts.discard(draft).catch(() => undefined);
      setFound((now) => now.filter(({ path }) => !paths.includes(path)));
    },
    [drafts, found],
  );

  return useMemo(() => ({ byPath: new Map(found.map((draft) => [draft.path, draft])), discard }), [found, discard]);
};
