import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { NotificationBanner } from '../../ui/notification-banner';

/** Says that a session is kept as it was, and where it can be brought back. */
export const ArchivedNotice = ({ session }: { readonly session: string }) => (
  <NotificationBanner heading="This session is archived, so it can be read and not changed.">
    <p className="govuk-body">
      To change it, bring it back on its{' '}
      <Link className="govuk-notification-banner__link" to={paths.details(session)}>
        details page
      </Link>
      .
    </p>
  </NotificationBanner>
);
