import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { filterQuery, type FilterTyped, type PlanFilter, readFilter } from './plan-filter';

/** What the plan is narrowed to, kept in the address, and how to narrow it further. */
export const usePlanFilter = (): readonly [PlanFilter, (change: FilterTyped) => void] => {
  const [query, setQuery] = useSearchParams();
  const filter = useMemo(() => readFilter(query), [query]);
  // The address follows a moment after it is asked to: a choice made meanwhile has to rest on the one before.
  const asked = useRef<PlanFilter>(filter);
  useEffect(() => {
    asked.current = filter;
  }, [filter]);
  const narrow = useCallback(
    (change: FilterTyped): void => {
      const next = filterQuery({ ...asked.current, ...change });
      asked.current = readFilter(new URLSearchParams(next));
      // Back leads to the page before the plan, not through every filter that was tried.
      setQuery(next, { replace: true });
    },
    [setQuery],
  );
  return [filter, narrow];
};
