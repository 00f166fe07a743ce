import { useMemo } from 'react';
import { readAction } from '../domain/actions/action';
import { factsOf } from '../domain/authority/authority';
import { readEvidence } from '../domain/evidence/evidence';
import { type SessionStages, stagesOf } from '../domain/session/stages';
import type { SessionView } from './use-session';
import { useRecordList } from './watch-records';

/** How far a session has come, followed through every change. Undefined while it is read. */
export const useStages = (view: SessionView): SessionStages | undefined => {
  const open = view.is === 'open' ? view : undefined;
  const evidence = useRecordList('evidence');
  const actions = useRecordList('action');
  return useMemo(() => {
    if (!open || !evidence || !actions) return undefined;
    const { session, state, edition, scale, authority } = open;
    const pieces = new Map(evidence.map((piece) => [piece.record.id, piece.state]));
    return stagesOf(state, {
      session,
      edition,
      scale,
      authority: factsOf(authority),
      actions: actions
        .flatMap(({ record, state: action }) => readAction(record.id, action) ?? [])
        .filter((action) => action.authority === session.authority),
      isDated: (id) => {
        const piece = pieces.get(id);
        return piece !== undefined && readEvidence(id, piece).date !== undefined;
      },
    });
  }, [open, evidence, actions]);
};
