import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import type { UnsavedTyping } from './use-unsaved-typing';

/** What was ticked and typed on this page before, and never added. */
export const UnsavedProposals = ({ typing }: { readonly typing: UnsavedTyping }) => {
  const { leftBehind, wasHere, forget, type, discardLeftBehind } = typing;
  if (leftBehind)
    return (
      <InsetText>
        <p className="govuk-body">
          Choices were made and typed here before, in a window that closed before they were added to the plan.
        </p>
        <ButtonGroup>
          <Button
            variant="secondary"
            onClick={() => {
              type(leftBehind);
              discardLeftBehind();
            }}
          >
            Put them back
          </Button>
          <Button variant="link" onClick={discardLeftBehind}>
            Throw them away
          </Button>
        </ButtonGroup>
      </InsetText>
    );
  return wasHere ? (
    <InsetText>
      <p className="govuk-body">The page holds what you chose and typed before, and did not add yet.</p>
      <Button variant="link" onClick={forget}>
        Start again
      </Button>
    </InsetText>
  ) : null;
};
