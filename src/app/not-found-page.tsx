import { Link } from 'react-router';
import { paths } from '../application/paths';
import { Page } from '../ui/page';

export const NotFoundPage = () => (
  <Page title="Page not found">
    <p className="govuk-body">
      If you typed the address, check that it is right. If you followed a link, it may lead to something that is kept in
      another browser.
    </p>
    <p className="govuk-body">What you have saved in this browser is not affected.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.home}>
        Go to your sessions
      </Link>
    </p>
  </Page>
);
