import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { type OpenSession, useSession } from '../../state/use-session';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Changes } from './changes';
import { eraseAddress } from './erase-address';
import { textName } from './text-name';
import { useEntries } from './use-entries';

/** Every change of a session. The frame around it answers for a session that is not here. */
export const HistoryPage = () => {
  const { session } = useParams();
  const view = useSession(session);
  return view.is === 'open' ? <History view={view} /> : <Loading />;
};

const History = ({ view: { session, edition, scale } }: { readonly view: OpenSession }) => {
  const entries = useEntries(session.id, edition, scale);
  const notice = useNotice();
  if (!entries) return <Loading />;
  return (
    <Page title="History" banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}>
      <p className="govuk-body">
        Every change of this session, newest first: its details, marks, answers, texts and evidence. Nothing is ever
        taken out of it; a text can be erased, and then its place says so.
      </p>
      <p className="govuk-body">
        Actions keep a history of their own and are not listed here. Open an action from the{' '}
        <Link className="govuk-link" to={paths.plan(session.authority)}>
          action plan
        </Link>{' '}
        to follow it.
      </p>
      <Changes
        entries={entries}
        at={paths.history(session.id)}
        eraseTo={(text) => eraseAddress(text, { session: session.id })}
        nameOf={(text) => textName(text, edition)}
      />
    </Page>
  );
};
