import { useMemo } from 'react';
import type { Edition, Scale } from '../../domain/edition/edition';
import { describeEvidenceEvent } from '../../domain/evidence/describe-evidence';
import { readEvidence } from '../../domain/evidence/evidence';
import type { LogEvent } from '../../domain/record/event';
import { fold } from '../../domain/record/fold';
import { entriesOf, withEntries } from '../../domain/record/history';
import { undoneIn } from '../../domain/record/undo';
import { historyOf } from '../../domain/session/history';
import { useHistories, useHistory } from '../../state/use-histories';
import { type NamedEntry, useNamed } from './use-named';

/** What a piece is called; of one whose adding was taken back, what it was called until then. */
const titleOf = (id: string, events: readonly LogEvent[]): string => {
  const now = readEvidence(id, fold(events));
  const takenBack = events.findIndex((event) => undoneIn(event).length > 0);
  return now.authority !== undefined || takenBack < 0
    ? now.title
    : readEvidence(id, fold(events.slice(0, takenBack))).title;
};

/** A session's history in plain words, with that of the evidence that it rests on, newest first. Undefined while it is
 *  first read. */
export const useEntries = (session: string, edition: Edition, scale: Scale): readonly NamedEntry[] | undefined => {
  const events = useHistory('session', session);
  const ids = useMemo(() => {
    const evidence = new Set<string>();
    for (const { envelope } of events ?? []) {
      for (const path of Object.keys(envelope.fields)) {
        const [part, , id] = path.split('/');
        if (part === 'evidence' && id !== undefined) evidence.add(id);
      }
    }
    return events && [...evidence];
  }, [events]);
  const evidence = useHistories('evidence', ids);

  const entries = useMemo(() => {
    if (!events || !evidence) return undefined;
    const titles = new Map(
      [...evidence].flatMap(([id, its]) => (its.length > 0 ? [[id, titleOf(id, its)] as const] : [])),
    );
    const ofSession = historyOf(events, { edition, scale, evidenceTitle: (id) => titles.get(id) });
    return [...evidence].reduce(
      (told, [id, its]) =>
        withEntries(
          told,
          entriesOf(its, (event, before) => describeEvidenceEvent(event, titles.get(id) ?? '', before)),
        ),
      ofSession,
    );
  }, [events, evidence, edition, scale]);
  return useNamed(entries);
};
