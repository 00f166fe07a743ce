import { changeSession } from '../../application/sessions';
import type { Session } from '../../domain/session/session';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { fieldIds } from './field-ids';
import { problemWords } from './problem-words';

type ArchiveSessionProps = {
  readonly session: Session;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** Hides a session and keeps it, or brings it back. */
export const ArchiveSession = ({ session, onErrors }: ArchiveSessionProps) => {
  const work = useWork();
  const { id, archived, fields } = session;

  const set = async (to: boolean): Promise<void> => {
    if (!work) return;
    const { seen } = fields.archived;
    const outcome = await tracked(() => changeSession(work, id, { kind: 'archiveSession', archived: to, seen }));
    onErrors(outcome.ok ? [] : [{ ...problemWords(outcome.problem), id: fieldIds.archive }]);
    if (outcome.ok) say({ tone: 'success', text: to ? 'Session archived' : 'Session brought back' });
  };

  return archived ? (
    <>
      <h2 className="govuk-heading-m">Bring this session back</h2>
      <p className="govuk-body">
        This session is archived: it is kept whole, cannot be changed, and does not stand among your sessions.
      </p>
      <Button id={fieldIds.archive} onClick={() => set(false)}>
        Bring this session back
      </Button>
    </>
  ) : (
    <>
      <h2 className="govuk-heading-m">Archive this session</h2>
      <p className="govuk-body">
        Archiving takes it off the list of your sessions. Nothing is deleted: marks, history and actions are kept, and
        you can bring it back at any time. While it is archived it cannot be changed.
      </p>
      <Button id={fieldIds.archive} variant="secondary" onClick={() => set(true)}>
        Archive this session
      </Button>
    </>
  );
};
