import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type EditionHere, removeEdition } from '../../application/editions';
import { paths } from '../../application/paths';
import { useDesk } from '../../state/desk-context';
import { sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { Dialog } from '../../ui/dialog';
import type { FieldError } from '../../ui/error-summary';
import { removalProblemWords } from './problem-words';

type RemoveEditionProps = {
  readonly one: EditionHere;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

const id = 'remove-edition';

/** Removes a loaded edition that no session was made with for good, once a person has said so twice. */
export const RemoveEdition = ({ one, onErrors }: RemoveEditionProps) => {
  const desk = useDesk();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);

  const remove = async (): Promise<void> => {
    const outcome = await tracked(() => removeEdition(desk, one)).catch(() => undefined);
    setAsking(false);
    if (outcome?.ok) {
      sayNext({ tone: 'success', text: 'Edition removed for good' });
      await navigate(paths.editions);
      return;
    }
    onErrors([{ id, text: removalProblemWords(outcome?.problem) }]);
  };

  return (
    <>
      <h2 className="govuk-heading-m">Remove this edition for good</h2>
      <p className="govuk-body">
        If it was loaded by mistake. No session was made with it, so nothing else is lost. Copies that were saved before
        keep it, and bring it back where they are opened.
      </p>
      <Button id={id} variant="secondary" onClick={() => setAsking(true)}>
        Remove this edition for good
      </Button>
      <Dialog open={asking} heading="Remove this edition for good?" onClose={() => setAsking(false)}>
        <p className="govuk-body">
          The edition and what follows what in it will be gone from this browser. This cannot be taken back. Copies that
          were saved before keep it.
        </p>
        <ButtonGroup>
          <Button variant="warning" onClick={remove}>
            Yes, remove it for good
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            No, keep it
          </Button>
        </ButtonGroup>
      </Dialog>
    </>
  );
};
