import { useMemo } from 'react';
import { localDay } from '../../documents/report/local-time';
import type { LoadedEdition } from '../../domain/edition/loaded-edition';
import { readPerson } from '../../domain/person/person';
import { dateInWords } from '../../domain/shared/calendar-date';
import { useHistories } from '../../state/use-histories';
import { useRecord } from '../../state/watch-records';

/** "22 November 2026, by Siân Ŵyn". Undefined for what comes with the app, and while it is read. */
export const useLoadedBy = (loaded: LoadedEdition | undefined): string | undefined => {
  const id = loaded?.id;
  const ids = useMemo(() => (id === undefined ? undefined : [id]), [id]);
  const histories = useHistories('edition', ids);
  const root = id === undefined ? undefined : histories?.get(id)?.find(({ envelope }) => envelope.parents.length === 0);
  const person = useRecord('person', root?.envelope.by);
  if (!root || !person) return undefined;
  return `${dateInWords(localDay(root.envelope.at))}, by ${readPerson(root.envelope.by, person.state).name}`;
};
