import { useEffect, useMemo, useState } from 'react';
import type { EventId, LogEvent } from '../../domain/record/event';
import { readPerson } from '../../domain/person/person';
import { useDesk } from '../desk-context';
import { useRecordList } from '../watch-records';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Who wrote each of these events, and when: "Siân Ŵyn, 21 November 2026 at 12:00". Empty until it is known. */
export const useWho = (ids: readonly EventId[]): ReadonlyMap<EventId, string> => {
  const { log } = useDesk();
  const people = useRecordList('person');
  const [events, setEvents] = useState<readonly LogEvent[]>([]);
  const key = ids.join();
  useEffect(() => {
    let here = true;
    if (key !== '') void log.events(key.split(',')).then((found) => here && setEvents(found));
    return () => {
      here = false;
    };
  }, [log, key]);
  return useMemo(() => {
    const names = new Map(people?.map(({ record, state }) => [record.id, readPerson(record.id, state).name]));
    return new Map(
      events.map(({ id, envelope: { by, at } }) => [
        id,
        `${names.get(by) ?? 'somebody not known here'}, ${when.format(new Date(at))}`,
      ]),
    );
  }, [people, events]);
};
