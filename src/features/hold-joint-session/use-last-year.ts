import { useMemo } from 'react';
import { type LastYear, lastYearOf } from '../../domain/session/last-year';
import { useCrosswalks } from '../../state/use-crosswalks';
import type { OpenSession } from '../../state/use-session';
import { useYears } from '../../state/use-years';

/** The session before this one; null where there is none, undefined while it is looked for. */
export const useLastYear = ({ session, edition }: OpenSession): LastYear | null | undefined => {
  const years = useYears(session.authority);
  const crosswalks = useCrosswalks();
  return useMemo(
    () => (years && crosswalks ? (lastYearOf(session, edition, years, crosswalks) ?? null) : undefined),
    [session, edition, years, crosswalks],
  );
};
