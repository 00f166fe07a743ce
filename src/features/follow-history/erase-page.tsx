import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import { type OpenSession, useSession } from '../../state/use-session';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { EraseText } from './erase-text';
import { useHistory } from './use-history';

/** Erases one text of one change, for good. Asks why, then asks again. */
export const ErasePage = () => {
  const { session, event } = useParams();
  const [search] = useSearchParams();
  const view = useSession(session);
  if (view.is !== 'open' || event === undefined) return <Loading />;
  return <Found view={view} event={event} path={search.get('field') ?? ''} />;
};

const Found = ({
  view,
  event,
  path,
}: {
  readonly view: OpenSession;
  readonly event: string;
  readonly path: string;
}) => {
  const { session, edition, state } = view;
  const following = useHistory(session.id);
  // What was there when the page opened: otherwise the page would deny the text while it is being erased.
  const [events, setEvents] = useState(following);
  if (!events && following) setEvents(following);
  if (!events) return <Loading />;
  const found = events.find(({ id }) => id === event);
  const text = found && Object.hasOwn(found.disclosures, path) ? found.disclosures[path]?.value : undefined;
  if (!found || typeof text !== 'string' || text === '') return <NothingToErase session={session.id} />;
  const others = events.filter((other) => {
    const value = other.id === event ? undefined : other.disclosures[path]?.value;
    return typeof value === 'string' && value !== '';
  });
  return (
    <EraseText
      session={session.id}
      edition={edition}
      event={found}
      path={path}
      text={text}
      otherVersions={others.length}
      stands={(state.fields[path] ?? []).some((standing) => standing.event === event)}
    />
  );
};

const NothingToErase = ({ session }: { readonly session: string }) => (
  <Page title="There is nothing here to erase" backLink={{ to: paths.history(session), text: 'Back to the history' }}>
    <p className="govuk-body">The text was erased already, or this address leads to no text.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.history(session)}>
        Go to the history
      </Link>
    </p>
  </Page>
);
