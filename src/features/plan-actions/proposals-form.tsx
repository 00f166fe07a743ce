import type { SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { Action } from '../../domain/actions/action';
import type { Proposal } from '../../domain/actions/propose-actions';
import { itemOf } from '../../domain/session/mark';
import type { OpenSession } from '../../state/use-session';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { saveId } from './field-ids';
import { OfferedProposals } from './offered-proposals';
import { boxId } from './proposal-choices';
import { RequiredProposal } from './required-proposal';
import { UnsavedProposals } from './unsaved-proposals';
import { itemName } from './use-plan';
import { useProposalsForm } from './use-proposals-form';

type ProposalsFormProps = {
  readonly open: OpenSession;
  /** At least one. */
  readonly proposals: readonly Proposal[];
  /** All actions of the plan. */
  readonly existing: readonly Action[];
  /** How many of them serve this session. */
  readonly planned: number;
};

const actions = (count: number): string => `${count} action${count === 1 ? '' : 's'}`;

const buttonText = (toDo: number, dropped: number): string => {
  const reasons = `${dropped} reason${dropped === 1 ? '' : 's'}`;
  if (dropped === 0) return toDo === 0 ? 'Add to the plan' : `Add ${actions(toDo)} to the plan`;
  return toDo === 0 ? `Add ${reasons} to the plan` : `Add ${actions(toDo)} and ${reasons} to the plan`;
};

const requiredText = (count: number): string =>
  count === 0
    ? 'The marks of this session require no action that the plan does not have.'
    : `The marks of this session require ${actions(count)}.`;

/** All that is proposed: what is required is ticked, what is offered is not. One button adds what is ticked. */
export const ProposalsForm = ({ open, proposals, existing, planned }: ProposalsFormProps) => {
  const { edition, authority } = open;
  const { typing, valuesOf, set, chosen, errors, errorFor, attempt, save } = useProposalsForm(open, proposals);
  const nameOf = (id: string): string => {
    const item = itemOf(edition, id);
    return item ? itemName(item) : id;
  };
  const required = proposals.filter((proposal) => proposal.required);
  const offered = edition.items
    .map(({ id }) => proposals.filter((proposal) => !proposal.required && proposal.item === id))
    .filter((ofItem) => ofItem.length > 0);
  const isWrong = (proposal: Proposal): boolean =>
    (['ticked', 'title', 'dueDay'] as const).some((box) => errorFor(boxId(proposal, box)) !== undefined);

  return (
    <Page title="Propose actions" errors={errors} attempt={attempt}>
      <p className="govuk-body-l">{requiredText(required.length)}</p>
      <p className="govuk-body">
        Choose what goes into the action plan and put the words right. An owner is a role or a service. Owner and date
        can wait. Nothing is in the plan until you press the button at the end.
        {planned > 0 && (
          <>
            {' '}
            <Link className="govuk-link" to={paths.plan(authority.id)}>
              The plan has {actions(planned)} for this session already
            </Link>
            .
          </>
        )}
      </p>
      <UnsavedProposals typing={typing} proposals={proposals} />
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        {required.length > 0 && (
          <>
            <h2 className="govuk-heading-m">Required</h2>
            <ul className="govuk-list">
              {required.map((proposal) => (
                <RequiredProposal
                  key={proposal.key}
                  proposal={proposal}
                  values={valuesOf(proposal)}
                  set={set}
                  errorFor={errorFor}
                  name={nameOf(proposal.item)}
                  elsewhere={existing.filter(({ id }) => proposal.elsewhere.includes(id))}
                  authority={authority.id}
                />
              ))}
            </ul>
          </>
        )}
        {offered.length > 0 && (
          <>
            <h2 className="govuk-heading-m">Offered</h2>
            <p className="govuk-body">
              None of these is required. Open a line to see what it holds, and tick what you want.
            </p>
            {offered.map((ofItem) => {
              const [{ item } = { item: '' }] = ofItem;
              const wrong = ofItem.some(isWrong);
              return (
                <OfferedProposals
                  // Drawn anew where something in it is wrong, so that it stands open for the error summary to lead into.
                  key={wrong ? `${item} ${attempt}` : item}
                  startOpen={wrong}
                  name={nameOf(item)}
                  proposals={ofItem}
                  valuesOf={valuesOf}
                  set={set}
                  errorFor={errorFor}
                />
              );
            })}
          </>
        )}
        <Button type="submit" id={saveId}>
          {buttonText(chosen.toDo, chosen.dropped)}
        </Button>
      </form>
    </Page>
  );
};
