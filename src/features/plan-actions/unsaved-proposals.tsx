import type { Proposal } from '../../domain/actions/propose-actions';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import { placeOf } from './proposal-choices';
import type { UnsavedTyping } from './use-unsaved-typing';

type UnsavedProposalsProps = { readonly typing: UnsavedTyping; readonly proposals: readonly Proposal[] };

const isAbout = (proposal: Proposal, names: readonly string[]): boolean =>
  names.some((name) => name.startsWith(`${placeOf(proposal)}/`));

/** What was ticked and typed on this page before, and never added. */
export const UnsavedProposals = ({ typing, proposals }: UnsavedProposalsProps) => {
  const { leftBehind, wasHere, forget, type, discardLeftBehind } = typing;
  // What was typed for a proposal that is in the plan by now is lost to nobody.
  if (leftBehind && proposals.some((proposal) => isAbout(proposal, Object.keys(leftBehind))))
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
