import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { readItem } from '../../domain/session/session';
import type { OpenSession } from '../../state/use-session';
import { ButtonLink } from '../../ui/button-link';
import { Page } from '../../ui/page';

type NothingProposedProps = {
  readonly open: OpenSession;
  /** How many actions of the plan serve this session. */
  readonly planned: number;
};

const reasonFor = ({ state, edition }: OpenSession, planned: number): string => {
  const { items } = edition.nouns;
  const marked = edition.items.some(({ id }) => readItem(state, id).result);
  if (planned > 0)
    return `Everything that this session gives cause for is in the plan already, or was dropped with its reason: ${
      planned === 1 ? 'one action of the plan serves' : `${planned} actions of the plan serve`
    } this session.`;
  return marked
    ? `No mark given so far requires an action, and no area for development is written under any of the ${items}.`
    : `Nothing is marked yet, and no area for development is written under any of the ${items}.`;
};

/** Why nothing is proposed, and where to go on. */
export const NothingProposed = ({ open, planned }: NothingProposedProps) => (
  <Page title="Propose actions">
    <p className="govuk-body-l">There is nothing to propose.</p>
    <p className="govuk-body">{reasonFor(open, planned)}</p>
    <ButtonLink to={paths.plan(open.authority.id)}>Go to the action plan</ButtonLink>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.newAction(open.authority.id)}>
        Add an action
      </Link>
    </p>
  </Page>
);
