import { useMemo } from 'react';
import { readPerson } from '../../domain/person/person';
import type { HistoryEntry } from '../../domain/record/history';
import { useRecords } from '../../state/watch-records';

export type NamedEntry = HistoryEntry & { readonly who: string };

/** Entries with people's names. Undefined until those are read. */
export const useNamed = (entries: readonly HistoryEntry[] | undefined): readonly NamedEntry[] | undefined => {
  const ids = useMemo(() => [...new Set((entries ?? []).map(({ by }) => by))], [entries]);
  const people = useRecords('person', ids);
  return useMemo(() => {
    if (!entries || !people) return undefined;
    return entries.map((entry) => {
      const found = people.get(entry.by);
      const { name, role } = found ? readPerson(entry.by, found.state) : { name: 'Name not given', role: '' };
      return { ...entry, who: role === '' ? name : `${name}, ${role}` };
    });
  }, [entries, people]);
};
