import { useEffect, useState } from 'react';
import { ref } from '../application/desk';
import { lastChange, undoCommand } from '../application/undo';
import type { LogEvent } from '../domain/record/event';
import { describeEvent } from '../domain/session/describe-event';
import { useDesk, useWork } from '../state/desk-context';
import { say } from '../state/tab';
import { tracked } from '../state/tracked';
import { useSession } from '../state/use-session';
import { Button } from '../ui/button';

/** Takes the last change of a session back, and says beforehand what that was. */
export const UndoLast = ({ session }: { readonly session: string }) => {
  const desk = useDesk();
  const work = useWork();
  const view = useSession(session);
  const [last, setLast] = useState<readonly LogEvent[]>([]);
  const state = view.is === 'open' ? view.state : undefined;

  useEffect(() => {
    let watching = true;
    if (state) void lastChange(desk, ref('session', session)).then((found) => watching && setLast(found));
    return () => {
      watching = false;
    };
  }, [desk, session, state]);

  const [first] = last;
  if (view.is !== 'open' || !work || !first || view.session.archived) return null;
  const words = last.map((event) => describeEvent(event, { ...view, evidenceTitle: () => undefined })).join('. ');

  const undo = async (): Promise<void> => {
    const outcome = await tracked(() => undoCommand(work, first.envelope.command));
    if (outcome.ok) say({ tone: 'success', text: `Taken back: ${words}` });
    else if (outcome.problem.kind === 'laterChange')
      say({
        tone: 'important',
        text: 'That change cannot be taken back, because something was changed after it that rests on it.',
      });
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
