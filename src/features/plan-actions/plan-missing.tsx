import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { Page } from '../../ui/page';

/** For an address of a council that is not in this browser. */
export const PlanMissing = () => (
  <Page title="This action plan is not in this browser">
    <p className="govuk-body">
      The address names a council that is not here. It may be kept in another browser, or it was removed.
    </p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.home}>
        Go to your sessions
      </Link>
    </p>
  </Page>
);

/** For an action that was never here, or whose adding was undone. */
export const ActionMissing = ({ to }: { readonly to: string }) => (
  <Page title="This action is not in the plan">
    <p className="govuk-body">It may be kept in another browser, or adding it was undone.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={to}>
        Go to the action plan
      </Link>
    </p>
  </Page>
);
