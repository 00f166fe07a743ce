import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { type Action, readAction } from '../../domain/actions/action';
import { readAuthority } from '../../domain/authority/authority';
import type { LogEvent } from '../../domain/record/event';
import { useHistory } from '../../state/use-histories';
import { useNotice } from '../../state/use-notice';
import { useRecord } from '../../state/watch-records';
import { Loading } from '../../ui/loading';
import { LongText } from '../../ui/long-text';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Changes } from './changes';
import { eraseAddress } from './erase-address';
import { textName } from './text-name';
import { useActionEntries } from './use-action-entries';

/** Every change of an action, also of one whose adding was taken back. */
export const ActionHistoryPage = () => {
  const { authority = '', action = '' } = useParams();
  const events = useHistory('action', action);
  const snapshot = useRecord('action', action);
  const council = useRecord('authority', authority);
  if (!events || !snapshot || !council) return <Loading />;
  const belongs = events.some(({ disclosures }) => disclosures['authority']?.value === authority);
  if (!belongs) return <NotHere to={council.version > 0 ? paths.plan(authority) : undefined} />;
  return (
    <History
      authority={authority}
      council={readAuthority(authority, council.state).name}
      id={action}
      action={readAction(action, snapshot.state)}
      events={events}
    />
  );
};

type HistoryProps = {
  readonly authority: string;
  readonly council: string;
  readonly id: string;
  /** Undefined where its adding was taken back. */
  readonly action: Action | undefined;
  readonly events: readonly LogEvent[];
};

const History = ({ authority, council, id, action, events }: HistoryProps) => {
  const entries = useActionEntries(events);
  const notice = useNotice();
  if (!entries) return <Loading />;
  return (
    <Page
      title="History of an action"
      caption={council}
      backLink={
        action
          ? { to: paths.action(authority, id), text: 'Back to the action' }
          : { to: paths.plan(authority), text: 'Back to the action plan' }
      }
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body">
        {action ? (
          <strong>
            <LongText text={action.title} />
          </strong>
        ) : (
          'This action is no longer in the plan, because its adding was taken back.'
        )}
      </p>
      <p className="govuk-body">
        Every change of this action, newest first. Nothing is ever taken out of it; a text can be erased, and then its
        place says so.
      </p>
      <Changes
        entries={entries}
        at={paths.actionHistory(authority, id)}
        eraseTo={(text) => eraseAddress(text, { authority })}
        nameOf={textName}
      />
    </Page>
  );
};

const NotHere = ({ to }: { readonly to: string | undefined }) => (
  <Page title="This action is not in the plan">
    <p className="govuk-body">It may be kept in another browser.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={to ?? paths.home}>
        {to ? 'Go to the action plan' : 'Go to your sessions'}
      </Link>
    </p>
  </Page>
);
