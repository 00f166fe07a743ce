import { useState } from 'react';
import { succeed } from '../../domain/shared/result';
import { useDesk } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { Dialog } from '../../ui/dialog';

/** Removes the worked example for good, once a person has said so twice. */
export const RemoveExample = () => {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);

  const remove = async (): Promise<void> => {
    const outcome = await tracked(async () => {
      const { removeExample } = await import('../../application/example');
      await removeExample(desk);
      return succeed(undefined);
    }).catch(() => undefined);
    setAsking(false);
    say(
      outcome
        ? { tone: 'success', text: 'Worked example removed' }
        : {
            tone: 'important',
            text: 'The worked example could not be removed. Load the page again, then try once more.',
          },
    );
  };

  return (
    <>
      <Button variant="link" onClick={() => setAsking(true)}>
        Remove the worked example
      </Button>
      <Dialog open={asking} heading="Remove the worked example?" onClose={() => setAsking(false)}>
        <p className="govuk-body">
          Its sessions, its action plan and everything that you changed in them will be gone. You can open the example
          again, as it was published. Your own sessions are not affected.
        </p>
        <ButtonGroup>
          <Button variant="warning" onClick={remove}>
            Yes, remove it
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            No, keep it
          </Button>
        </ButtonGroup>
      </Dialog>
    </>
  );
};
