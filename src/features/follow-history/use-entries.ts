import { useMemo } from 'react';
import type { Edition, Scale } from '../../domain/edition/edition';
import { readEvidence } from '../../domain/evidence/evidence';
import { readPerson } from '../../domain/person/person';
import { type HistoryEntry, historyOf } from '../../domain/session/history';
import { useRecords } from '../../state/watch-records';
import { useHistory } from './use-history';

export type NamedEntry = HistoryEntry & { readonly who: string };

/** A session's history in plain words with people's names, newest first. Undefined while it is first read. */
export const useEntries = (session: string, edition: Edition, scale: Scale): readonly NamedEntry[] | undefined => {
  const events = useHistory(session);
  const ids = useMemo(() => {
    const evidence = new Set<string>();
    for (const { envelope } of events ?? []) {
      for (const path of Object.keys(envelope.fields)) {
        const [part, , id] = path.split('/');
        if (part === 'evidence' && id !== undefined) evidence.add(id);
      }
    }
    return { people: [...new Set((events ?? []).map(({ envelope }) => envelope.by))], evidence: [...evidence] };
  }, [events]);
  const people = useRecords('person', ids.people);
  const evidence = useRecords('evidence', ids.evidence);

  return useMemo(() => {
    if (!events || !people || !evidence) return undefined;
    const evidenceTitle = (id: string): string | undefined => {
      const found = evidence.get(id);
      return found && found.version > 0 ? readEvidence(id, found.state).title : undefined;
    };
    return historyOf(events, { edition, scale, evidenceTitle }).map((entry) => {
      const found = people.get(entry.by);
      const { name, role } = found ? readPerson(entry.by, found.state) : { name: 'Name not given', role: '' };
      return { ...entry, who: role === '' ? name : `${name}, ${role}` };
    });
  }, [events, people, evidence, edition, scale]);
};
