import { useNotice } from '../../state/use-notice';
import { NotificationBanner } from '../../ui/notification-banner';
import { ArchivedNotice } from './archived-notice';

/** What the last command has to tell, and that the session is archived where it is. */
export const PageBanner = ({ session, archived }: { readonly session: string; readonly archived: boolean }) => {
  const notice = useNotice();
  return (
    <>
      {notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
      {archived && <ArchivedNotice session={session} />}
    </>
  );
};
