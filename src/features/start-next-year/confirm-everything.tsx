import { useState } from 'react';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { Dialog } from '../../ui/dialog';

type ConfirmEverythingProps = { readonly left: number; readonly onConfirm: () => Promise<void> };

/** Confirms all that is left at once, but only after asking: a year's words were not all read in one look. */
export const ConfirmEverything = ({ left, onConfirm }: ConfirmEverythingProps) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        Confirm everything
      </Button>
      <Dialog
        open={asking}
        heading={left === 1 ? 'Confirm the one that is left?' : `Confirm all ${left} that are left?`}
        onClose={() => setAsking(false)}
      >
        <p className="govuk-body">
          You say that each of them still holds as it stands. Whoever reads this session later sees your name beside
          that.
        </p>
        <ButtonGroup>
          <Button
            onClick={async () => {
              setAsking(false);
              await onConfirm();
            }}
          >
            Confirm them
          </Button>
          <Button variant="link" onClick={() => setAsking(false)}>
            Go back
          </Button>
        </ButtonGroup>
      </Dialog>
    </>
  );
};
