import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { NotificationBanner } from '../../ui/notification-banner';

type Props = { readonly session: string; readonly archived: boolean };

/** What the last command has to tell, and that an archived session takes no marks. */
export const PageBanner = ({ session, archived }: Props) => {
  const notice = useNotice();
  return (
    <>
      {notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
      {archived && (
        <NotificationBanner heading="This session is archived, so no mark can be agreed or confirmed in it.">
          <p className="govuk-body">
            <Link className="govuk-notification-banner__link" to={paths.details(session)}>
              Bring it back on its details page
            </Link>
          </p>
        </NotificationBanner>
      )}
    </>
  );
};
