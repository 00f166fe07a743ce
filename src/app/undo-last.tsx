import { useEffect, useMemo, useState } from 'react';
import { ref } from '../application/desk';
import { lastChange, undoCommand } from '../application/undo';
import { readEvidence } from '../domain/evidence/evidence';
import type { LogEvent } from '../domain/record/event';
import { describeEvent } from '../domain/session/describe-event';
import { useDesk, useWork } from '../state/desk-context';
import { say } from '../state/tab';
import { tracked } from '../state/tracked';
import { useFault } from '../state/use-fault';
import { useSession } from '../state/use-session';
import { useRecords } from '../state/watch-records';
import { Button } from '../ui/button';

/** Ids of the evidence that some events link to an item, or take from it. */
const evidenceIn = (events: readonly LogEvent[]): string[] =>
  events
    .flatMap(({ envelope }) => Object.keys(envelope.fields))
    .flatMap((path) => {
      const [part, , id] = path.split('/');
      return part === 'evidence' && id !== undefined ? [id] : [];
    });

const refusals: Readonly<Record<string, string>> = {
  laterChange:
    'That change cannot be taken back, because something that was done after it rests on it: a later change, or another item or year that uses the same evidence. Take that back first.',
  nothingToUndo: 'That change was taken back already, perhaps in another window.',
  cannotBeUndone: 'That cannot be taken back.',
  archived: 'This session was archived in another window. Bring it back before you change anything.',
};

/** More than these would hide what the first of them says. */
const mostTold = 3;

/** What one command did in all, in a line. */
export const together = (changes: readonly string[]): string => {
  const told = changes.map((words) => words.replace(/\.$/, ''));
  return told.length > mostTold
    ? `${told.slice(0, mostTold - 1).join('. ')}, and ${told.length - mostTold + 1} more changes`
    : told.join('. ');
};

/** Takes the last change of a session back, and says beforehand what that was. */
export const UndoLast = ({ session }: { readonly session: string }) => {
  const desk = useDesk();
  const fail = useFault();
  const work = useWork();
  const view = useSession(session);
  const [last, setLast] = useState<readonly LogEvent[]>([]);
  const state = view.is === 'open' ? view.state : undefined;

  useEffect(() => {
    let watching = true;
    if (state) lastChange(desk, ref('session', session)).then((found) => watching && setLast(found), fail);
    return () => {
      watching = false;
    };
  }, [desk, session, state, fail]);

  const evidence = useRecords(
    'evidence',
    useMemo(() => evidenceIn(last), [last]),
  );
  const [first] = last;
  if (view.is !== 'open' || !work || !first || !evidence || view.session.archived) return null;
  const evidenceTitle = (id: string): string | undefined => {
    const found = evidence.get(id);
    return found && found.version > 0 ? readEvidence(id, found.state).title : undefined;
  };
  const words = together(last.map((event) => describeEvent(event, { ...view, evidenceTitle })));

  const undo = async (): Promise<void> => {
    const outcome = await tracked(() => undoCommand(work, first.envelope.command));
    if (outcome.ok) {
      const hadFile = outcome.value.some(({ envelope: { record } }) => {
        const found = evidence.get(record.id);
        return found !== undefined && readEvidence(record.id, found.state).versions.length > 0;
      });
      const gone = hadFile ? '. Its file is gone from this browser' : '';
      say({ tone: 'success', text: `Taken back: ${words}${gone}` });
    } else if (outcome.problem.kind in refusals) {
      // A storage problem stands beside the navigation already.
      say({ tone: 'important', text: refusals[outcome.problem.kind] ?? '' });
    }
  };

  return (
    <p className="app-session-bar__undo">
      <Button variant="link" allowRepeat onClick={undo} describedBy="last-change">
        Undo last change
      </Button>{' '}
      <span id="last-change" className="app-session-bar__last">
        {words.length > 110 ? `${words.slice(0, 110)}…` : words}
      </span>
    </p>
  );
};
