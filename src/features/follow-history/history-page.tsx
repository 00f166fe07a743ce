import { useEffect, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { type OpenSession, useSession } from '../../state/use-session';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Pagination } from '../../ui/pagination';
import { HistoryList } from './history-list';
import { type NamedEntry, useEntries } from './use-entries';

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
        Every change of this session, newest first: its details, marks, answers, texts and links to evidence. Nothing is
        ever taken out of it; a text can be erased, and then its place says so.
      </p>
      <p className="govuk-body">
        Actions keep a history of their own and are not listed here. They stand in the{' '}
        <Link className="govuk-link" to={paths.plan(session.authority)}>
          action plan
        </Link>
        .
      </p>
      <Changes session={session.id} edition={edition} entries={entries} />
    </Page>
  );
};

const onAPage = 50;

const Changes = ({
  session,
  edition,
  entries,
}: {
  readonly session: string;
  readonly edition: OpenSession['edition'];
  readonly entries: readonly NamedEntry[];
}) => {
  const [search] = useSearchParams();
  const pages = Math.max(1, Math.ceil(entries.length / onAPage));
  const asked = Number(search.get('page') ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);

  useEffect(() => {
    // The address keeps its path, so focus and scroll would stay with the link that led here.
    if (shown.current !== page) heading.current?.focus();
    shown.current = page;
  }, [page]);

  if (entries.length === 0) return <p className="govuk-body">Nothing has been changed yet.</p>;
  const first = (page - 1) * onAPage;
  const last = Math.min(first + onAPage, entries.length);
  const caption =
    entries.length === 1
      ? '1 change'
      : pages === 1
        ? `${entries.length} changes`
        : `Changes ${first + 1} to ${last} of ${entries.length}`;
  const to = (number: number): string =>
    number === 1 ? paths.history(session) : `${paths.history(session)}?page=${number}`;
  return (
    <>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {caption}
      </h2>
      <HistoryList session={session} edition={edition} entries={entries.slice(first, last)} />
      {pages > 1 && (
        <Pagination
          name="Pages of the history"
          previous={page > 1 ? { to: to(page - 1) } : undefined}
          previousText="Newer"
          next={page < pages ? { to: to(page + 1) } : undefined}
          nextText="Older"
        />
      )}
    </>
  );
};
