import { archiveEdition, type EditionHere } from '../../application/editions';
import type { LoadedEdition } from '../../domain/edition/loaded-edition';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { loadProblemWords } from './problem-words';
import { SignInFirst } from './sign-in-first';

type PutAwayProps = {
  readonly one: EditionHere;
  readonly loaded: LoadedEdition;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

const id = 'put-away';

/** Hides a loaded edition from whoever starts a session, or brings it back. Nothing is deleted. */
export const PutAway = ({ one, loaded, onErrors }: PutAwayProps) => {
  const work = useWork();
  const { archived, fields } = loaded;
  const set = async (to: boolean): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => archiveEdition(work, one, to, fields.archived.seen));
    onErrors(outcome.ok ? [] : [{ id, text: loadProblemWords(outcome.problem) }]);
    if (outcome.ok) say({ tone: 'success', text: to ? 'Edition put away' : 'Edition brought back' });
  };
  const words = archived ? 'Bring this edition back' : 'Put this edition away';
  return (
    <>
      <h2 className="govuk-heading-m">{words}</h2>
      <p className="govuk-body">
        {archived
          ? 'It can then be chosen again when a session is started.'
          : 'It can then no longer be chosen when a session is started. Sessions that use it keep it, and you can bring it back.'}
      </p>
      {work ? (
        <Button id={id} variant="secondary" onClick={() => set(!archived)}>
          {words}
        </Button>
      ) : (
        <SignInFirst />
      )}
    </>
  );
};
