import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { ButtonLink } from '../../ui/button-link';
import { type Plan, type PlanSession, sessionName } from './use-plan';

/** The way to what each session gives cause for. */
export const ProposeLinks = ({ sessions }: { readonly sessions: readonly PlanSession[] }) => {
  const open = sessions.filter(({ session, edition }) => !session.archived && edition);
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Propose actions from a session</h2>
      <ul className="govuk-list">
        {open.map((one) => (
          <li key={one.session.id}>
            <Link className="govuk-link" to={paths.proposals(one.session.id)}>
              {sessionName(one)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A plan with nothing in it yet, and the two ways to put something there. */
export const EmptyPlan = ({ plan }: { readonly plan: Plan }) => (
  <>
    <p className="govuk-body-l">There are no actions in this plan yet.</p>
    <p className="govuk-body">
      Actions can be proposed from the marks and words of a session, or added one by one: from the adviser’s letter, an
      audit, scrutiny, the board, or an idea of your own.
    </p>
    <ProposeLinks sessions={plan.sessions} />
    <ButtonLink to={paths.newAction(plan.authority.id)}>Add an action</ButtonLink>
  </>
);
